package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.synoptic.align.Alignment;
import org.synoptic.align.Alignment.LoneClause;
import org.synoptic.align.Finding;
import org.synoptic.align.Finding.Evidence;
import org.synoptic.align.Witness;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.claim.Claim;
import org.synoptic.compare.Decision.Passage;
import org.synoptic.compare.Decision.Subject;
import org.synoptic.quote.Variants;
import org.synoptic.segment.Sentence;

/// Lays people's decisions over what was computed. They apply in the order of their time, so the order in which they
/// are given changes nothing.
final class Decided {
    private final Map<ArticleId, Witness> witnesses = new LinkedHashMap<>();
    private final List<Decision> decisions;

    Decided(List<Witness> witnesses, Collection<Decision> decisions) {
        witnesses.forEach(w -> this.witnesses.put(w.id(), w));
        this.decisions =
                decisions.stream().filter(this::applies).sorted().distinct().toList();
    }

    /// Those that apply to these texts, the earliest first.
    List<Decision> decisions() {
        return decisions;
    }

    private boolean applies(Decision d) {
        return isThere(d.here()) && (d.there() == null || isThere(d.there()));
    }

    private boolean isThere(Passage p) {
        return Optional.ofNullable(witnesses.get(p.span().article()))
                .filter(w -> p.isIn(w.segments().article()))
                .isPresent();
    }

    Variants over(Variants computed) {
        return Regrouped.over(computed, decisions, witnesses);
    }

    Alignment over(Alignment computed) {
        List<Alignment.Row> rows = new ArrayList<>(computed.rows());
        for (Decision d : decisions) if (d.holds()) Stream.of(passages(d)).forEach(p -> ensure(rows, p));
        for (Decision d : decisions) {
            Passage there = d.there();
            if (there == null) continue;
            rows.replaceAll(r -> linked(r, d.here().span(), there.span(), d));
            rows.replaceAll(r -> linked(r, there.span(), d.here().span(), d));
        }
        rows.replaceAll(this::judged);
        return new Alignment(rows);
    }

    private static Span[] passages(Decision d) {
        Passage there = d.there();
        return there == null
                ? new Span[] {d.here().span()}
                : new Span[] {d.here().span(), there.span()};
    }

    /// A passage that a person chose is a claim, even where none was seen.
    private void ensure(List<Alignment.Row> rows, Span passage) {
        if (rows.stream().anyMatch(r -> r.claim().span().overlaps(passage))) return;
        for (Sentence s : sentences(passage)) rows.add(row(passage.article(), s));
    }

    private List<Sentence> sentences(Span passage) {
        return Stream.ofNullable(witnesses.get(passage.article()))
                .flatMap(w -> w.segments().sentences().stream())
                .filter(s -> s.span().overlaps(passage))
                .toList();
    }

    private Alignment.Row row(ArticleId article, Sentence s) {
        Map<ArticleId, Finding> findings = new LinkedHashMap<>();
        witnesses.keySet().stream()
                .filter(id -> !id.equals(article))
                .sorted()
                .forEach(id -> findings.put(id, new Finding.NotFound(List.of())));
        return new Alignment.Row(article, new Claim(s.span(), s.index(), null, 1), findings);
    }

    private Alignment.Row linked(Alignment.Row row, Span own, Span other, Decision d) {
        Finding now = row.findings().get(other.article());
        if (now == null || !row.claim().span().overlaps(own)) return row;
        Map<ArticleId, Finding> findings = new LinkedHashMap<>(row.findings());
        findings.put(other.article(), d.holds() ? joined(now, other, d) : parted(now, other));
        return new Alignment.Row(row.article(), row.claim(), findings, left(row, other.article(), d));
    }

    /// A clause that somebody finds told in a linked passage is told.
    private static List<LoneClause> left(Alignment.Row row, ArticleId other, Decision d) {
        return d.holds()
                ? row.clauses().stream()
                        .filter(c -> !c.nearest().containsKey(other))
                        .toList()
                : row.clauses();
    }

    /// Without the clauses of which somebody says that they stand elsewhere too, or whose sentence stands alone.
    private Alignment.Row judged(Alignment.Row row) {
        if (row.clauses().isEmpty()) return row;
        List<LoneClause> left = alone(row).orElse(false)
                ? List.of()
                : row.clauses().stream()
                        .filter(c -> lone(c.span()).map(Decision::holds).orElse(true))
                        .toList();
        return new Alignment.Row(row.article(), row.claim(), row.findings(), left);
    }

    /// The latest that is said of a passage standing alone.
    private Optional<Decision> lone(Span span) {
        return decisions.stream()
                .filter(d -> d.subject() == Subject.ALONE)
                .filter(d -> d.here().span().overlaps(span))
                .reduce((earlier, later) -> later);
    }

    private Finding joined(Finding now, Span other, Decision d) {
        List<Evidence> evidence = new ArrayList<>();
        for (Sentence s : sentences(other))
            evidence.add(new Evidence(s.span(), s.index(), 1, List.of("Linked by %s.".formatted(d.by()))));
        if (carries(now))
            now.evidence().stream().filter(e -> !e.passage().overlaps(other)).forEach(evidence::add);
        return now instanceof Finding.Differs f
                ? new Finding.Differs(evidence, f.conflicts())
                : new Finding.Found(evidence);
    }

    /// Without the passage; if it was the only one, the article has nothing of the claim, and it is shown as the
    /// nearest.
    private static Finding parted(Finding now, Span other) {
        if (!carries(now)) return now;
        List<Evidence> left = now.evidence().stream()
                .filter(e -> !e.passage().overlaps(other))
                .toList();
        if (left.isEmpty()) return new Finding.NotFound(now.evidence());
        return switch (now) {
            case Finding.Differs f -> differing(f, left, other);
            case Finding.Partly f -> new Finding.Partly(left, f.open());
            default -> new Finding.Found(left);
        };
    }

    private static Finding differing(Finding.Differs now, List<Evidence> left, Span other) {
        List<Finding.Conflict> conflicts =
                now.conflicts().stream().filter(c -> !c.there().overlaps(other)).toList();
        return conflicts.isEmpty() ? new Finding.Found(left) : new Finding.Differs(left, conflicts);
    }

    private static boolean carries(Finding f) {
        return !(f instanceof Finding.NotFound || f instanceof Finding.NotCheckable);
    }

    private static boolean isOfAClause(Decision d, Alignment.Row row) {
        return row.clauses().stream().anyMatch(c -> c.span().equals(d.here().span()));
    }

    /// What people say about a claim's standing alone: the latest decision, if there is one.
    Optional<Boolean> alone(Alignment.Row row) {
        return decisions.stream()
                .filter(d -> d.subject() == Subject.ALONE)
                .filter(d -> d.here().span().overlaps(row.claim().span()) && !isOfAClause(d, row))
                .reduce((earlier, later) -> later)
                .map(Decision::holds);
    }
}
