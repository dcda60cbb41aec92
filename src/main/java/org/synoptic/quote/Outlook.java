package org.synoptic.quote;

import java.util.Map;
import java.util.TreeMap;

/// What a wording has to offer others, as numbers: its roots in order with what they weigh. Tells of most
/// pairs in one pass that they can't be linked, before their words are held against each other.
record Outlook(int[] roots, double[] weights, int[] counts, boolean[] telling, Words words, boolean pieces) {
    /// A stretch or marked piece below this carries no link.
    private static final int STRETCH = 4;

    private static final double STRETCH_WEIGHT = 1.8;
    private static final double PIECES_WEIGHT = 4;

    /// Just below what the lowest bar asks.
    private static final double HOPELESS = -0.4;

    /// `numbers` gives each root its number, the same for all that are compared.
    static Outlook of(Reading reading, Map<String, Integer> numbers) {
        Words words = reading.spoken();
        Map<Integer, double[]> own = new TreeMap<>();
        for (Word w : words.all()) {
            double[] sums =
                    own.computeIfAbsent(numbers.computeIfAbsent(w.root(), r -> numbers.size()), r -> new double[3]);
            sums[0] += w.weight();
            sums[1]++;
            if (w.isTelling()) sums[2]++;
        }
        int n = own.size();
        Outlook out = new Outlook(
                new int[n],
                new double[n],
                new int[n],
                new boolean[n],
                words,
                !reading.pieces().isEmpty());
        int at = 0;
        for (var root : own.entrySet()) {
            out.roots[at] = root.getKey();
            out.weights[at] = root.getValue()[0];
            out.counts[at] = (int) root.getValue()[1];
            out.telling[at++] = root.getValue()[2] > 0;
        }
        return out;
    }

    /// False only where no link can be.
    boolean maybe(Outlook other) {
        double mine = 0;
        double theirs = 0;
        int here = 0;
        int there = 0;
        int rare = 0;
        for (int i = 0, j = 0; i < roots.length && j < other.roots.length; ) {
            if (roots[i] < other.roots[j]) i++;
            else if (roots[i] > other.roots[j]) j++;
            else {
                mine += weights[i];
                theirs += other.weights[j];
                here += counts[i];
                there += other.counts[j];
                if (telling[i] || other.telling[j]) rare += Math.max(counts[i], other.counts[j]);
                i++;
                j++;
            }
        }
        int same = Math.min(here, there);
        double shared = Math.max(mine, theirs);
        if (same >= STRETCH && shared >= STRETCH_WEIGHT) return true;
        if ((pieces || other.pieces) && shared >= PIECES_WEIGHT) return true;
        return Evidence.atMost(words, other.words, shared, same, rare) >= HOPELESS;
    }
}
