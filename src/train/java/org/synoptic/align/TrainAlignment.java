package org.synoptic.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.synoptic.claim.Claim;
import org.synoptic.claim.TrainClaims;
import org.synoptic.meaning.Meaning;
import org.synoptic.train.Labelled;

/// Trains the forests of the alignment on a folder of labelled events, and tells how well they do by cross-validation
/// over events. Arguments: the folder that holds `train.gold.json` and `train/`, the folder for the weights.
///
/// Two looks, the second trained on what the first says of events that it was not trained on: at two sentences, and at
/// two sentences among all others.
public final class TrainAlignment {
    static final int FOLDS = 6;
    static final int SEEDS = 2;
    private static final int EASY = 6;
    private static final String NOTE = "# Boosted trees on measures of sentences; made by TrainAlignment on labelled"
            + " news events. No words of them are in here.\n";

    record Pair(int event, int x, int y, int i, int j, double label, double[] measures) {}

    private final List<Labelled> labelled;
    private final List<Event> events = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    private TrainAlignment(List<Labelled> labelled) {
        this.labelled = labelled;
    }

    public static void main(String[] args) throws IOException {
        TrainAlignment t = new TrainAlignment(Labelled.in(Path.of(args[0])));
        t.measure();
        t.run(Path.of(args[1]));
    }

    private void measure() {
        Meaning meaning = Meaning.embedded();
        for (Labelled l : labelled) {
            Event event =
                    new Event(l.articles().stream().map(TrainAlignment::witness).toList(), meaning);
            events.add(event);
            int e = events.size() - 1;
            for (int x = 0; x < l.articles().size(); x++)
                for (int y = x + 1; y < l.articles().size(); y++) pairs(e, x, y);
        }
    }

    private static Witness witness(Labelled.Text t) {
        List<Claim> claims = Claim.in(t.segments(), t.quotations());
        return new Witness(new Sigil("A"), t.segments(), t.quotations(), claims);
    }

    private void pairs(int e, int x, int y) {
        Event event = events.get(e);
        Features features = new Features(event, x, y);
        for (int i = 0; i < event.lines.get(x).size(); i++)
            for (int j = 0; j < event.lines.get(y).size(); j++) {
                boolean linked = labelled.get(e).links().contains(new Labelled.Link(x, y, i, j));
                pairs.add(new Pair(e, x, y, i, j, linked ? 1 : 0, features.of(i, j)));
            }
    }

    private static Boosting first(int seed) {
        return new Boosting(220, 12, 0.06, 5, 30, 0.4, 7 + seed);
    }

    private static Boosting second(int seed) {
        return new Boosting(160, 8, 0.06, 10, 40, 0.4, 11 + seed);
    }

    interface Recipe {
        Boosting with(int seed);
    }

    private void run(Path out) throws IOException {
        Files.createDirectories(out);
        double[] labels = pairs.stream().mapToDouble(Pair::label).toArray();
        double[] weights =
                IntStream.range(0, pairs.size()).mapToDouble(k -> weight(k)).toArray();
        int[] pairEvents = pairs.stream().mapToInt(Pair::event).toArray();
        System.out.printf(
                "%d events, %d pairs, %.0f linked, %d used%n",
                events.size(),
                pairs.size(),
                java.util.Arrays.stream(labels).sum(),
                java.util.Arrays.stream(weights).filter(w -> w > 0).count());
        Crossing pairsCrossed = new Crossing(labels, weights, pairEvents);
        double[][] x1 = pairs.stream().map(Pair::measures).toArray(double[][]::new);
        double[] p1 = pairsCrossed.outOfFold(x1, TrainAlignment::first);
        Report report = new Report(labelled, pairs);
        report.links("first look, %d measures".formatted(x1[0].length), p1);
        List<List<List<Grid>>> grids1 = grids(p1);
        double[][] x2 = pairs.stream()
                .map(q -> new Context(grids1.get(q.event)).of(q.x, q.y, q.i, q.j, q.measures))
                .toArray(double[][]::new);
        double[] p2 = pairsCrossed.outOfFold(x2, TrainAlignment::second);
        report.links("second look", p2);
        report.spread(p2, Scores.LINKED);
        report.alone(p2, TrainClaims.outOfFold(labelled));
        write(out, "first.trees", pairsCrossed.all(x1, TrainAlignment::first));
        write(out, "second.trees", pairsCrossed.all(x2, TrainAlignment::second));
    }

    private static void write(Path out, String name, String forests) throws IOException {
        Files.writeString(out.resolve(name), NOTE + forests);
    }

    /// Most pairs are plainly unlike; one in some of those stands for all, with their weight.
    private double weight(int k) {
        Pair q = pairs.get(k);
        if (q.label > 0 || q.measures[2] > 0.06 || q.measures[0] > 0.72) return 1;
        return Math.floorMod(k * 0x9E3779B9, EASY) == 0 ? EASY : 0;
    }

    /// The scores of all pairs, in the order of the pairs, as grids.
    private List<List<List<Grid>>> grids(double[] p) {
        List<List<List<Grid>>> out = new ArrayList<>();
        int from = 0;
        for (Event event : events) {
            int n = event.lines.size();
            int[] starts = new int[n * n];
            for (int x = 0; x < n; x++)
                for (int y = x + 1; y < n; y++) {
                    starts[x * n + y] = from;
                    from += event.lines.get(x).size() * event.lines.get(y).size();
                }
            out.add(Scores.grids(
                    event,
                    (x, y) -> (i, j) ->
                            p[starts[x * n + y] + i * event.lines.get(y).size() + j]));
        }
        return out;
    }
}
