package org.synoptic.quote;

/// The heaviest unbroken stretch of words that two wordings share: where it begins in each, how many
/// words it has, how many of them are names and how many count, and what they weigh, names at a
/// fraction, since all that is said of one event shares them.
record Stretch(int a, int b, int length, int names, int content, double weight) {
    private static final double NAME = 0.3;
    private static final Stretch NONE = new Stretch(0, 0, 0, 0, 0, 0);

    static Stretch of(Words a, Words b) {
        return of(a, b, Stemmed.of(a, b));
    }

    static Stretch of(Words a, Words b, Stemmed stems) {
        Stretch best = NONE;
        for (int i = 0; i < a.size(); i++)
            for (int j = 0; j < b.size(); j++) {
                if (!stems.same(i, j) || i > 0 && j > 0 && stems.same(i - 1, j - 1)) continue;
                Stretch here = from(a, b, stems, i, j);
                if (here.weight > best.weight) best = here;
            }
        return best;
    }

    private static Stretch from(Words a, Words b, Stemmed stems, int i, int j) {
        int n = 0;
        int names = 0;
        int content = 0;
        double weight = 0;
        for (; i + n < a.size() && j + n < b.size() && stems.same(i + n, j + n); n++) {
            Word word = a.get(i + n);
            if (word.name()) names++;
            else if (!word.isFunction()) content++;
            weight += word.name() ? NAME : word.weight();
        }
        return new Stretch(i, j, n, names, content, weight);
    }

    /// Whether one excerpt ends with it and the other begins with it.
    boolean joins(Words x, Words y) {
        boolean there = a == 0 && b + length == y.size() && b > 0;
        boolean back = b == 0 && a + length == x.size() && a > 0;
        return there || back;
    }
}
