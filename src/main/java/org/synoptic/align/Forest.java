package org.synoptic.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Boosted trees: each adds a little to a score, whose logistic is a probability. Written one tree a line, its nodes
/// in order: `feature threshold left right`, or `value` for a leaf, parted by ";". Left is at most the threshold. A
/// line
/// of "===" ends a forest; of several the mean counts.
///
/// All trees are asked at once, measure by measure and not node by node ("QuickScorer", Lucchese and others, 2015): the
/// leaves of a tree are the bits of a number, each threshold that a measure exceeds takes away the leaves to its left,
/// and the lowest that is left is where the walk would have ended.
final class Forest {
    private static final String END = "===";
    private static final int MOST_LEAVES = Integer.SIZE;

    /// A question of a tree: the leaves that stay if the measure exceeds the threshold.
    private record Node(int feature, double threshold, int tree, int left) {}

    private final int forests;
    /// Where the nodes of each feature begin; they stand in the order of their thresholds.
    private final int[] from;

    private final double[] thresholds;
    private final int[] trees;
    private final int[] left;
    /// The values of the leaves of all trees, and where each tree's begin.
    private final double[] leaves;

    private final int[] leavesFrom;

    private Forest(int forests, List<String> written) {
        this.forests = forests;
        List<Node> nodes = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        leavesFrom = new int[written.size()];
        for (int t = 0; t < leavesFrom.length; t++) {
            leavesFrom[t] = values.size();
            List<String[]> tree = Arrays.stream(written.get(t).split(";"))
                    .map(n -> n.strip().split(" "))
                    .toList();
            grow(tree, 0, t, nodes, values);
            if (values.size() - leavesFrom[t] > MOST_LEAVES)
                throw new IllegalArgumentException("A tree has more than %d leaves".formatted(MOST_LEAVES));
        }
        nodes.sort(Comparator.comparingInt(Node::feature).thenComparingDouble(Node::threshold));
        thresholds = nodes.stream().mapToDouble(Node::threshold).toArray();
        trees = nodes.stream().mapToInt(Node::tree).toArray();
        left = nodes.stream().mapToInt(Node::left).toArray();
        leaves = values.stream().mapToDouble(v -> v).toArray();
        from = new int[nodes.isEmpty() ? 1 : nodes.getLast().feature() + 2];
        for (Node n : nodes) from[n.feature() + 1]++;
        for (int f = 1; f < from.length; f++) from[f] += from[f - 1];
    }

    static Forest read(String text) {
        List<String> lines =
                text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        int forests = (int) lines.stream().filter(l -> l.equals(END)).count();
        return new Forest(
                Math.max(1, forests), lines.stream().filter(l -> !l.equals(END)).toList());
    }

    /// Adds the nodes and leaves below a node, the leaves from left to right.
    private void grow(List<String[]> tree, int k, int t, List<Node> nodes, List<Double> values) {
        String[] p = tree.get(k);
        if (p.length == 1) {
            values.add(Double.parseDouble(p[0]));
            return;
        }
        int first = values.size() - leavesFrom[t];
        grow(tree, Integer.parseInt(p[2]), t, nodes, values);
        int end = values.size() - leavesFrom[t];
        int taken = (int) ((1L << end) - (1L << first));
        nodes.add(new Node(Integer.parseInt(p[0]), Double.parseDouble(p[1]), t, ~taken));
        grow(tree, Integer.parseInt(p[3]), t, nodes, values);
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
        int[] open = new int[leavesFrom.length];
        Arrays.fill(open, -1);
        for (int f = 0; f < from.length - 1; f++) {
            double value = measures[f];
            for (int k = from[f]; k < from[f + 1] && value > thresholds[k]; k++) open[trees[k]] &= left[k];
        }
        double sum = 0;
        for (int t = 0; t < open.length; t++) sum += leaves[leavesFrom[t] + Integer.numberOfTrailingZeros(open[t])];
        return 1 / (1 + Math.exp(-sum / forests));
    }
}
