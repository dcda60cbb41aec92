package org.synoptic.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How probably two sentences of two articles carry the same fact, for every two sentences of an event. Pairs of
/// articles are judged side by side, on as many processors as there are; each writes what no other does, so the order
/// in which they end changes nothing.
final class Scores {
    /// From here on two sentences count as linked.
    static final double LINKED = 0.34;

    /// Below this the first look is enough.
    static final double HOPELESS = 0.004;

    /// What is measured once is kept between the two looks, for events of up to so many pairs of sentences; for larger
    /// ones it is measured again.
    private static final long MOST_KEPT = 1_000_000;

    /// Trained by `TrainAlignment`; loaded when the first event is scored.
    private static final class Trained {
        static final Forest FIRST = Forest.resource("first.trees");
        static final Forest SECOND = Forest.resource("second.trees");
    }

    private Scores() {}

    /// `of(event).get(x).get(y)` for the articles x and y of the event.
    static List<List<Grid>> of(Event event) {
        return event.hasVectors() ? trained(event) : grids(event, (x, y) -> byWords(event, x, y));
    }

    private static List<List<Grid>> trained(Event event) {
        int n = event.told.size();
        boolean keeps = pairs(event) <= MOST_KEPT;
        Features[] kept = new Features[n * n];
        List<List<Grid>> first = grids(event, (x, y) -> {
            Features features = new Features(event, x, y);
            if (keeps) kept[x * n + y] = features;
            return (i, j) -> Trained.FIRST.probability(features.of(i, j));
        });
        Context context = new Context(first);
        return grids(event, (x, y) -> {
            Features features = keeps ? kept[x * n + y] : new Features(event, x, y);
            Grid looked = first.get(x).get(y);
            return (i, j) -> looked.at[i][j] < HOPELESS
                    ? looked.at[i][j]
                    : Trained.SECOND.probability(context.of(x, y, i, j, features.of(i, j)));
        });
    }

    private static long pairs(Event event) {
        long all = event.told.stream().mapToLong(Told::size).sum();
        long within =
                event.told.stream().mapToLong(t -> (long) t.size() * t.size()).sum();
        return (all * all - within) / 2;
    }

    /// Without a model: by the words that two sentences share.
    private static Grid.Cell byWords(Event event, int x, int y) {
        Grid overlap = Features.overlap(event, x, y);
        return (i, j) -> Math.clamp(overlap.at[i][j], 0, 1);
    }

    /// What judges the sentences of article x with those of y, x before y.
    interface Judge {
        Grid.Cell of(int x, int y);
    }

    static List<List<Grid>> grids(Event event, Judge judge) {
        int n = event.told.size();
        Grid[] grids = new Grid[n * n];
        IntStream.range(0, n * n).filter(k -> k / n < k % n).parallel().forEach(k -> {
            Grid g = Grid.parallel(
                    event.told.get(k / n).size(), event.told.get(k % n).size(), judge.of(k / n, k % n));
            grids[k] = g;
            grids[k % n * n + k / n] = g.turned();
        });
        List<List<Grid>> out = new ArrayList<>();
        for (int x = 0; x < n; x++) {
            List<Grid> row = new ArrayList<>();
            for (int y = 0; y < n; y++) row.add(x == y ? Grid.EMPTY : grids[x * n + y]);
            out.add(row);
        }
        return out;
    }
}
