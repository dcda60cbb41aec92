package org.synoptic.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which wordings are worth holding against each other, found in one pass over an index of their words:
/// those that share enough of what tells, so that the work grows with the words, not with the pairs.
final class Candidates {
    /// A word that more wordings than this hold is no sign of one statement.
    private static final int CROWD = 40;

    /// Three small words in a row are worth that much.
    private static final double ROW = 0.3;

    /// What two wordings must share: so much by weight, or that part of the poorer one.
    private static final double ENOUGH = 2;

    private static final double PART = 0.4;

    private final List<Map<String, Double>> keys;
    private final Map<String, List<Integer>> index = new HashMap<>();
    private final double[] weights;

    private Candidates(List<Map<String, Double>> keys) {
        this.keys = keys;
        this.weights = new double[keys.size()];
        for (int i = 0; i < keys.size(); i++)
            for (String key : keys.get(i).keySet())
                index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        for (int i = 0; i < keys.size(); i++)
            weights[i] = keys.get(i).entrySet().stream()
                    .filter(e -> tells(e.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .sorted()
                    .sum();
    }

    /// Telling stems, and three words in a row, with what they weigh.
    static Map<String, Double> keys(Words words) {
        Map<String, Double> out = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isFunction())
                out.put(words.get(i).stem(), words.get(i).weight());
            if (i + 2 < words.size())
                out.put(
                        words.get(i).stem() + " " + words.get(i + 1).stem() + " "
                                + words.get(i + 2).stem(),
                        ROW);
        }
        return out;
    }

    /// Pairs of places in the list, each once, the smaller place first.
    static List<int[]> among(List<Map<String, Double>> keys) {
        Candidates candidates = new Candidates(keys);
        List<int[]> out = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) candidates.after(i, out);
        return out;
    }

    private boolean tells(String key) {
        int holders = index.getOrDefault(key, List.of()).size();
        return holders > 1 && holders <= CROWD;
    }

    private void after(int i, List<int[]> out) {
        Map<Integer, Double> shared = new HashMap<>();
        keys.get(i).forEach((key, weight) -> {
            if (!tells(key)) return;
            for (int j : index.getOrDefault(key, List.of())) if (j > i) shared.merge(j, weight, Double::sum);
        });
        shared.forEach((j, weight) -> {
            double needed = Math.min(ENOUGH, PART * Math.min(weights[i], weights[j]));
            if (weight >= needed - 1e-9) out.add(new int[] {i, j});
        });
    }
}
