package org.synoptic.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What speaks for two wordings being one statement, in numbers.
///
/// `weight` is that of the poorer wording; `covered` the part of it the other has in the same order, close together;
/// `bag` the part it has in any order; `run` the weight of the longest unbroken stretch; `rare` how many telling words
/// are in both.
record Evidence(double weight, double covered, double bag, double run, double local, List<String> rare, int same) {
    static Evidence of(Words a, Words b, Pairing pairing) {
        double weight = Math.max(0.01, Math.min(a.weight(), b.weight()));
        double local = local(a, b, pairing);
        Set<String> shared = roots(a);
        shared.retainAll(roots(b));
        double bag = shared(a.weight() <= b.weight() ? a : b, shared);
        List<String> rare = a.all().stream()
                .filter(w -> w.isTelling() && shared.contains(w.root()))
                .map(Word::norm)
                .distinct()
                .toList();
        return new Evidence(
                weight, Math.min(1, local / weight), bag / weight, pairing.longestRun(a), local, rare, pairing.size());
    }

    private static Set<String> roots(Words words) {
        return words.all().stream().map(Word::root).collect(Collectors.toCollection(HashSet::new));
    }

    private static double shared(Words words, Set<String> roots) {
        return words.all().stream()
                .filter(w -> roots.contains(w.root()))
                .mapToDouble(Word::weight)
                .sum();
    }

    /// The heaviest stretch of shared words, each gap in it costing what was skipped, unless the outlet marks it.
    private static double local(Words a, Words b, Pairing pairing) {
        double best = 0;
        double sum = 0;
        Pairing.Pair last = null;
        for (Pairing.Pair p : pairing.pairs()) {
            boolean marked = a.get(p.a()).afterCut() || b.get(p.b()).afterCut();
            if (last != null && !marked) sum -= 0.15 * Math.min(12, Math.max(p.a() - last.a(), p.b() - last.b()) - 1);
            sum = Math.max(0, sum) + a.get(p.a()).weight();
            best = Math.max(best, sum);
            last = p;
        }
        return best;
    }

    /// From 0 to 1: a half is where a link begins to be worth showing.
    double similarity(boolean onlyCut, double cosine) {
        double x = -6.2 + 5.0 * covered + 2.6 * bag + 0.8 * Math.log1p(local) + 0.35 * Math.min(4, rare.size());
        x += 0.5 * Math.min(3, run);
        if (bag > 0.9 && rare.size() > 1) x += 1.5;
        if (onlyCut) x += covered > 0.95 ? 2.0 : run >= 3.5 ? 3.0 : 0;
        if (weight < 1.2) x -= 3 * (1.2 - weight) + 1.5;
        if (cosine > 0) x += 8 * (cosine - 0.75);
        return 1 / (1 + Math.exp(-x));
    }
}
