package org.synoptic.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.synoptic.segment.Sentence;
import org.synoptic.train.Labelled;

/// Fits the weights of claims on a folder of labelled events, and tells by cross-validation over events how well they
/// do. Arguments: the folder that holds `train.gold.json` and `train/`, the file for the weights.
public final class TrainClaims {
    private static final int FOLDS = 6;
    private static final double RIDGE = 3;
    private static final String NOTE = "# Weights of what tells a checkable statement; made by TrainClaims on labelled"
            + " news events. No words of them are in here.\n";

    private record Example(int event, double[] traits, boolean claim) {}

    private TrainClaims() {}

    public static void main(String[] args) throws IOException {
        List<Example> examples = examples(Labelled.in(Path.of(args[0])));
        System.out.printf(
                "%d sentences, %d no claims%n",
                examples.size(), examples.stream().filter(e -> !e.claim).count());
        report(examples, crossed(examples));
        Files.writeString(Path.of(args[1]), NOTE + written(fit(examples)));
    }

    /// For each sentence of the events, article by article, how probably it is a claim, by weights that were fitted
    /// without its event.
    public static double[] outOfFold(List<Labelled> events) {
        return crossed(examples(events));
    }

    private static double[] crossed(List<Example> examples) {
        double[] out = new double[examples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            Checkability c =
                    fit(examples.stream().filter(e -> e.event % FOLDS != f).toList());
            for (int k = 0; k < out.length; k++)
                if (examples.get(k).event % FOLDS == f) out[k] = c.of(examples.get(k).traits);
        }
        return out;
    }

    private static List<Example> examples(List<Labelled> events) {
        List<Example> out = new ArrayList<>();
        for (int e = 0; e < events.size(); e++)
            for (Labelled.Text t : events.get(e).articles()) {
                Traits traits = new Traits(t.segments(), t.quotations());
                for (Sentence s : t.segments().sentences()) out.add(new Example(e, traits.of(s), t.claim()[s.index()]));
            }
        return out;
    }

    /// Logistic regression with a ridge, by plain gradient descent with momentum.
    private static Checkability fit(List<Example> examples) {
        int n = Traits.NAMES.size();
        double[] w = new double[n + 1];
        double[] speed = new double[n + 1];
        for (int round = 0; round < 1500; round++) {
            double[] g = new double[n + 1];
            Checkability now = new Checkability(w[n], java.util.Arrays.copyOf(w, n));
            for (Example e : examples) {
                double off = (e.claim ? 1 : 0) - now.of(e.traits);
                for (int i = 0; i < n; i++) g[i] += off * e.traits[i];
                g[n] += off;
            }
            for (int i = 0; i <= n; i++) {
                double slope = (g[i] - (i < n ? RIDGE * w[i] : 0)) / examples.size();
                speed[i] = 0.9 * speed[i] + slope * 0.3;
                w[i] += speed[i];
            }
        }
        return new Checkability(w[n], java.util.Arrays.copyOf(w, n));
    }

    private static void report(List<Example> examples, double[] p) {
        List<Integer> order = IntStream.range(0, p.length)
                .boxed()
                .sorted((a, b) -> Double.compare(p[a], p[b]))
                .toList();
        double below = 0;
        long no = 0;
        for (int k : order)
            if (examples.get(k).claim) below += no;
            else no++;
        System.out.printf(Locale.ROOT, "area under the curve %.3f%n", below / ((double) no * (p.length - no)));
        for (double t = 0.4; t <= 0.92; t += 0.04) {
            int[] c = new int[3];
            for (int k = 0; k < p.length; k++) {
                boolean said = p[k] < t;
                boolean so = !examples.get(k).claim;
                if (said && so) c[0]++;
                if (said && !so) c[1]++;
                if (!said && so) c[2]++;
            }
            System.out.printf(Locale.ROOT, "below %.2f: %d no claims taken out, %d claims lost%n", t, c[0], c[1]);
        }
    }

    private static String written(Checkability c) {
        StringBuilder out = new StringBuilder("\t%.4f\n".formatted(c.constant()));
        for (int i = 0; i < Traits.NAMES.size(); i++)
            out.append("%s\t%.4f\n".formatted(Traits.NAMES.get(i), c.weights()[i]));
        return out.toString();
    }
}
