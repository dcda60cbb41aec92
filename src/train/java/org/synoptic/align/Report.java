package org.synoptic.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.align.TrainAlignment.Pair;
import org.synoptic.train.Labelled;

/// Prints how well links and lone claims are found, for a row of thresholds, and how far events differ.
final class Report {
    private final List<Labelled> labelled;
    private final List<Pair> pairs;

    Report(List<Labelled> labelled, List<Pair> pairs) {
        this.labelled = labelled;
        this.pairs = pairs;
    }

    void links(String name, double[] p) {
        System.out.println(name);
        for (double t = 0.22; t <= 0.5; t += 0.04) {
            Count c = new Count();
            for (int k = 0; k < p.length; k++) c.add(p[k] >= t, pairs.get(k).label() > 0);
            System.out.printf(Locale.ROOT, "  %.2f  link %s%n", t, c);
        }
    }

    /// The link F1 of each event at one threshold: the lowest tenth, the middle and the highest tenth.
    void spread(double[] p, double threshold) {
        Count[] counts = new Count[labelled.size()];
        for (int e = 0; e < counts.length; e++) counts[e] = new Count();
        for (int k = 0; k < p.length; k++)
            counts[pairs.get(k).event()].add(p[k] >= threshold, pairs.get(k).label() > 0);
        double[] f = Arrays.stream(counts).mapToDouble(Count::f1).sorted().toArray();
        int n = f.length;
        System.out.printf(
                Locale.ROOT, "  link F1 over events: %.2f %.2f %.2f%n", f[n / 10], f[n / 2], f[n - 1 - n / 10]);
    }

    /// Claims that stand alone, as `Alignment.Row` decides it, for a row of thresholds.
    void alone(double[] links, double[] claims) {
        List<double[]> best = best(links);
        for (double t = 0.3; t <= 0.62; t += 0.04) {
            Count c = new Count();
            Count known = new Count();
            for (int s = 0, e = 0; e < labelled.size(); e++)
                for (Labelled.Text text : labelled.get(e).articles())
                    for (int i = 0; i < text.claim().length; i++, s++) {
                        double absent = 1;
                        for (double p : best.get(s)) absent *= p < Scores.LINKED ? 1 - p : 0;
                        c.add(claims[s] >= 0.5 && claims[s] * absent >= t, text.only()[i]);
                        known.add(text.claim()[i] && absent >= t, text.only()[i]);
                    }
            System.out.printf(Locale.ROOT, "  %.2f  only here %s; claims known %s%n", t, c, known);
        }
    }

    /// For each sentence, in the order of events and articles, its best score in each other article.
    private List<double[]> best(double[] p) {
        Map<List<Integer>, Double> best = new HashMap<>();
        for (int k = 0; k < p.length; k++) {
            Pair q = pairs.get(k);
            best.merge(List.of(q.event(), q.x(), q.i(), q.y()), p[k], Math::max);
            best.merge(List.of(q.event(), q.y(), q.j(), q.x()), p[k], Math::max);
        }
        List<double[]> out = new ArrayList<>();
        for (int e = 0; e < labelled.size(); e++) {
            int n = labelled.get(e).articles().size();
            for (int x = 0; x < n; x++)
                for (int i = 0; i < labelled.get(e).articles().get(x).claim().length; i++) {
                    double[] row = new double[n];
                    for (int y = 0; y < n; y++) row[y] = best.getOrDefault(List.of(e, x, i, y), 0.0);
                    out.add(row);
                }
        }
        return out;
    }

    /// How often something was said, and how often it was so.
    static final class Count {
        private int right;
        private int wrong;
        private int lost;

        void add(boolean said, boolean so) {
            if (said && so) right++;
            if (said && !so) wrong++;
            if (!said && so) lost++;
        }

        double f1() {
            return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + lost);
        }

        @Override
        public String toString() {
            double p = (double) right / Math.max(1, right + wrong);
            double r = (double) right / Math.max(1, right + lost);
            return String.format(Locale.ROOT, "P %.3f R %.3f F %.3f", p, r, f1());
        }
    }
}
