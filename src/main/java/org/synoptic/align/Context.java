package org.synoptic.align;

import java.util.List;

/// A second look at two sentences, once all others have a first score: whether a better partner is there, what the
/// neighbours do, and whether a third article ties both.
final class Context {
    private final List<List<Grid>> scores;
    private final List<List<Ranked>> ranked;

    /// `scores.get(x).get(y)`: the first scores of article x's sentences with those of y.
    Context(List<List<Grid>> scores) {
        this.scores = scores;
        ranked = scores.parallelStream()
                .map(row -> row.stream().map(Ranked::new).toList())
                .toList();
    }

    /// The measures of the first look, and those of the second.
    double[] of(int x, int y, int i, int j, double[] first) {
        Measures m = new Measures(first.length + 24);
        for (double v : first) m.add(v);
        Grid g = scores.get(x).get(y);
        Ranked r = ranked.get(x).get(y);
        m.add(g.at[i][j]);
        m.both(Math.min(10, r.rowRank(i, j)), Math.min(10, r.columnRank(i, j)));
        m.both(r.rowBest(i, j), r.columnBest(j, i));
        m.both(r.rowMean(i), r.columnMean(j));
        m.both(g.get(i - 1, j - 1), g.get(i + 1, j + 1));
        m.both(Math.max(g.get(i, j - 1), g.get(i, j + 1)), Math.max(g.get(i - 1, j), g.get(i + 1, j)));
        m.both(elsewhere(x, y, i), elsewhere(y, x, j));
        m.add(tied(x, y, i, j));
        return m.values();
    }

    private double elsewhere(int x, int except, int i) {
        double best = 0;
        for (int z = 0; z < scores.size(); z++)
            if (z != x && z != except)
                best = Math.max(best, ranked.get(x).get(z).rowBest(i));
        return best;
    }

    private double tied(int x, int y, int i, int j) {
        double best = 0;
        for (int z = 0; z < scores.size(); z++) {
            if (z == x || z == y) continue;
            double most = Math.min(
                    ranked.get(x).get(z).rowBest(i), ranked.get(y).get(z).rowBest(j));
            if (most > best)
                best = tied(scores.get(x).get(z).at[i], scores.get(y).get(z).at[j], best, most);
        }
        return best;
    }

    /// The highest that two rows have at one place, if it is above `best`; it can't be above `most`.
    private static double tied(double[] a, double[] b, double best, double most) {
        double out = best;
        for (int k = 0; k < a.length && out < most; k++) out = Math.max(out, Math.min(a[k], b[k]));
        return out;
    }
}
