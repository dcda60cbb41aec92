package org.synoptic.align;

import java.util.stream.IntStream;

/// A number for each sentence of one article (rows) with each of another (columns).
final class Grid {
    static final Grid EMPTY = new Grid(0, 0, (i, j) -> 0);

    final double[][] at;
    final int rows;
    final int columns;

    interface Cell {
        double of(int row, int column);
    }

    Grid(int rows, int columns, Cell cell) {
        this(rows, columns, cell, IntStream.range(0, rows));
    }

    private Grid(int rows, int columns, Cell cell, IntStream order) {
        this.rows = rows;
        this.columns = columns;
        at = new double[rows][columns];
        order.forEach(i -> {
            for (int j = 0; j < columns; j++) at[i][j] = cell.of(i, j);
        });
    }

    /// The same, for cells that take long and can be worked out by several threads.
    static Grid parallel(int rows, int columns, Cell cell) {
        return new Grid(rows, columns, cell, IntStream.range(0, rows).parallel());
    }

    double get(int i, int j) {
        return i < 0 || j < 0 || i >= rows || j >= columns ? 0 : at[i][j];
    }

    Grid turned() {
        return new Grid(columns, rows, (i, j) -> at[j][i]);
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
