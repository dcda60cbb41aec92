package org.synoptic.quote;

import java.util.ArrayList;
import java.util.List;

/// The words two wordings share in the same order: the common sequence of greatest weight.
record Pairing(List<Pair> pairs) {
    record Pair(int a, int b, boolean exact) {}

    static Pairing of(Words a, Words b) {
        return of(a, b, Stemmed.of(a, b));
    }

    static Pairing of(Words a, Words b, Stemmed stems) {
        if (stems.sharesNone()) return new Pairing(List.of());
        double[][] best = new double[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            double[] row = best[i];
            double[] below = best[i + 1];
            for (int j = b.size() - 1; j >= 0; j--) {
                double without = Math.max(below[j], row[j + 1]);
                row[j] = stems.same(i, j) ? Math.max(without, below[j + 1] + gain(a, b, stems, i, j)) : without;
            }
        }
        return new Pairing(List.copyOf(walk(a, b, stems, best)));
    }

    private static List<Pair> walk(Words a, Words b, Stemmed stems, double[][] best) {
        List<Pair> out = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            double gain = stems.same(i, j) ? gain(a, b, stems, i, j) : 0;
            if (gain > 0 && best[i][j] <= best[i + 1][j + 1] + gain) {
                out.add(new Pair(i, j, a.get(i).norm().equals(b.get(j).norm())));
                i++;
                j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) i++;
            else j++;
        }
        return out;
    }

    /// Words that touch the pair before or after them weigh a little more, so that runs stay together.
    private static double gain(Words a, Words b, Stemmed stems, int i, int j) {
        Word x = a.get(i);
        Word y = b.get(j);
        double weight = (x.norm().equals(y.norm()) ? 1 : 0.9) * Math.min(x.weight(), y.weight());
        boolean neighbour = i > 0 && j > 0 && stems.same(i - 1, j - 1)
                || i + 1 < a.size() && j + 1 < b.size() && stems.same(i + 1, j + 1);
        return neighbour ? weight + 0.05 : weight;
    }

    int size() {
        return pairs.size();
    }

    boolean allExact() {
        return pairs.stream().allMatch(Pair::exact);
    }

    /// How many words follow each other in both without a break, at most.
    int longestRun() {
        int best = 0;
        int run = 0;
        Pair last = null;
        for (Pair p : pairs) {
            run = last != null && gap(last, p) == 0 ? run + 1 : 1;
            best = Math.max(best, run);
            last = p;
        }
        return best;
    }

    /// How many words the best chain has, which may skip a few words but not many.
    int longestChain() {
        double best = 0;
        double sum = 0;
        int chain = 0;
        int longest = 0;
        Pair last = null;
        for (Pair p : pairs) {
            if (last != null) sum -= 0.5 * Math.min(6, gap(last, p));
            if (sum <= 0) {
                sum = 0;
                chain = 0;
            }
            sum++;
            chain++;
            if (sum > best) {
                best = sum;
                longest = chain;
            }
            last = p;
        }
        return longest;
    }

    private static int gap(Pair p, Pair q) {
        return Math.max(q.a() - p.a(), q.b() - p.b()) - 1;
    }
}
