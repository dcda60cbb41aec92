package org.synoptic.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.synoptic.align.Alignment.LoneClause;
import org.synoptic.align.Finding.Evidence;
import org.synoptic.align.Told.Part;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.claim.Claim;
import org.synoptic.meaning.Meaning;

/// Finds the clauses of a sentence that no other article tells, though one or more have something of the sentence.
/// Precise rather
/// than complete: neither the words nor the sense of the clause may come near any sentence there.
final class LoneClauses {
    /// A clause of fewer telling words is seldom a statement of its own.
    private static final int LEAST_WORDS = 4;

    /// From here on a sentence has enough of a clause's rare words, or comes so near in sense, that it may tell it.
    /// Read
    /// off the clauses of 40 labelled events.
    private static final double WORDS = 0.30;

    private static final double SENSE = 0.66;

    private final Event event;
    private final Meaning meaning;
    private final BiPredicate<ArticleId, ArticleId> counts;

    /// `counts.test(a, b)`: whether what b is silent of says something about a.
    LoneClauses(Event event, Meaning meaning, BiPredicate<ArticleId, ArticleId> counts) {
        this.event = event;
        this.meaning = meaning;
        this.counts = counts;
    }

    /// Clauses that follow each other as one.
    List<LoneClause> of(int x, Claim claim, Map<ArticleId, Finding> findings) {
        List<Clauses.Clause> clauses = event.lines.get(x).get(claim.sentence()).clauses();
        List<Bag> bags = event.told.get(x).parts.get(claim.sentence()).clauses();
        if (clauses.size() < 2 || !isToldOtherwise(x, findings)) return List.of();
        List<LoneClause> out = new ArrayList<>();
        String text = event.witnesses.get(x).segments().article().text();
        int before = -1;
        for (int k = 0; k < clauses.size(); k++) {
            Clauses.Clause clause = clauses.get(k);
            if (clause.words().size() < LEAST_WORDS || clause.end() <= clause.start() || names(clause, text)) continue;
            Map<ArticleId, Evidence> nearest = nearest(x, clause, bags.get(k), findings);
            if (nearest.isEmpty()) continue;
            Span span = new Span(claim.span().article(), clause.start(), clause.end());
            if (before == k - 1 && before >= 0) out.add(out.removeLast().upTo(span));
            else out.add(new LoneClause(span, nearest));
            before = k;
        }
        // A sentence of which nothing is left stands alone as a whole, or is linked by mistake.
        return before >= 0 && covers(out, clauses) ? List.of() : out;
    }

    /// Whether it says no more than who says so.
    private static boolean names(Clauses.Clause clause, String text) {
        return text.startsWith("according to", clause.start());
    }

    /// Whether another article has something of the sentence.
    private boolean isToldOtherwise(int x, Map<ArticleId, Finding> findings) {
        return findings.entrySet().stream().anyMatch(e -> counts.test(id(x), e.getKey()) && carries(e.getValue()));
    }

    private static boolean carries(Finding finding) {
        return !(finding instanceof Finding.NotFound || finding instanceof Finding.NotCheckable);
    }

    private static boolean covers(List<LoneClause> lone, List<Clauses.Clause> clauses) {
        return lone.size() == 1
                && lone.getFirst().span().start() <= clauses.getFirst().start()
                && lone.getFirst().span().end() >= clauses.getLast().end();
    }

    /// The passage of each other article that comes nearest; empty if one of them tells the clause.
    private Map<ArticleId, Evidence> nearest(
            int x, Clauses.Clause clause, Bag words, Map<ArticleId, Finding> findings) {
        List<Integer> others = new ArrayList<>();
        for (int y = 0; y < event.told.size(); y++) {
            Finding found = findings.get(id(y));
            if (found == null || found instanceof Finding.NotCheckable || !counts.test(id(x), id(y))) continue;
            if (hasWords(words, event.told.get(y), found) || conflicts(clause, found)) return Map.of();
            others.add(y);
        }
        Map<ArticleId, Evidence> out = new LinkedHashMap<>();
        String text = event.witnesses.get(x).segments().article().text().substring(clause.start(), clause.end());
        float[] vector = meaning.vector(text);
        for (int y : others) {
            Evidence e = nearest(vector, words, event.told.get(y).parts);
            if (e.score() >= SENSE) return Map.of();
            out.put(id(y), e);
        }
        return out;
    }

    /// What differs is told.
    private static boolean conflicts(Clauses.Clause clause, Finding found) {
        return found instanceof Finding.Differs d
                && d.conflicts().stream()
                        .anyMatch(c -> c.here().start() < clause.end()
                                && clause.start() < c.here().end());
    }

    /// Whether a sentence there, or the linked ones with those beside them, has enough of the words.
    private static boolean hasWords(Bag clause, Told there, Finding found) {
        return there.parts.stream().anyMatch(p -> clause.part(p.words()) >= WORDS)
                || carries(found)
                        && found.evidence().stream()
                                .anyMatch(e -> clause.part(
                                                there.parts.get(e.sentence()).around())
                                        >= WORDS);
    }

    private static Evidence nearest(float[] vector, Bag words, List<Part> there) {
        Part best = there.getFirst();
        double most = -1;
        for (Part p : there) {
            double like = vector.length == 0
                    ? words.part(p.words())
                    : Meaning.cosine(vector, p.line().vector());
            if (like > most) {
                most = like;
                best = p;
            }
        }
        return new Evidence(
                best.line().sentence().span(),
                best.line().sentence().index(),
                Math.clamp(most, 0, 1),
                List.of(Math.round(100 * words.part(best.words()))
                        + " % of what the clause says in rare words stands there too."));
    }

    private ArticleId id(int x) {
        return event.witnesses.get(x).id();
    }
}
