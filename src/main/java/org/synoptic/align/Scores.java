package org.synoptic.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How probably two sentences of two articles carry the same fact, for every two sentences of an event.
final class Scores {
    /// From here on two sentences count as linked.
    static final double LINKED = 0.34;

    /// Below this the first look is enough.
    static final double HOPELESS = 0.004;

    /// Trained by `TrainAlignment`; loaded when the first event is scored.
    private static final class Trained {
        static final Forest FIRST = Forest.resource("first.trees");
        static final Forest SECOND = Forest.resource("second.trees");
    }

    private Scores() {}

    /// `of(event).get(x).get(y)` for the articles x and y of the event.
    static List<List<Grid>> of(Event event) {
        return event.hasVectors() ? trained(event) : byWords(event);
    }

    private static List<List<Grid>> trained(Event event) {
        List<List<double[][][]>> measures = measures(event);
        List<List<Grid>> first = grids(event, measures, (x, y, i, j, m) -> Trained.FIRST.probability(m));
        Context context = new Context(first);
        return grids(event, measures, (x, y, i, j, m) -> {
            double p = first.get(x).get(y).at[i][j];
            return p < HOPELESS ? p : Trained.SECOND.probability(context.of(x, y, i, j, m));
        });
    }

    /// Without a model: by the words that two sentences share.
    private static List<List<Grid>> byWords(Event event) {
        int n = event.lines.size();
        List<List<Grid>> out = new ArrayList<>();
        for (int x = 0; x < n; x++) {
            List<Grid> row = new ArrayList<>();
            for (int y = 0; y < n; y++)
                row.add(
                        x < y
                                ? words(event, x, y)
                                : x == y ? EMPTY : out.get(y).get(x).turned());
            out.add(row);
        }
        return out;
    }

    private static final Grid EMPTY = new Grid(0, 0, (i, j) -> 0);

    private static Grid words(Event event, int x, int y) {
        Grid g = new Features(event, x, y).overlap();
        return new Grid(g.rows, g.columns, (i, j) -> Math.clamp(g.at[i][j], 0, 1));
    }

    /// The first look at every two sentences; only for x before y, the rest is empty.
    static List<List<double[][][]>> measures(Event event) {
        List<List<double[][][]>> out = new ArrayList<>();
        for (int x = 0; x < event.lines.size(); x++) {
            List<double[][][]> row = new ArrayList<>();
            for (int y = 0; y < event.lines.size(); y++) row.add(x < y ? measures(event, x, y) : new double[0][][]);
            out.add(row);
        }
        return out;
    }

    private static double[][][] measures(Event event, int x, int y) {
        Features features = new Features(event, x, y);
        double[][][] out =
                new double[event.lines.get(x).size()][event.lines.get(y).size()][];
        for (int i = 0; i < out.length; i++) for (int j = 0; j < out[i].length; j++) out[i][j] = features.of(i, j);
        return out;
    }

    interface Judge {
        double score(int x, int y, int i, int j, double[] measures);
    }

    static List<List<Grid>> grids(Event event, List<List<double[][][]>> measures, Judge judge) {
        int n = event.lines.size();
        Map<Integer, Grid> grids = new HashMap<>();
        for (int x = 0; x < n; x++)
            for (int y = x + 1; y < n; y++) {
                int a = x;
                int b = y;
                double[][][] m = measures.get(x).get(y);
                Grid g = new Grid(
                        event.lines.get(x).size(),
                        event.lines.get(y).size(),
                        (i, j) -> judge.score(a, b, i, j, m[i][j]));
                grids.put(x * n + y, g);
                grids.put(y * n + x, g.turned());
            }
        List<List<Grid>> out = new ArrayList<>();
        for (int x = 0; x < n; x++) {
            List<Grid> row = new ArrayList<>();
            for (int y = 0; y < n; y++) row.add(x == y ? new Grid(0, 0, (i, j) -> 0) : grids.get(x * n + y));
            out.add(row);
        }
        return out;
    }
}
