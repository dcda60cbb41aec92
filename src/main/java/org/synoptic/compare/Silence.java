package org.synoptic.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.align.Alignment;
import org.synoptic.align.Finding;
import org.synoptic.align.Witness;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.Comparison.OnlyIn;

/// Finds the claims that only one independent report makes. Silence counts only where it was checked: a claim is alone
/// if every other independent article is checkable or set aside, at least one was checked, and none of them has it.
final class Silence {
    private Silence() {}

    static List<OnlyIn> only(List<Witness> witnesses, Alignment alignment, Copies copies, Decided decided) {
        List<OnlyIn> out = new ArrayList<>();
        Set<ArticleId> reports = witnesses.stream().map(Witness::id).collect(Collectors.toSet());
        for (Witness w : witnesses)
            for (Alignment.Row row : alignment.rows())
                if (row.article().equals(w.id()) && decided.alone(row).orElseGet(() -> silent(row, reports, copies)))
                    out.add(new OnlyIn(row.article(), row.claim(), inACopy(row, copies)));
        return out;
    }

    /// A copy's clauses that stand in its origin too are marked in the origin only.
    static Alignment clauses(Alignment alignment, Copies copies) {
        return new Alignment(alignment.rows().stream()
                .map(r -> r.clauses().isEmpty() || !saidByOrigin(r, copies)
                        ? r
                        : new Alignment.Row(r.article(), r.claim(), r.findings()))
                .toList());
    }

    private static boolean silent(Alignment.Row row, Set<ArticleId> reports, Copies copies) {
        return alone(row, reports, copies) && !saidByOrigin(row, copies);
    }

    private static boolean alone(Alignment.Row row, Set<ArticleId> reports, Copies copies) {
        Set<ArticleId> others = new LinkedHashSet<>(row.findings().keySet());
        others.retainAll(reports);
        copies.group(row.article()).forEach(others::remove);
        return row.alone(others);
    }

    /// A copy's claim that its origin makes too is marked in the origin only.
    private static boolean saidByOrigin(Alignment.Row row, Copies copies) {
        return copies.origin(row.article()).map(o -> carries(row, o)).orElse(false);
    }

    /// Whether a copy of the article has the claim too.
    static boolean inACopy(Alignment.Row row, Copies copies) {
        return copies.group(row.article()).stream().anyMatch(a -> carries(row, a));
    }

    private static boolean carries(Alignment.Row row, ArticleId article) {
        Finding finding = row.findings().get(article);
        return finding instanceof Finding.Found
                || finding instanceof Finding.Partly
                || finding instanceof Finding.Differs;
    }
}
