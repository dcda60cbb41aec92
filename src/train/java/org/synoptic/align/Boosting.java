package org.synoptic.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Trains boosted trees on a logistic loss: features cut into at most 64 bins, trees grown leaf by leaf where most is
/// gained.
final class Boosting {
    private static final int BINS = 64;

    private final int trees;
    private final int leaves;
    private final double rate;
    private final double ridge;
    private final int least;
    private final double featurePart;
    private final long seed;

    Boosting(int trees, int leaves, double rate, double ridge, int least, double featurePart, long seed) {
        this.trees = trees;
        this.leaves = leaves;
        this.rate = rate;
        this.ridge = ridge;
        this.least = least;
        this.featurePart = featurePart;
        this.seed = seed;
    }

    private static final class Leaf {
        int[] rows = {};
        int node;
        double gain;
        int feature;
        int bin;
    }

    /// The text of a forest. Each row counts as much as its weight says.
    String train(double[][] x, double[] y, double[] weight) {
        int n = x.length;
        int f = x[0].length;
        double[][] cuts = new double[f][];
        byte[][] bins = new byte[f][n];
        for (int j = 0; j < f; j++) {
            cuts[j] = cuts(x, j);
            for (int i = 0; i < n; i++) {
                int b = Arrays.binarySearch(cuts[j], x[i][j]);
                bins[j][i] = (byte) (b >= 0 ? b : -b - 1);
            }
        }
        double mean = mean(y, weight);
        double[] score = new double[n];
        Arrays.fill(score, Math.log(mean / (1 - mean)));
        StringBuilder out = new StringBuilder("%.6f%n".formatted(score[0]));
        Random random = new Random(seed);
        double[] g = new double[n];
        double[] h = new double[n];
        for (int t = 0; t < trees; t++) {
            for (int i = 0; i < n; i++) {
                double p = 1 / (1 + Math.exp(-score[i]));
                g[i] = weight[i] * (y[i] - p);
                h[i] = weight[i] * Math.max(1e-6, p * (1 - p));
            }
            out.append(tree(bins, cuts, g, h, score, random)).append('\n');
        }
        return out.toString();
    }

    private static double mean(double[] y, double[] weight) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < y.length; i++) {
            sum += weight[i] * y[i];
            all += weight[i];
        }
        return sum / all;
    }

    private static double[] cuts(double[][] x, int j) {
        double[] v = new double[x.length];
        for (int i = 0; i < v.length; i++) v[i] = x[i][j];
        Arrays.sort(v);
        List<Double> cuts = new ArrayList<>();
        // finer towards the high end, where the few true pairs lie
        for (int b = 1; b < BINS; b++) {
            double q = (double) b / BINS;
            double at = b % 2 == 0 ? q : 1 - Math.pow(1 - q, 3);
            double c = v[(int) Math.min(v.length - 1, Math.floor(at * v.length))];
            cuts.add(c);
        }
        double[] out = cuts.stream()
                .mapToDouble(d -> Math.round(d * 1e5) / 1e5)
                .sorted()
                .distinct()
                .toArray();
        return out;
    }

    private String tree(byte[][] bins, double[][] cuts, double[] g, double[] h, double[] score, Random random) {
        boolean[] use = new boolean[bins.length];
        for (int j = 0; j < use.length; j++) use[j] = random.nextDouble() < featurePart;
        List<String> nodes = new ArrayList<>();
        List<Leaf> open = new ArrayList<>();
        Leaf root = new Leaf();
        root.rows = new int[score.length];
        for (int i = 0; i < root.rows.length; i++) root.rows[i] = i;
        nodes.add("");
        best(root, bins, g, h, use);
        open.add(root);
        while (open.size() < leaves) {
            Leaf top =
                    open.stream().max((a, b) -> Double.compare(a.gain, b.gain)).orElseThrow();
            if (top.gain <= 1e-6) break;
            open.remove(top);
            byte[] column = bins[top.feature];
            Leaf left = new Leaf();
            Leaf right = new Leaf();
            int at = top.bin;
            left.rows = Arrays.stream(top.rows).filter(i -> column[i] <= at).toArray();
            right.rows = Arrays.stream(top.rows).filter(i -> column[i] > at).toArray();
            left.node = nodes.size();
            nodes.add("");
            right.node = nodes.size();
            nodes.add("");
            nodes.set(top.node, top.feature + " " + cuts[top.feature][at] + " " + left.node + " " + right.node);
            best(left, bins, g, h, use);
            best(right, bins, g, h, use);
            open.add(left);
            open.add(right);
        }
        for (Leaf leaf : open) {
            double sg = 0;
            double sh = 0;
            for (int i : leaf.rows) {
                sg += g[i];
                sh += h[i];
            }
            double value = Math.round(rate * sg / (sh + ridge) * 1e5) / 1e5;
            nodes.set(leaf.node, Double.toString(value));
            for (int i : leaf.rows) score[i] += value;
        }
        return String.join(";", nodes);
    }

    private void best(Leaf leaf, byte[][] bins, double[] g, double[] h, boolean[] use) {
        leaf.gain = 0;
        if (leaf.rows.length < 2 * least) return;
        double tg = 0;
        double th = 0;
        for (int i : leaf.rows) {
            tg += g[i];
            th += h[i];
        }
        double whole = tg * tg / (th + ridge);
        double[] bg = new double[BINS + 1];
        double[] bh = new double[BINS + 1];
        int[] bn = new int[BINS + 1];
        for (int j = 0; j < bins.length; j++) {
            if (!use[j]) continue;
            Arrays.fill(bg, 0);
            Arrays.fill(bh, 0);
            Arrays.fill(bn, 0);
            byte[] column = bins[j];
            for (int i : leaf.rows) {
                bg[column[i]] += g[i];
                bh[column[i]] += h[i];
                bn[column[i]]++;
            }
            double lg = 0;
            double lh = 0;
            int ln = 0;
            for (int b = 0; b < BINS; b++) {
                lg += bg[b];
                lh += bh[b];
                ln += bn[b];
                if (ln < least) continue;
                if (leaf.rows.length - ln < least) break;
                double gain = lg * lg / (lh + ridge) + (tg - lg) * (tg - lg) / (th - lh + ridge) - whole;
                if (gain > leaf.gain) {
                    leaf.gain = gain;
                    leaf.feature = j;
                    leaf.bin = b;
                }
            }
        }
    }
}
