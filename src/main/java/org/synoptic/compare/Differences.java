package org.synoptic.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.align.Alignment;
import org.synoptic.align.Finding;
import org.synoptic.align.Finding.Conflict;
import org.synoptic.align.Witness;
import org.synoptic.article.Span;
import org.synoptic.compare.Comparison.Difference;

/// Gathers the conflicts that the alignment found: one difference for all conflicts that share a word.
final class Differences {
    private Differences() {}

    static List<Difference> in(List<Witness> witnesses, Alignment alignment) {
        List<Conflict> all = new ArrayList<>();
        for (Witness w : witnesses)
            for (Alignment.Row row : alignment.rows())
                if (row.article().equals(w.id()))
                    for (Finding f : row.findings().values())
                        if (f instanceof Finding.Differs d) all.addAll(d.conflicts());
        return group(all);
    }

    private static List<Difference> group(List<Conflict> conflicts) {
        List<List<Conflict>> groups = new ArrayList<>();
        for (Conflict c : conflicts) {
            List<List<Conflict>> touched =
                    groups.stream().filter(g -> touches(g, c)).toList();
            List<Conflict> merged = new ArrayList<>();
            touched.forEach(merged::addAll);
            merged.add(c);
            int at = touched.isEmpty() ? groups.size() : groups.indexOf(touched.getFirst());
            groups.removeAll(touched);
            groups.add(Math.min(at, groups.size()), merged);
        }
        return groups.stream().map(Differences::difference).toList();
    }

    private static boolean touches(List<Conflict> group, Conflict c) {
        return group.stream().anyMatch(o -> o.kind().equals(c.kind()) && shareAWord(o, c));
    }

    private static boolean shareAWord(Conflict a, Conflict b) {
        return a.here().overlaps(b.here())
                || a.here().overlaps(b.there())
                || a.there().overlaps(b.here())
                || a.there().overlaps(b.there());
    }

    private static Difference difference(List<Conflict> conflicts) {
        Set<Set<Span>> seen = new LinkedHashSet<>();
        List<Conflict> once = conflicts.stream()
                .filter(c -> seen.add(Set.of(c.here(), c.there())))
                .toList();
        return new Difference(conflicts.getFirst().kind(), once);
    }
}
