package org.synoptic.align;

import java.util.stream.IntStream;

/// Trains on some events and judges the others, in turn, so that nothing is judged by what has seen it.
final class Crossing {
    private final double[] labels;
    private final double[] weights;
    private final int[] events;

    Crossing(double[] labels, double[] weights, int[] events) {
        this.labels = labels;
        this.weights = weights;
        this.events = events;
    }

    double[] outOfFold(double[][] x, TrainAlignment.Recipe recipe) {
        double[] out = new double[x.length];
        IntStream.range(0, TrainAlignment.FOLDS).parallel().forEach(fold -> {
            Forest forest = Forest.read(forests(x, recipe, k -> events[k] % TrainAlignment.FOLDS != fold));
            for (int k = 0; k < x.length; k++)
                if (events[k] % TrainAlignment.FOLDS == fold) out[k] = forest.probability(x[k]);
        });
        return out;
    }

    /// The forests trained on everything.
    String all(double[][] x, TrainAlignment.Recipe recipe) {
        return forests(x, recipe, k -> true);
    }

    private String forests(double[][] x, TrainAlignment.Recipe recipe, java.util.function.IntPredicate in) {
        int[] rows = IntStream.range(0, x.length)
                .filter(k -> weights[k] > 0 && in.test(k))
                .toArray();
        double[][] xs = new double[rows.length][];
        double[] ys = new double[rows.length];
        double[] ws = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            xs[k] = x[rows[k]];
            ys[k] = labels[rows[k]];
            ws[k] = weights[rows[k]];
        }
        StringBuilder out = new StringBuilder();
        for (int seed = 0; seed < TrainAlignment.SEEDS; seed++)
            out.append(recipe.with(seed).train(xs, ys, ws)).append("===\n");
        return out.toString();
    }
}
