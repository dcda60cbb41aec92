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
    private record Node(int feature, double value, int left, int right) {}

    private final List<Node[]> trees = new ArrayList<>();
    private int forests;

    static Forest read(String text) {
        Forest f = new Forest();
        for (String line : text.lines().toList())
            if (line.equals("===")) f.forests++;
            else if (!line.isBlank() && !line.startsWith("#")) f.trees.add(tree(line));
        f.forests = Math.max(1, f.forests);
        return f;
    }

    static Forest resource(String name) {
        try (InputStream in = Forest.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("The trained weights are not there: " + name);
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node[] tree(String line) {
        String[] nodes = line.split(";");
        Node[] out = new Node[nodes.length];
        for (int i = 0; i < nodes.length; i++) out[i] = node(nodes[i].strip().split(" "));
        return out;
    }

    private static Node node(String[] p) {
        if (p.length == 1) return new Node(-1, Double.parseDouble(p[0]), 0, 0);
        return new Node(
                Integer.parseInt(p[0]), Double.parseDouble(p[1]), Integer.parseInt(p[2]), Integer.parseInt(p[3]));
    }

    double probability(double[] features) {
        double sum = 0;
        for (Node[] tree : trees) sum += leaf(tree, features);
        return 1 / (1 + Math.exp(-sum / forests));
    }

    private static double leaf(Node[] tree, double[] features) {
        Node n = tree[0];
        while (n.feature >= 0) n = tree[features[n.feature] <= n.value ? n.left : n.right];
        return n.value;
    }
}
