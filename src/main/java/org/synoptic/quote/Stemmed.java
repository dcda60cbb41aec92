package org.synoptic.quote;

import java.util.HashMap;
import java.util.Map;

/// The stems of two wordings as numbers, equal where the stems are, so that holding each word against
/// each is quick. A word whose stem the other lacks has a number of its own kind, below 0.
record Stemmed(int[] a, int[] b) {
    static Stemmed of(Words a, Words b) {
        Map<String, Integer> known = new HashMap<>();
        int[] right = new int[b.size()];
        for (int j = 0; j < right.length; j++)
            right[j] = known.computeIfAbsent(b.get(j).stem(), s -> known.size());
        int[] left = new int[a.size()];
        for (int i = 0; i < left.length; i++)
            left[i] = known.getOrDefault(a.get(i).stem(), -1);
        return new Stemmed(left, right);
    }

    boolean same(int i, int j) {
        return a[i] == b[j];
    }

    boolean sharesNone() {
        for (int stem : a) if (stem >= 0) return false;
        return true;
    }
}
