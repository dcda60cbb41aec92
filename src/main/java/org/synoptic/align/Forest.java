package org.synoptic.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Boosted trees: each adds a little to a score, whose logistic is a probability. Written one tree a line, its nodes
/// in order: `feature threshold left right`, or `value` for a leaf, parted by ";". Left is at most the threshold. A
/// line
/// of "===" ends a forest; of several the mean counts.
final class Forest {
    private static final String END = "===";

    private int[] features = {};
    private double[] values = {};
    private int[] left = {};
    private int[] right = {};
    private int[] roots = {};
    private int forests;

    static Forest read(String text) {
        Forest f = new Forest();
        List<String> lines =
                text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        f.forests = Math.max(1, (int) lines.stream().filter(l -> l.equals(END)).count());
        f.grow(lines.stream().filter(l -> !l.equals(END)).toList());
        return f;
    }

    /// All nodes of all trees one after the other: they are walked a thousand times for each two sentences.
    private void grow(List<String> trees) {
        List<String[]> nodes = new ArrayList<>();
        roots = new int[trees.size()];
        List<Integer> offsets = new ArrayList<>();
        for (int t = 0; t < roots.length; t++) {
            roots[t] = nodes.size();
            for (String node : trees.get(t).split(";")) {
                nodes.add(node.strip().split(" "));
                offsets.add(roots[t]);
            }
        }
        features = new int[nodes.size()];
        values = new double[nodes.size()];
        left = new int[nodes.size()];
        right = new int[nodes.size()];
        for (int k = 0; k < features.length; k++) set(k, nodes.get(k), offsets.get(k));
    }

    private void set(int k, String[] p, int offset) {
        features[k] = p.length == 1 ? -1 : Integer.parseInt(p[0]);
        values[k] = Double.parseDouble(p[p.length == 1 ? 0 : 1]);
        left[k] = p.length == 1 ? k : offset + Integer.parseInt(p[2]);
        right[k] = p.length == 1 ? k : offset + Integer.parseInt(p[3]);
    }

    static Forest resource(String name) {
        try (InputStream in = Forest.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("The trained weights are not there: " + name);
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double probability(double[] measures) {
        double sum = 0;
        for (int root : roots) {
            int k = root;
            while (features[k] >= 0) k = measures[features[k]] <= values[k] ? left[k] : right[k];
            sum += values[k];
        }
        return 1 / (1 + Math.exp(-sum / forests));
    }
}
