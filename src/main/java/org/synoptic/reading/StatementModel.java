package org.synoptic.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synoptic.align.Witness;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.compare.Transcripts;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Source;
import org.synoptic.quote.Spoken;
import org.synoptic.quote.Variants.Statement;
import org.synoptic.quote.Variants.Variant;
import org.synoptic.quote.WordDifference;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The statements with every outlet's wording.
final class StatementModel {
    private StatementModel() {}

    static void write(ReadingModel model, ArrayNode out) {
        List<Statement> all = model.comparison.variants().statements();
        for (int i = 0; i < all.size(); i++) statement(model, out.addObject(), "q" + (i + 1), all.get(i));
    }

    private static void statement(ReadingModel model, ObjectNode o, String id, Statement s) {
        o.put("id", id);
        o.put("shared", s.articles() > 1);
        speaker(s).ifPresent(source -> {
            o.put("speaker", source.name());
            if (source.role() != null) o.put("role", source.role());
        });
        ArrayNode wordings = o.putArray("wordings");
        for (Variant v : s.wordings()) wording(model, wordings.addObject(), s, v);
    }

    /// The fullest name that any wording's article gives.
    private static Optional<Source> speaker(Statement s) {
        Source best = null;
        for (Variant v : s.wordings()) {
            Source source = v.quotation().attribution().source();
            if (source != null && (best == null || better(source, best))) best = source;
        }
        return Optional.ofNullable(best);
    }

    private static boolean better(Source a, Source b) {
        if ((a.role() != null) != (b.role() != null)) return a.role() != null;
        return a.name().length() > b.name().length();
    }

    private static void wording(ReadingModel model, ObjectNode o, Statement statement, Variant v) {
        Quotation q = v.quotation();
        Witness w = model.witness(q.span().article());
        String text = v.text(w.segments());
        o.put("sigil", w.sigil().value());
        o.put("sentence", sentence(w, q.span()));
        o.put("start", q.span().start());
        o.put("text", text);
        if (v.pieces().size() > 1) pieces(o.putArray("pieces"), v);
        o.put("type", q.type().name());
        o.put("lostMarks", q.lostMarks());
        o.put("found", found(q));
        Source source = q.attribution().source();
        Span mention = source == null ? null : source.mention();
        if (mention != null) o.put("mention", w.segments().text(mention));
        boolean longest = v == statement.wordings().getFirst();
        o.put("relation", longest ? "longest" : v.likeness().relation().name().toLowerCase(Locale.ROOT));
        o.put("similarity", Math.round(v.likeness().similarity() * 100) / 100.0);
        ArrayNode flags = o.putArray("flags");
        v.likeness().flags().stream()
                .map(f -> f.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .sorted()
                .forEach(flags::add);
        ArrayNode reasons = o.putArray("reasons");
        v.likeness().reasons().forEach(reasons::add);
        copy(model, statement, q.span().article()).ifPresent(c -> o.put("copyOf", c));
        model.comparison.transcripts().of(v).ifPresent(s -> spoken(model, o.putObject("spoken"), s, text));
        Variant first = statement.wordings().getFirst();
        difference(o.putArray("diff"), first.text(model.witness(first.article()).segments()), text);
    }

    private static void pieces(ArrayNode out, Variant v) {
        for (Quotation q : v.pieces())
            out.addObject().put("start", q.span().start()).put("end", q.span().end());
    }

    /// How it was found: quotation marks and words of speech, or what stands for them.
    private static String found(Quotation q) {
        boolean cued = q.attribution().cue() != null;
        return switch (q.type()) {
            case DIRECT -> q.lostMarks() ? cued ? "lostMarks" : "firstPerson" : cued ? "marks" : "marksAlone";
            case MIXED -> "partly";
            case INDIRECT -> cued ? "reported" : "carriedOn";
        };
    }

    /// What a transcript has of it: the words there, and how these differ from them.
    private static void spoken(ReadingModel model, ObjectNode o, Transcripts.Heard heard, String text) {
        o.put("state", state(heard.state()));
        if (heard.there().isEmpty()) return;
        Witness w = model.witness(heard.there().getFirst().article());
        String words = heard.there().stream().map(w.segments()::text).collect(Collectors.joining(Variant.BREAK));
        o.put("sigil", w.sigil().value());
        o.put("sentence", sentence(w, heard.there().getFirst()));
        o.put("text", words);
        difference(o.putArray("diff"), words, text);
    }

    private static String state(Spoken.State state) {
        return switch (state) {
            case AS_SPOKEN -> "asSpoken";
            case ALTERED -> "altered";
            case NOT_IN_TRANSCRIPT -> "notInTranscript";
        };
    }

    private static int sentence(Witness w, Span span) {
        return w.segments().sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .findFirst()
                .map(s -> s.index())
                .orElse(0);
    }

    /// The article this wording was copied with, if that one prints the statement too.
    private static Optional<String> copy(ReadingModel model, Statement statement, ArticleId article) {
        return model.comparison
                .copies()
                .origin(article)
                .filter(o -> statement.wordings().stream()
                        .anyMatch(v -> v.quotation().span().article().equals(o)))
                .map(model::sigil);
    }

    private static void difference(ArrayNode out, String from, String to) {
        for (WordDifference.Run r : WordDifference.between(from, to).runs()) {
            boolean gone = r.kind() == WordDifference.Kind.DELETED;
            String text = gone ? from.substring(r.aStart(), r.aEnd()) : to.substring(r.bStart(), r.bEnd());
            String op = gone ? "del" : r.kind() == WordDifference.Kind.SAME ? "same" : "ins";
            ObjectNode run = out.addObject().put("op", op).put("text", text);
            if (r.nature() != WordDifference.Nature.SAME)
                run.put("nature", r.nature().name().toLowerCase(Locale.ROOT));
        }
    }
}
