package org.synoptic.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.synoptic.align.Finding.Evidence;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.claim.Claim;
import org.synoptic.meaning.Meaning;

/// For each claim of each witness, what every other witness has of it. The same whatever the order of the witnesses.
public record Alignment(List<Row> rows) {
    public Alignment {
        rows = List.copyOf(rows);
    }

    /// A clause of a claim that is told nowhere else, though other articles have something of the sentence.
    /// For each article that was looked through, the passage that comes nearest, with the score of the clause.
    public record LoneClause(Span span, Map<ArticleId, Evidence> nearest) {
        /// With a clause that follows.
        LoneClause upTo(Span next) {
            return new LoneClause(new Span(span.article(), span.start(), next.end()), nearest);
        }
    }

    /// One claim and the findings in every other article, in the order of their ids.
    public record Row(ArticleId article, Claim claim, Map<ArticleId, Finding> findings, List<LoneClause> clauses) {
        public Row {
            clauses = List.copyOf(clauses);
        }

        public Row(ArticleId article, Claim claim, Map<ArticleId, Finding> findings) {
            this(article, claim, findings, List.of());
        }

        /// Whether no other article has the claim.
        public boolean alone() {
            return alone(findings.keySet());
        }

        /// Whether the claim surely is one and none of these articles has it, at least one of them having been checked.
        /// Near misses add up: what several articles nearly have is not called alone.
        public boolean alone(Set<ArticleId> others) {
            double sure = claim.certainty();
            int checked = 0;
            for (ArticleId id : others) {
                Finding f = findings.get(id);
                if (f instanceof Finding.NotCheckable) continue;
                if (!(f instanceof Finding.NotFound)) return false;
                sure *= 1 - f.best();
                checked++;
            }
            return checked > 0 && sure >= ALONE;
        }
    }

    /// Chosen on the training events, by cross-validation: precise rather than complete.
    private static final double ALONE = 0.62;

    private record Place(int witness, Claim claim) {}

    /// Every article's silence counts.
    public static Alignment of(Collection<Witness> witnesses, Meaning meaning) {
        return of(witnesses, meaning, (a, b) -> true);
    }

    /// `counts.test(a, b)` says whether what b is silent of tells something about a; it is asked for clauses only, once
    /// all else is done.
    public static Alignment of(
            Collection<Witness> witnesses, Meaning meaning, BiPredicate<ArticleId, ArticleId> counts) {
        List<Witness> ordered =
                witnesses.stream().sorted(Comparator.comparing(Witness::id)).toList();
        Event event = new Event(ordered, meaning);
        List<List<Grid>> scores = Scores.of(event);
        List<Place> places = new ArrayList<>();
        for (int x = 0; x < ordered.size(); x++) for (Claim c : ordered.get(x).claims()) places.add(new Place(x, c));
        LoneClauses lone = new LoneClauses(event, meaning, counts);
        return new Alignment(places.parallelStream()
                .map(p -> row(event, scores, p.witness, p.claim, lone))
                .toList());
    }

    private static Row row(Event event, List<List<Grid>> scores, int x, Claim claim, LoneClauses lone) {
        Map<ArticleId, Finding> findings = new LinkedHashMap<>();
        for (int y = 0; y < event.witnesses.size(); y++)
            if (y != x)
                findings.put(
                        event.witnesses.get(y).id(),
                        Findings.of(event, scores.get(x).get(y), x, y, claim.sentence()));
        return new Row(event.witnesses.get(x).id(), claim, findings, lone.of(x, claim, findings));
    }
}
