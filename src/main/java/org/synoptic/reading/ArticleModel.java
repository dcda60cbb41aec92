package org.synoptic.reading;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.align.Witness;
import org.synoptic.article.Article;
import org.synoptic.article.Paragraph;
import org.synoptic.article.Span;
import org.synoptic.compare.Comparison;
import org.synoptic.quote.Basis;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Variants.Statement;
import org.synoptic.quote.Variants.Variant;
import org.synoptic.segment.Sentence;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One article as a column of the reading view.
final class ArticleModel {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps", "sd", "yi", "dv", "ckb");

    private final ReadingModel model;
    private final Findings findings;

    ArticleModel(ReadingModel model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    void write(ObjectNode o, Witness w) {
        Article a = w.segments().article();
        o.put("sigil", w.sigil().value());
        o.put("article", a.id().value());
        o.put("snapshot", a.snapshot().textHash());
        o.put("outlet", model.outlet(w));
        o.put("title", a.title());
        ArrayNode bylines = o.putArray("bylines");
        a.bylines().forEach(bylines::add);
        o.put("words", a.words());
        o.put("received", a.snapshot().received().toString());
        o.put("dir", direction(a));
        if (a.outlet().kind() != null) o.put("kind", a.outlet().kind());
        if (a.published() != null) o.put("published", a.published());
        if (a.updated() != null) o.put("updated", a.updated());
        if (a.language() != null) o.put("language", a.language());
        if (model.comparison.transcripts().has(a.id())) o.put("transcript", true);
        if (Basis.of(w.segments()) == Basis.MARKS) o.put("quotationsFoundBy", "marks");
        URI address = a.address();
        if (address != null && Set.of("http", "https").contains(String.valueOf(address.getScheme())))
            o.put("url", address.toString());
        Article.Origin origin = a.origin();
        if (origin != null) o.putObject("origin").put("name", origin.name()).put("republished", origin.republished());
        model.comparison.copies().origin(a.id()).ifPresent(c -> o.put("copyOf", model.sigil(c)));
        ObjectNode gauge = o.putObject("gauge");
        gauge.put("score", a.gauge().score());
        gauge.put("checkable", a.gauge().checkable());
        ArrayNode reasons = gauge.putArray("reasons");
        a.gauge().told().forEach(r -> reasons.add(r.sentence()));
        paragraphs(o.putArray("paragraphs"), w);
    }

    private static String direction(Article a) {
        String language = a.language() == null
                ? ""
                : a.language().toLowerCase(Locale.ROOT).split("[-_]")[0];
        if (RIGHT_TO_LEFT.contains(language)) return "rtl";
        return language.isEmpty()
                        && java.text.Bidi.requiresBidi(
                                a.title().toCharArray(), 0, a.title().length())
                ? "rtl"
                : "ltr";
    }

    private void paragraphs(ArrayNode out, Witness w) {
        Article a = w.segments().article();
        for (int p = 0; p < a.paragraphs().size(); p++) {
            ObjectNode o = out.addObject();
            o.put("kind", kind(a.paragraphs().get(p).kind()));
            ArrayNode sentences = o.putArray("sentences");
            for (Sentence s : w.segments().sentences()) if (s.paragraph() == p) sentence(sentences.addObject(), w, s);
        }
    }

    private static String kind(Paragraph.Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case HEADING -> "heading";
            case LIST_ITEM -> "list";
            case BLOCK_QUOTE -> "quote";
        };
    }

    private void sentence(ObjectNode o, Witness w, Sentence s) {
        o.put("i", s.index());
        o.put("start", s.span().start());
        o.put("text", w.segments().text(s));
        ArrayNode dots = o.putArray("dots");
        findings.dots(w, s).forEach(dots::add);
        o.put("claim", !dots.isEmpty());
        findings.onlyId(w, s).ifPresent(id -> o.put("only", id));
        findings.writeLinks(o.putArray("links"), w, s);
        findings.writeEvidence(o, w, s);
        model.decisions.writeAt(o, s.span());
        ArrayNode marks = o.putArray("marks");
        quotes(marks, s);
        figures(marks, s);
        findings.onlyClauses(w, s).forEach((id, span) -> mark(marks, "only", id, span, s));
    }

    private void quotes(ArrayNode marks, Sentence s) {
        List<Statement> statements = model.comparison.variants().statements();
        for (int i = 0; i < statements.size(); i++)
            for (Variant v : statements.get(i).wordings())
                for (Quotation q : v.pieces())
                    if (q.span().overlaps(s.span()))
                        mark(marks, "quote", "q" + (i + 1), q.span(), s)
                                .put("type", q.type().name());
    }

    private void figures(ArrayNode marks, Sentence s) {
        List<Comparison.Difference> all = model.comparison.differences();
        for (int i = 0; i < all.size(); i++)
            for (Span span : Findings.sides(all.get(i)))
                if (span.overlaps(s.span())) mark(marks, "figure", "f" + (i + 1), span, s);
    }

    private static ObjectNode mark(ArrayNode marks, String kind, String ref, Span span, Sentence s) {
        return marks.addObject()
                .put("kind", kind)
                .put("ref", ref)
                .put(
                        "start",
                        Math.max(span.start(), s.span().start()) - s.span().start())
                .put("end", Math.min(span.end(), s.span().end()) - s.span().start());
    }
}
