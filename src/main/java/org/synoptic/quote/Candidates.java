package org.synoptic.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Which wordings are worth holding against each other, found in one pass over an index of their words:
/// those that share enough of what tells, so that the work grows with the words, not with the pairs. No
/// wording is held against more than so many others, however many there are.
final class Candidates {
    /// A word that more wordings than this hold is no sign of one statement.
    private static final int CROWD = 40;

    /// For a wording that has too few rarer words, one that so many hold is a sign still.
    private static final int MULTITUDE = 200;

    /// How many others a wording is held against, those that share most, and one that has only words of many.
    private static final int MOST = 24;

    private static final int MOST_CROWDED = 12;

    /// Three small words in a row are worth that much.
    private static final double ROW = 0.3;

    /// What two wordings must share: so much by weight, or that part of the poorer one.
    private static final double ENOUGH = 2;

    private static final double PART = 0.4;

    /// A word or a row of words: what it weighs in each of the wordings that hold it.
    private record Key(int number, double weight) {}

    private final List<List<Key>> keys = new ArrayList<>();
    private final List<int[]> holders;
    private final double[] weights;
    private final double[] shared;

    /// Which wordings have few words of their own.
    private final boolean[] crowded;

    private Candidates(List<Map<String, Double>> given) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Map<String, Double> each : given) {
            List<Key> own = new ArrayList<>(each.size());
            each.forEach((key, weight) -> own.add(new Key(numbers.computeIfAbsent(key, k -> numbers.size()), weight)));
            keys.add(own);
        }
        holders = holders(numbers.size());
        weights = new double[given.size()];
        shared = new double[given.size()];
        crowded = new boolean[given.size()];
        for (int i = 0; i < weights.length; i++) weigh(i);
    }

    private List<int[]> holders(int many) {
        int[] counts = new int[many];
        for (List<Key> own : keys) for (Key key : own) counts[key.number()]++;
        List<int[]> out = new ArrayList<>(many);
        for (int count : counts) out.add(new int[count]);
        int[] next = new int[many];
        for (int i = 0; i < keys.size(); i++)
            for (Key key : keys.get(i)) out.get(key.number())[next[key.number()]++] = i;
        return out;
    }

    /// Keeps of a wording's keys those that tell.
    private void weigh(int i) {
        List<Key> tell = upTo(CROWD, i);
        weights[i] = weight(tell);
        if (weights[i] < ENOUGH) {
            crowded[i] = true;
            tell = upTo(MULTITUDE, i);
            weights[i] = weight(tell);
        }
        keys.set(i, tell);
    }

    private List<Key> upTo(int most, int i) {
        return keys.get(i).stream().filter(k -> held(k) > 1 && held(k) <= most).toList();
    }

    private int held(Key key) {
        return holders.get(key.number()).length;
    }

    private static double weight(List<Key> keys) {
        return keys.stream().mapToDouble(Key::weight).sorted().sum();
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
        TreeSet<Long> out = new TreeSet<>();
        for (int i = 0; i < keys.size(); i++)
            for (int j : candidates.of(i)) out.add((long) Math.min(i, j) << 32 | Math.max(i, j));
        return out.stream().map(p -> new int[] {(int) (p >> 32), p.intValue()}).toList();
    }

    private List<Integer> of(int i) {
        List<Integer> met = new ArrayList<>();
        for (Key key : keys.get(i))
            for (int j : holders.get(key.number())) {
                if (j == i) continue;
                if (shared[j] == 0) met.add(j);
                shared[j] += key.weight();
            }
        List<Integer> out = met.stream().filter(j -> shares(i, j)).toList();
        int most = crowded[i] ? MOST_CROWDED : MOST;
        if (out.size() > most)
            out = out.stream()
                    .sorted(Comparator.<Integer>comparingDouble(j -> -rounded(shared[j]))
                            .thenComparing(j -> j))
                    .limit(most)
                    .toList();
        met.forEach(j -> shared[j] = 0);
        return out;
    }

    /// The order in which weights are added up must not decide.
    private static double rounded(double weight) {
        return Math.round(weight * 1e6);
    }

    private boolean shares(int i, int j) {
        return shared[j] >= Math.min(ENOUGH, PART * Math.min(weights[i], weights[j])) - 1e-9;
    }
}
