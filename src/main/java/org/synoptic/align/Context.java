package org.synoptic.align;

import java.util.List;

/// A second look at two sentences, once all others have a first score: whether a better partner is there, what the
/// neighbours do, and whether a third article ties both.
final class Context {
    private final List<List<Grid>> scores;

    /// `scores.get(x).get(y)`: the first scores of article x's sentences with those of y.
    Context(List<List<Grid>> scores) {
        this.scores = scores;
    }

    /// The measures of the first look, and those of the second.
    double[] of(int x, int y, int i, int j, double[] first) {
        Measures m = new Measures(first.length + 24);
        for (double v : first) m.add(v);
        Grid g = scores.get(x).get(y);
        m.add(g.at[i][j]);
        m.both(Math.min(10, g.rowRank(i, j)), Math.min(10, g.columnRank(i, j)));
        m.both(g.rowBest(i, j), g.columnBest(j, i));
        m.both(g.rowMean(i), g.columnMean(j));
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
                best = Math.max(best, scores.get(x).get(z).rowBest(i, -1));
        return best;
    }

    private double tied(int x, int y, int i, int j) {
        double best = 0;
        for (int z = 0; z < scores.size(); z++) {
            if (z == x || z == y) continue;
            Grid a = scores.get(x).get(z);
            Grid b = scores.get(y).get(z);
            for (int k = 0; k < a.columns; k++) best = Math.max(best, Math.min(a.at[i][k], b.at[j][k]));
        }
        return best;
    }
}
