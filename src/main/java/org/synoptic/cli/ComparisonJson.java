package org.synoptic.cli;

import java.util.List;
import java.util.Map;
import org.synoptic.align.Alignment;
import org.synoptic.align.Finding;
import org.synoptic.align.Witness;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Transcripts;
import org.synoptic.quote.Basis;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Source;
import org.synoptic.quote.Variants;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A comparison as the JSON of the `compare` command.
final class ComparisonJson {
    private final Comparison comparison;

    private ComparisonJson(Comparison comparison) {
        this.comparison = comparison;
    }

    static ObjectNode of(Comparison comparison) {
        return new ComparisonJson(comparison).write();
    }

    private ObjectNode write() {
        ObjectNode root = Input.JSON.createObjectNode();
        root.put("engine", comparison.engine());
        ArrayNode articles = root.putArray("articles");
        for (Witness w : comparison.witnesses()) {
            ObjectNode a = articles.addObject();
            a.put("file", w.id().value());
            a.put("outlet", w.segments().article().outlet().name());
            if (comparison.transcripts().has(w.id())) a.put("transcript", true);
            if (Basis.of(w.segments()) == Basis.MARKS) a.put("quotationsFoundBy", "marks");
            ArrayNode sentences = a.putArray("sentences");
            for (Sentence s : w.segments().sentences()) sentence(sentences.addObject(), w, s);
        }
        quotes(root.putArray("quotes"));
        return root;
    }

    private void sentence(ObjectNode o, Witness w, Sentence s) {
        List<Alignment.Row> rows = comparison.alignment().rows().stream()
                .filter(r -> r.article().equals(w.id()) && r.claim().sentence() == s.index())
                .toList();
        o.put("i", s.index());
        o.put("start", s.span().start());
        o.put("end", s.span().end());
        o.put("text", w.segments().text(s));
        o.put("claim", !rows.isEmpty());
        o.put("onlyHere", !rows.isEmpty() && rows.stream().allMatch(this::alone));
        for (Alignment.Row row : rows)
            for (Alignment.LoneClause c : row.clauses())
                place(o.withArray("onlyHereClauses").addObject(), w.id(), c.span())
                        .put("text", w.segments().text(c.span()));
        ArrayNode matches = o.putArray("matches");
        ArrayNode nearest = o.putArray("nearest");
        for (Alignment.Row row : rows) {
            for (Map.Entry<ArticleId, Finding> e : row.findings().entrySet()) {
                String state = state(e.getValue());
                boolean carried = carried(e.getValue());
                for (Finding.Evidence v : e.getValue().evidence()) {
                    ObjectNode m = (carried ? matches : nearest).addObject();
                    m.put("file", e.getKey().value());
                    m.put("i", v.sentence());
                    m.put("score", v.score());
                    if (carried) m.put("state", state);
                }
            }
        }
    }

    private boolean alone(Alignment.Row row) {
        return comparison.only().stream()
                .anyMatch(o -> o.article().equals(row.article()) && o.claim().equals(row.claim()));
    }

    private static boolean carried(Finding finding) {
        return !(finding instanceof Finding.NotFound || finding instanceof Finding.NotCheckable);
    }

    private static String state(Finding finding) {
        return switch (finding) {
            case Finding.Found f -> "FOUND";
            case Finding.Partly f -> "PARTLY";
            case Finding.Differs f -> "DIFFERS";
            case Finding.NotFound f -> "NOT_FOUND";
            case Finding.NotCheckable f -> "NOT_CHECKABLE";
        };
    }

    private void quotes(ArrayNode out) {
        List<Variants.Statement> statements = comparison.variants().statements();
        for (int i = 0; i < statements.size(); i++) {
            Variants.Statement s = statements.get(i);
            for (Variants.Variant v : s.wordings()) {
                Source source = v.quotation().attribution().source();
                ObjectNode o = place(out.addObject(), v.article(), v.range())
                        .put("speaker", source == null ? null : source.name())
                        .put("type", v.quotation().type().name())
                        .put("statement", "s" + (i + 1))
                        .put("text", v.text(segments(v.article())));
                if (v.pieces().size() > 1)
                    for (Quotation q : v.pieces())
                        o.withArray("pieces")
                                .addObject()
                                .put("start", q.span().start())
                                .put("end", q.span().end());
                boolean longest = v == s.wordings().getFirst();
                o.put("relation", longest ? "LONGEST" : v.likeness().relation().name());
                o.put("similarity", v.likeness().similarity());
                ArrayNode flags = o.putArray("flags");
                v.likeness().flags().stream().map(Enum::name).sorted().forEach(flags::add);
                comparison.transcripts().of(v).ifPresent(h -> heard(o.putObject("transcript"), h));
            }
        }
    }

    private static ObjectNode place(ObjectNode o, ArticleId file, Span span) {
        return o.put("file", file.value()).put("start", span.start()).put("end", span.end());
    }

    private Segments segments(ArticleId id) {
        return comparison.witness(id).orElseThrow().segments();
    }

    /// What a transcript has of a wording, piece by piece.
    private void heard(ObjectNode o, Transcripts.Heard heard) {
        o.put("state", heard.state().name());
        ArrayNode there = o.putArray("there");
        for (Span span : heard.there())
            place(there.addObject(), span.article(), span)
                    .put("text", segments(span.article()).text(span));
    }
}
