package org.synoptic.align;

import java.util.Arrays;

/// A grid whose rows and columns are sorted too, so that how a cell stands among the others is looked up.
final class Ranked {
    final Grid grid;
    private final double[][] rows;
    private final double[][] columns;
    private final double[] rowMeans;
    private final double[] columnMeans;

    Ranked(Grid grid) {
        this.grid = grid;
        rows = new double[grid.rows][];
        rowMeans = new double[grid.rows];
        for (int i = 0; i < grid.rows; i++) {
            rowMeans[i] = mean(grid.at[i]);
            rows[i] = sorted(grid.at[i]);
        }
        columns = new double[grid.columns][];
        columnMeans = new double[grid.columns];
        for (int j = 0; j < grid.columns; j++) {
            double[] column = new double[grid.rows];
            for (int i = 0; i < grid.rows; i++) column[i] = grid.at[i][j];
            columnMeans[j] = mean(column);
            columns[j] = sorted(column);
        }
    }

    private static double[] sorted(double[] values) {
        double[] out = values.clone();
        Arrays.sort(out);
        return out;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double v : values) sum += v;
        return values.length == 0 ? 0 : sum / values.length;
    }

    double rowMean(int i) {
        return rowMeans[i];
    }

    double columnMean(int j) {
        return columnMeans[j];
    }

    /// How many of the row are higher than this one.
    int rowRank(int i, int j) {
        return above(rows[i], grid.at[i][j]);
    }

    int columnRank(int i, int j) {
        return above(columns[j], grid.at[i][j]);
    }

    /// The highest of a row, at least 0.
    double rowBest(int i) {
        return best(rows[i]);
    }

    /// The highest of a row, the given column left out.
    double rowBest(int i, int except) {
        return best(rows[i], grid.at[i][except]);
    }

    double columnBest(int j, int except) {
        return best(columns[j], grid.at[except][j]);
    }

    private static double best(double[] sorted) {
        return sorted.length == 0 ? 0 : Math.max(0, sorted[sorted.length - 1]);
    }

    private static double best(double[] sorted, double except) {
        int n = sorted.length;
        if (sorted[n - 1] != except) return Math.max(0, sorted[n - 1]);
        return n == 1 ? 0 : Math.max(0, sorted[n - 2]);
    }

    private static int above(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > value) high = middle;
            else low = middle + 1;
        }
        return sorted.length - low;
    }
}
