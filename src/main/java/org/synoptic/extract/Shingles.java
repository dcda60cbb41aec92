package org.synoptic.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The runs of three words of a text, for telling how much two texts share.
record Shingles(Set<String> runs) {
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");
    private static final int LENGTH = 3;
    private static final int MOST_WORDS = 60_000;

    static Shingles of(String text) {
        var words = WORD.matcher(text)
                .results()
                .limit(MOST_WORDS)
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .toList();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) runs.add(String.join(" ", words.subList(i, i + LENGTH)));
        if (runs.isEmpty() && !words.isEmpty()) runs.add(String.join(" ", words));
        return new Shingles(runs);
    }

    /// Which share of these runs the other text has too.
    double within(Shingles other) {
        if (runs.isEmpty()) return 0;
        int shared = 0;
        for (String run : runs) if (other.runs.contains(run)) shared++;
        return (double) shared / runs.size();
    }

    double f1(Shingles other) {
        double a = within(other);
        double b = other.within(this);
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }
}
