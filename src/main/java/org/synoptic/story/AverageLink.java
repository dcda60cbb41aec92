package org.synoptic.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Joins the two groups whose members are nearest to each other on average, again and again, until no two are near
/// enough. Pairs that aren't listed count as not near at all.
final class AverageLink {
    private record Join(double nearness, int a, int b, int sizeA, int sizeB) {}

    private static final Comparator<Join> NEAREST = Comparator.comparingDouble(Join::nearness)
            .reversed()
            .thenComparing(Join::a)
            .thenComparing(Join::b);

    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final PriorityQueue<Join> joins = new PriorityQueue<>(NEAREST);
    private final double enough;

    private AverageLink(List<Map<Integer, Double>> nearness, double enough) {
        this.enough = enough;
        for (int i = 0; i < nearness.size(); i++) {
            sums.add(new HashMap<>(nearness.get(i)));
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /// The groups of indices, each in order, by their first member.
    static List<List<Integer>> groups(List<Map<Integer, Double>> nearness, double enough) {
        return new AverageLink(nearness, enough).run();
    }

    private List<List<Integer>> run() {
        for (int i = 0; i < sums.size(); i++) {
            int a = i;
            sums.get(i).forEach((b, sum) -> offer(a, b, sum));
        }
        for (Join join = joins.poll(); join != null; join = joins.poll()) if (current(join)) join(join.a(), join.b());
        return members.stream()
                .filter(m -> !m.isEmpty())
                .map(m -> m.stream().sorted().toList())
                .toList();
    }

    private boolean current(Join join) {
        return members.get(join.a()).size() == join.sizeA()
                && members.get(join.b()).size() == join.sizeB();
    }

    private void offer(int a, int b, double sum) {
        if (a > b) return;
        int sizeA = members.get(a).size();
        int sizeB = members.get(b).size();
        double nearness = sum / ((double) sizeA * sizeB);
        if (nearness >= enough) joins.add(new Join(nearness, a, b, sizeA, sizeB));
    }

    /// The later group goes into the earlier one, so that a group keeps its first member's index.
    private void join(int a, int b) {
        members.get(a).addAll(members.get(b));
        members.get(b).clear();
        Map<Integer, Double> near = sums.get(a);
        sums.get(b).forEach((c, sum) -> near.merge(c, sum, Double::sum));
        near.remove(a);
        near.remove(b);
        sums.get(b).clear();
        near.forEach((c, sum) -> {
            sums.get(c).remove(b);
            sums.get(c).put(a, sum);
            offer(Math.min(a, c), Math.max(a, c), sum);
        });
    }
}
