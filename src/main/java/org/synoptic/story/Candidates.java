package org.synoptic.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which pairs of many articles are worth measuring: those that share enough pairs of neighbouring words. Found through
/// an index, so that an article costs what its neighbours cost and not what the whole collection costs.
final class Candidates {
    /// Word pairs that more articles than this print are turns of phrase, or boilerplate.
    private static final int COMMONPLACE = 300;

    private static final int ALL_PAIRS = 40;
    private static final int FEWEST = 5;
    private static final double SHARE = 0.1;

    private Candidates() {}

    /// Pairs of indices, the smaller first, in order.
    static List<int[]> among(List<OwnWords> articles) {
        if (articles.size() <= ALL_PAIRS) return allPairs(articles.size());
        Map<Long, List<Integer>> index = new HashMap<>();
        List<int[]> out = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++)
            for (Long bigram : articles.get(i).bigrams())
                index.computeIfAbsent(bigram, k -> new ArrayList<>(2)).add(i);
        int[] shared = new int[articles.size()];
        for (int i = 0; i < articles.size(); i++) {
            Arrays.fill(shared, 0, i, 0);
            for (Long bigram : articles.get(i).bigrams()) count(index.getOrDefault(bigram, List.of()), i, shared);
            for (int j = 0; j < i; j++)
                if (enough(shared[j], articles.get(i), articles.get(j))) out.add(new int[] {j, i});
        }
        return out;
    }

    private static void count(List<Integer> postings, int before, int[] shared) {
        if (postings.size() > COMMONPLACE) return;
        for (int j : postings) {
            if (j >= before) return;
            shared[j]++;
        }
    }

    private static boolean enough(int shared, OwnWords a, OwnWords b) {
        return shared >= FEWEST
                && shared >= SHARE * Math.min(a.bigrams().size(), b.bigrams().size());
    }

    private static List<int[]> allPairs(int n) {
        List<int[]> out = new ArrayList<>();
        for (int i = 0; i < n; i++) for (int j = 0; j < i; j++) out.add(new int[] {j, i});
        return out;
    }
}
