package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.synoptic.align.Witness;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.compare.Decision.Passage;
import org.synoptic.quote.Likeness;
import org.synoptic.quote.Relation;
import org.synoptic.quote.Variants;
import org.synoptic.quote.Variants.Statement;
import org.synoptic.quote.Variants.Variant;
import org.synoptic.quote.WordDifference;

/// Lays people's links of quotations over the statements: wordings that a person parts become statements of their own,
/// and those a person links become one.
final class Regrouped {
    private static final Comparator<Variant> LONGEST_FIRST = Comparator.comparingInt(
                    (Variant v) -> -v.covered(v.range()))
            .thenComparing(v -> v.quotation().span());

    private final Map<ArticleId, Witness> witnesses;
    private final List<Statement> statements;

    private Regrouped(Map<ArticleId, Witness> witnesses, Variants computed) {
        this.witnesses = witnesses;
        this.statements = new ArrayList<>(computed.statements());
    }

    static Variants over(Variants computed, List<Decision> decisions, Map<ArticleId, Witness> witnesses) {
        Regrouped regrouped = new Regrouped(witnesses, computed);
        decisions.forEach(regrouped::apply);
        return new Variants(regrouped.statements);
    }

    private void apply(Decision d) {
        Passage there = d.there();
        if (there == null) return;
        Optional<Statement> first = with(d.here().span());
        Optional<Statement> second = with(there.span());
        if (first.isEmpty() || second.isEmpty()) return;
        boolean one = first.get() == second.get();
        if (one && !d.holds()) part(first.get(), d.here().span(), there.span());
        if (!one && d.holds()) join(first.get(), second.get(), d.by());
    }

    /// The statement of the quotation that a person meant: the one that fills the passage best.
    private Optional<Statement> with(Span passage) {
        return statements.stream()
                .filter(s -> wording(s, passage).isPresent())
                .max(Comparator.comparingInt(
                        s -> wording(s, passage).orElseThrow().covered(passage)));
    }

    private static Optional<Variant> wording(Statement s, Span passage) {
        return s.wordings().stream()
                .filter(v -> v.covered(passage) > 0)
                .max(Comparator.comparingInt(v -> v.covered(passage)));
    }

    private void part(Statement s, Span here, Span there) {
        Variant one = wording(s, here).orElseThrow();
        Variant other = wording(s, there).orElseThrow();
        Variant leaves = s.wordings().indexOf(one) > s.wordings().indexOf(other) ? one : other;
        List<Variant> left = s.wordings().stream().filter(v -> v != leaves).toList();
        int at = statements.indexOf(s);
        statements.set(at, new Statement(left));
        statements.add(at + 1, new Statement(List.of(alone(leaves))));
    }

    private static Variant alone(Variant v) {
        return new Variant(v.pieces(), new Likeness(Relation.VERBATIM, 1, Set.of(), List.of()));
    }

    /// The linked wordings join the statement with the longest one.
    private void join(Statement one, Statement other, String by) {
        boolean keeps = LONGEST_FIRST.compare(
                        one.wordings().getFirst(), other.wordings().getFirst())
                <= 0;
        Statement longer = keeps ? one : other;
        Statement shorter = keeps ? other : one;
        Variant longest = longer.wordings().getFirst();
        List<Variant> all = Stream.concat(
                        longer.wordings().stream(), shorter.wordings().stream().map(v -> linked(longest, v, by)))
                .toList();
        statements.set(statements.indexOf(longer), new Statement(all));
        statements.remove(shorter);
    }

    private Variant linked(Variant longest, Variant v, String by) {
        List<String> reasons = List.of("Linked by %s.".formatted(by));
        return new Variant(v.pieces(), new Likeness(Relation.REWORDED, likeness(longest, v), Set.of(), reasons));
    }

    /// The part of the words that both have.
    private double likeness(Variant a, Variant b) {
        String one = words(a);
        String other = words(b);
        int same = WordDifference.between(one, other).runs().stream()
                .filter(r -> r.kind() == WordDifference.Kind.SAME)
                .mapToInt(r -> r.bEnd() - r.bStart())
                .sum();
        return Math.min(1, 2.0 * same / Math.max(1, one.length() + other.length()));
    }

    private String words(Variant v) {
        return Optional.ofNullable(witnesses.get(v.article()))
                .map(w -> v.text(w.segments()))
                .orElse("");
    }
}
