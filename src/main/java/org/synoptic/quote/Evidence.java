package org.synoptic.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What speaks for two wordings being one statement, in numbers.
///
/// `weight` is that of the poorer wording; `covered` the part of it the other has in the same order,
/// close together, by weight, and `chained` by the number of words, of which there are `chain`; `bag`
/// the part it has in any order; `run` the words of the longest unbroken stretch; `rare` the telling
/// words in both; `same` how many words are shared in order; `shorter` and `longer` how many words
/// there are.
record Evidence(
        double weight,
        double local,
        double bag,
        int run,
        int chain,
        List<String> rare,
        int same,
        int shorter,
        int longer) {
    /// Wordings that weigh less are hardly more than a phrase.
    private static final double POOR = 1.0;

    /// The same without a telling word: "a request for comment", "if you look at it".
    private static final double STOCK = 1.9;

    private static final double UNLIKELY = -0.5;

    /// Phrases of that many words or fewer are one only if they stand unbroken in the other wording, or
    /// share telling words.
    private static final int PHRASE = 5;

    /// What it is worth that all telling words of the poorer wording, three or more, come back in
    /// another order.
    private static final double REORDERED = 4.5;

    /// What it is worth that all shared words are one long stretch where two excerpts overlap.
    private static final double OVERLAP = 1;

    /// A wording that has so much of a longer one may be an excerpt of it.
    static final double EXCERPT = 0.75;

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
                weight,
                local,
                bag / weight,
                pairing.longestRun(),
                pairing.longestChain(),
                rare,
                pairing.size(),
                Math.max(1, Math.min(a.size(), b.size())),
                Math.max(1, Math.max(a.size(), b.size())));
    }

    double covered() {
        return Math.min(1, local / weight);
    }

    double chained() {
        return (double) chain / shorter;
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

    /// The heaviest stretch of shared words, each gap in it costing what was skipped, unless the outlet
    /// marks it.
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

    /// What [#similarity] can come to at most, before it is put between 0 and 1, if no more than so many
    /// words are shared, which weigh no more than `shared`.
    static double atMost(Words a, Words b, double shared, int same, int rare) {
        double weight = Math.max(0.01, Math.min(a.weight(), b.weight()));
        double bag = Math.min(1, shared / weight);
        if (bag >= EXCERPT && rare > 2) return Double.MAX_VALUE;
        int shorter = Math.max(1, Math.min(a.size(), b.size()));
        double run = Math.log1p(same);
        double x = -6.85 + 2.22 * bag + 1.43 * bag * bag + 0.47 * Math.log1p(shared);
        x += 0.26 * Math.min(4, rare) + 0.33 * bag * Math.log1p(weight);
        x += Math.min(1, (double) same / shorter) * (1.27 + 0.53 * run) + 0.64 * run;
        x += 1.55 * same / Math.max(1, Math.max(a.size(), b.size()));
        return x + Math.max(0.77, 0.42 * run) + (same > 4 ? OVERLAP : 0);
    }

    /// From 0 to 1: a half is where a link is worth showing. A logistic model; its weights were fitted
    /// to pairs that people read, and are rounded.
    double similarity(boolean onlyCut, double cosine) {
        double x = -6.85 + 0.62 * covered() + 1.6 * bag + 1.43 * bag * bag + 0.47 * Math.log1p(local);
        x += 0.26 * Math.min(4, rare.size()) + 0.33 * covered() * Math.log1p(weight);
        x += chained() * (1.27 + 0.53 * Math.log1p(chain)) + 0.64 * Math.log1p(run) + 1.55 * same / longer;
        if (!onlyCut) x -= 2.05 * Math.log((double) longer / shorter);
        else x += chained() > 0.9 ? 0.77 : 0.42 * Math.log1p(run);
        double poor = rare.isEmpty() ? STOCK : POOR;
        if (weight < poor && same < longer) x -= 3 * (poor - weight);
        if (shorter <= PHRASE && run < shorter && rare.size() < 2) x = Math.min(x, UNLIKELY);
        if (bag > 0.9 && rare.size() > 2 && chained() < 0.9) x += REORDERED;
        if (onlyCut && same == run && run > 4) x += OVERLAP;
        if (cosine > 0) x += 8 * (cosine - 0.75);
        return 1 / (1 + Math.exp(-x));
    }
}
