package org.synoptic.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What lies between the shared words: whether words were only left out, or changed.
record Shape(boolean identical, boolean onlyCut) {
    static Shape of(Words a, Words b, Pairing pairing, Words aAll, Words bAll) {
        List<Pairing.Pair> pairs = pairing.pairs();
        if (pairs.isEmpty()) return new Shape(false, false);
        boolean cutA = false;
        boolean cutB = false;
        boolean changed = !pairing.allExact() || moved(a, b, pairing);
        for (int k = 1; k < pairs.size(); k++) {
            Gap gap = Gap.between(a, b, pairs.get(k - 1), pairs.get(k), aAll, bAll);
            changed |= gap.left() > 0 && gap.right() > 0;
            cutA |= gap.left() > 0;
            cutB |= gap.right() > 0;
        }
        Pairing.Pair first = pairs.getFirst();
        Pairing.Pair last = pairs.getLast();
        int aTail = a.size() - 1 - last.a();
        int bTail = b.size() - 1 - last.b();
        changed |= first.a() > 0 && first.b() > 0 || aTail > 0 && bTail > 0 || cutA && cutB;
        boolean edges = first.a() + first.b() + aTail + bTail > 0;
        return new Shape(!changed && !edges && !cutA && !cutB, !changed);
    }

    /// Whether a word that counts stands in both, but in another place.
    private static boolean moved(Words a, Words b, Pairing pairing) {
        if (pairing.size() == Math.min(a.size(), b.size())) return false;
        Set<String> left = new HashSet<>();
        Set<Integer> pairedA = pairing.pairs().stream().map(Pairing.Pair::a).collect(Collectors.toSet());
        Set<Integer> pairedB = pairing.pairs().stream().map(Pairing.Pair::b).collect(Collectors.toSet());
        for (int i = 0; i < a.size(); i++)
            if (!pairedA.contains(i) && a.get(i).isTelling()) left.add(a.get(i).stem());
        for (int j = 0; j < b.size(); j++)
            if (!pairedB.contains(j) && left.contains(b.get(j).stem())) return true;
        return false;
    }

    /// The words between two shared ones; those that an editor's brackets stand for are not counted.
    private record Gap(int left, int right) {
        static Gap between(Words a, Words b, Pairing.Pair p, Pairing.Pair q, Words aAll, Words bAll) {
            int left = q.a() - p.a() - 1;
            int right = q.b() - p.b() - 1;
            if (left == 0 && right == 0) return new Gap(0, 0);
            boolean byA = inserted(aAll, a.get(p.a()).end(), a.get(q.a()).start());
            boolean byB = inserted(bAll, b.get(p.b()).end(), b.get(q.b()).start());
            return new Gap(byB && left <= 3 ? 0 : left, byA && right <= 3 ? 0 : right);
        }

        private static boolean inserted(Words all, int from, int to) {
            return all.all().stream().anyMatch(w -> w.inserted() && w.start() >= from && w.end() <= to);
        }
    }
}
