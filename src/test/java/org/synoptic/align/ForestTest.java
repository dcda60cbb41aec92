package org.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForestTest {
    /// A tree with three leaves: at most 0.5 of the first measure, then at most 2 of the third.
    private static final String TREE = "0 0.5 1 2;-1;2 2 3 4;0.25;3";

    @Test
    void goesLeftUpToTheThresholdAndRightAboveIt() {
        Forest forest = Forest.read(TREE);
        assertThat(forest.probability(new double[] {0.5, 0, 9})).isCloseTo(logistic(-1), within(1e-12));
        assertThat(forest.probability(new double[] {0.6, 0, 2})).isCloseTo(logistic(0.25), within(1e-12));
        assertThat(forest.probability(new double[] {0.6, 0, 2.1})).isCloseTo(logistic(3), within(1e-12));
    }

    @Test
    void takesTheMeanOfSeveralForests() {
        Forest forest = Forest.read("# a note\n" + TREE + "\n1\n===\n" + TREE + "\n===\n");
        assertThat(forest.probability(new double[] {0, 0, 0})).isCloseTo(logistic(-0.5), within(1e-12));
    }

    @Test
    void findsInRandomTreesWhatAWalkFinds() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            String[] trees = IntStream.range(0, 30).mapToObj(t -> grown(random)).toArray(String[]::new);
            Forest forest = Forest.read(String.join("\n", trees));
            double[] measures = random.doubles(6).toArray();
            double sum = 0;
            for (String tree : trees) sum += walked(tree.split(";"), measures);
            assertThat(forest.probability(measures)).isEqualTo(logistic(sum));
        }
    }

    @Test
    void refusesTreesOfMoreLeavesThanItCanHold() {
        String nodes = IntStream.range(0, 33)
                .mapToObj(k -> "0 %d %d %d;1".formatted(k, 2 * k + 1, 2 * k + 2))
                .collect(Collectors.joining(";"));
        assertThatThrownBy(() -> Forest.read(nodes + ";1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String grown(Random random) {
        List<String> nodes = new ArrayList<>();
        grow(random, 0, nodes);
        return String.join(";", nodes);
    }

    private static void grow(Random random, int depth, List<String> nodes) {
        int at = nodes.size();
        if (depth == 4 || random.nextInt(4) == 0) {
            nodes.add(Double.toString(random.nextGaussian()));
            return;
        }
        nodes.add("");
        grow(random, depth + 1, nodes);
        int right = nodes.size();
        grow(random, depth + 1, nodes);
        nodes.set(at, random.nextInt(6) + " " + random.nextDouble() + " " + (at + 1) + " " + right);
    }

    private static double walked(String[] nodes, double[] measures) {
        int k = 0;
        while (true) {
            String[] p = nodes[k].split(" ");
            if (p.length == 1) return Double.parseDouble(p[0]);
            k = Integer.parseInt(p[measures[Integer.parseInt(p[0])] <= Double.parseDouble(p[1]) ? 2 : 3]);
        }
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
