package org.synoptic.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.align.Alignment;
import org.synoptic.align.Finding;
import org.synoptic.align.Witness;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.claim.Claim;
import org.synoptic.compare.Alone;
import org.synoptic.compare.Comparison;
import org.synoptic.quote.Source;
import org.synoptic.segment.Sentence;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The findings of a comparison by sentence, with the ids of their marks.
final class Findings {
    /// The findings of one sentence: what the best of its claims found in each article.
    record Key(ArticleId article, int sentence) {}

    /// A mark "only in": one a passage, which is a sentence with those of its paragraph that follow and are marked too.
    private record Only(String id, List<Alignment.Row> rows, boolean copied) {
        Alignment.Row first() {
            return rows.getFirst();
        }
    }

    /// A mark "only in" on a clause of a sentence that others tell otherwise.
    private record OnlyClause(String id, Alone alone, Alignment.LoneClause clause) {
        Alignment.Row row() {
            return alone.rows().getFirst();
        }
    }

    private static final int NEAREST = 3;

    private final ReadingModel model;
    private final Map<Key, List<Alignment.Row>> rows = new HashMap<>();
    private final Map<Key, Only> only = new LinkedHashMap<>();
    private final List<OnlyClause> clauses = new ArrayList<>();

    Findings(ReadingModel model) {
        this.model = model;
        for (Alignment.Row r : model.comparison.alignment().rows())
            rows.computeIfAbsent(key(r), k -> new ArrayList<>()).add(r);
        for (Comparison.OnlyIn o : model.comparison.only()) mark(o);
        for (Alone a : Alone.in(model.comparison)) {
            Alignment.LoneClause c = a.clause();
            if (c != null) clauses.add(new OnlyClause("o" + (passages().size() + clauses.size() + 1), a, c));
        }
    }

    private static Key key(Alignment.Row r) {
        return new Key(r.article(), r.claim().sentence());
    }

    /// A sentence is marked if every one of its claims stands alone.
    private void mark(Comparison.OnlyIn o) {
        Key key = new Key(o.article(), o.claim().sentence());
        List<Alignment.Row> all = rows.getOrDefault(key, List.of());
        boolean whole = all.stream()
                .allMatch(r -> model.comparison.only().stream()
                        .anyMatch(x ->
                                x.article().equals(r.article()) && x.claim().equals(r.claim())));
        if (whole && !all.isEmpty() && !only.containsKey(key)) only.put(key, passage(key, all, o.copied()));
    }

    private Only passage(Key key, List<Alignment.Row> rows, boolean copied) {
        Only before = only.get(new Key(key.article(), key.sentence() - 1));
        if (before == null || before.copied() != copied || !sameParagraph(key)) {
            String id = "o" + (only.values().stream().distinct().count() + 1);
            return new Only(id, new ArrayList<>(rows), copied);
        }
        before.rows().addAll(rows);
        return before;
    }

    private boolean sameParagraph(Key key) {
        List<Sentence> all = model.witness(key.article()).segments().sentences();
        return all.get(key.sentence()).paragraph()
                == all.get(key.sentence() - 1).paragraph();
    }

    private List<Only> passages() {
        return only.values().stream().distinct().toList();
    }

    int onlyCount() {
        return passages().size() + clauses.size();
    }

    long sharedCount() {
        return rows.entrySet().stream()
                .filter(e -> e.getValue().stream()
                        .anyMatch(r -> r.findings().entrySet().stream().anyMatch(this::carries)))
                .map(Map.Entry::getKey)
                .count();
    }

    /// What a transcript has is not yet in another report.
    private boolean carries(Map.Entry<ArticleId, Finding> found) {
        return rank(found.getValue()) >= 2 && !model.comparison.transcripts().has(found.getKey());
    }

    Optional<String> onlyId(Witness w, Sentence s) {
        return Optional.ofNullable(only.get(new Key(w.id(), s.index()))).map(Only::id);
    }

    /// What stands in this article alone, of a sentence that others tell otherwise, with the id of its mark.
    Map<String, Span> onlyClauses(Witness w, Sentence s) {
        Map<String, Span> out = new LinkedHashMap<>();
        for (OnlyClause c : clauses)
            if (c.row().article().equals(w.id()) && c.row().claim().sentence() == s.index())
                out.put(c.id(), c.clause().span());
        return out;
    }

    /// The states of a sentence in every article, in column order; empty where it makes no claim.
    List<String> dots(Witness w, Sentence s) {
        List<Alignment.Row> all = rows.getOrDefault(new Key(w.id(), s.index()), List.of());
        if (all.isEmpty()) return List.of();
        return model.comparison.witnesses().stream()
                .map(o -> o.id().equals(w.id()) ? "found" : best(all, o.id()))
                .toList();
    }

    /// The sentences of the other articles that carry a sentence, wholly or in part, each once with its best score.
    void writeLinks(ArrayNode out, Witness w, Sentence s) {
        Map<String, ObjectNode> known = new LinkedHashMap<>();
        for (Alignment.Row r : rows.getOrDefault(new Key(w.id(), s.index()), List.of()))
            r.findings().forEach((id, finding) -> {
                if (rank(finding) >= 2) for (Finding.Evidence e : finding.evidence()) link(known, id, finding, e);
            });
        known.values().forEach(out::add);
    }

    private void link(Map<String, ObjectNode> known, ArticleId id, Finding finding, Finding.Evidence e) {
        double score = Math.round(e.score() * 100) / 100.0;
        ObjectNode link =
                known.computeIfAbsent(model.sigil(id) + " " + e.sentence(), k -> JsonNodeFactory.instance.objectNode());
        if (!link.isEmpty() && link.get("score").asDouble() >= score) return;
        link.put("to", model.sigil(id)).put("i", e.sentence());
        link.put("state", state(finding)).put("score", score);
    }

    /// What every other article has of a claim: its state, the passages that carry it or the nearest one, why, and the
    /// clauses that are not told there, as offsets into the sentence.
    void writeEvidence(ObjectNode sentence, Witness w, Sentence s) {
        List<Alignment.Row> all = rows.getOrDefault(new Key(w.id(), s.index()), List.of());
        if (all.isEmpty()) return;
        ArrayNode out = sentence.putArray("evidence");
        for (Witness other : model.comparison.witnesses()) {
            Finding found = bestOf(all, other.id());
            if (found != null) evidence(out.addObject().put("of", other.sigil().value()), found, s);
        }
    }

    private static void evidence(ObjectNode n, Finding found, Sentence s) {
        n.put("state", state(found));
        boolean carried = rank(found) >= 2;
        ArrayNode passages = n.putArray("passages");
        found.evidence().stream().limit(carried ? NEAREST : 1).forEach(e -> {
            ObjectNode p = passages.addObject().put("i", e.sentence());
            p.put("score", Math.round(e.score() * 100) / 100.0);
            ArrayNode why = p.putArray("why");
            e.reasons().forEach(why::add);
        });
        if (!(found instanceof Finding.Partly partly) || partly.open().isEmpty()) return;
        ArrayNode open = n.putArray("open");
        for (Span o : partly.open())
            open.addObject()
                    .put("start", o.start() - s.span().start())
                    .put("end", o.end() - s.span().start());
    }

    private static String best(List<Alignment.Row> rows, ArticleId other) {
        Finding best = bestOf(rows, other);
        return best == null ? "notFound" : state(best);
    }

    private static @Nullable Finding bestOf(List<Alignment.Row> rows, ArticleId other) {
        Finding best = null;
        for (Alignment.Row r : rows) {
            Finding f = r.findings().get(other);
            if (f != null && (best == null || rank(f) > rank(best))) best = f;
        }
        return best;
    }

    private static int rank(Finding f) {
        return switch (f) {
            case Finding.NotCheckable x -> 0;
            case Finding.NotFound x -> 1;
            case Finding.Partly x -> 2;
            case Finding.Found x -> 3;
            case Finding.Differs x -> 4;
        };
    }

    static String state(Finding f) {
        return switch (f) {
            case Finding.NotCheckable x -> "notCheckable";
            case Finding.NotFound x -> "notFound";
            case Finding.Partly x -> "partly";
            case Finding.Found x -> "found";
            case Finding.Differs x -> "differs";
        };
    }

    void write(ArrayNode out) {
        for (Only o : passages()) {
            ObjectNode n = out.addObject();
            n.put("id", o.id());
            n.put("sigil", model.sigil(o.first().article()));
            n.put("sentence", o.first().claim().sentence());
            n.put("to", o.rows().getLast().claim().sentence());
            n.put("copied", o.copied());
            Source by = o.first().claim().assertedBy();
            if (by != null) n.put("assertedBy", by.name());
            ArrayNode nearest = n.putArray("nearest");
            for (ArticleId id : o.first().findings().keySet()) nearest(nearest.addObject(), id, o.rows());
        }
        for (OnlyClause c : clauses) write(out.addObject(), c);
    }

    private void write(ObjectNode n, OnlyClause c) {
        Claim claim = c.row().claim();
        n.put("id", c.id());
        n.put("sigil", model.sigil(c.row().article()));
        n.put("sentence", claim.sentence());
        n.put("copied", c.alone().copied());
        Span span = c.clause().span();
        n.putObject("clause")
                .put("start", span.start() - claim.span().start())
                .put("end", span.end() - claim.span().start());
        Source by = claim.assertedBy();
        if (by != null) n.put("assertedBy", by.name());
        ArrayNode nearest = n.putArray("nearest");
        c.row().findings().forEach((id, finding) -> {
            Finding.Evidence lone = c.clause().nearest().get(id);
            ObjectNode o = nearest.addObject().put("sigil", model.sigil(id));
            o.put("state", lone == null ? state(finding) : "notFound");
            ArrayNode passages = o.putArray("passages");
            List<Finding.Evidence> all = lone == null ? finding.evidence() : List.of(lone);
            all.stream().limit(1).forEach(e -> passage(passages.addObject(), id, e));
        });
    }

    /// What comes nearest to any sentence of the passage, each once, best first.
    private void nearest(ObjectNode n, ArticleId id, List<Alignment.Row> passage) {
        n.put("sigil", model.sigil(id));
        n.put("state", best(passage, id));
        Set<Integer> seen = new HashSet<>();
        List<Finding.Evidence> evidence = passage.stream()
                .map(r -> r.findings().get(id))
                .filter(Objects::nonNull)
                .flatMap(f -> f.evidence().stream())
                .sorted(Comparator.comparingDouble((Finding.Evidence e) -> -e.score())
                        .thenComparing(Finding.Evidence::sentence))
                .filter(e -> seen.add(e.sentence()))
                .limit(NEAREST)
                .toList();
        ArrayNode passages = n.putArray("passages");
        for (Finding.Evidence e : evidence) passage(passages.addObject(), id, e);
    }

    private void passage(ObjectNode p, ArticleId id, Finding.Evidence e) {
        p.put("sentence", e.sentence());
        p.put("text", model.witness(id).segments().text(e.passage()));
        p.put("score", Math.round(e.score() * 100) / 100.0);
        ArrayNode reasons = p.putArray("reasons");
        e.reasons().forEach(reasons::add);
    }

    void writeFigures(ArrayNode out) {
        List<Comparison.Difference> all = model.comparison.differences();
        for (int i = 0; i < all.size(); i++) {
            ObjectNode n = out.addObject();
            n.put("id", "f" + (i + 1));
            n.put("kind", all.get(i).kind());
            ArrayNode sides = n.putArray("sides");
            for (Span s : sides(all.get(i))) side(sides.addObject(), s);
        }
    }

    /// The words of each side, one a place, in column order.
    static List<Span> sides(Comparison.Difference d) {
        return d.conflicts().stream()
                .flatMap(c -> java.util.stream.Stream.of(c.here(), c.there()))
                .distinct()
                .sorted()
                .toList();
    }

    private void side(ObjectNode n, Span span) {
        Witness w = model.witness(span.article());
        n.put("sigil", model.sigil(span.article()));
        w.segments().sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .findFirst()
                .ifPresent(s -> {
                    n.put("sentence", s.index());
                    n.put("text", w.segments().text(s));
                });
        n.put("words", w.segments().text(span));
    }
}
