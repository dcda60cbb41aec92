package org.synoptic.align;

/// A number for each sentence of one article (rows) with each of another (columns).
final class Grid {
    final double[][] at;
    final int rows;
    final int columns;

    interface Cell {
        double of(int row, int column);
    }

    Grid(int rows, int columns, Cell cell) {
        this.rows = rows;
        this.columns = columns;
        at = new double[rows][columns];
        for (int i = 0; i < rows; i++) for (int j = 0; j < columns; j++) at[i][j] = cell.of(i, j);
    }

    double get(int i, int j) {
        return i < 0 || j < 0 || i >= rows || j >= columns ? 0 : at[i][j];
    }

    Grid turned() {
        return new Grid(columns, rows, (i, j) -> at[j][i]);
    }

    double rowMean(int i) {
        double sum = 0;
        for (double v : at[i]) sum += v;
        return columns == 0 ? 0 : sum / columns;
    }

    /// The highest of a row, the given column left out.
    double rowBest(int i, int except) {
        double best = 0;
        for (int j = 0; j < columns; j++) if (j != except) best = Math.max(best, at[i][j]);
        return best;
    }

    /// How many of the row are higher than this one.
    int rowRank(int i, int j) {
        int rank = 0;
        for (double v : at[i]) if (v > at[i][j]) rank++;
        return rank;
    }

    double columnMean(int j) {
        double sum = 0;
        for (int i = 0; i < rows; i++) sum += at[i][j];
        return rows == 0 ? 0 : sum / rows;
    }

    double columnBest(int j, int except) {
        double best = 0;
        for (int i = 0; i < rows; i++) if (i != except) best = Math.max(best, at[i][j]);
        return best;
    }

    int columnRank(int i, int j) {
        int rank = 0;
        for (int k = 0; k < rows; k++) if (at[k][j] > at[i][j]) rank++;
        return rank;
    }

    /// How probably at least one of some probabilities comes true, if they were independent.
    static double any(double[] probabilities) {
        double none = 1;
        for (double p : probabilities) none *= 1 - p;
        return 1 - none;
    }

    /// The higher of the two neighbours in the text on either side, taken together.
    double diagonal(int i, int j) {
        return Math.max(get(i - 1, j - 1), get(i + 1, j + 1));
    }

    /// The highest of the cells around this one.
    double around(int i, int j) {
        double best = 0;
        for (int a = i - 1; a <= i + 1; a++)
            for (int b = j - 1; b <= j + 1; b++) if (a != i || b != j) best = Math.max(best, get(a, b));
        return best;
    }
}
