package org.synoptic.share;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.quote.WordDifference;

/// How a wording differs from the longest one, as it is written out: white space stays outside the marks, and what was
/// left out never runs into what stands before it.
final class Changes {
    /// SAME, DELETED or INSERTED words.
    record Stretch(WordDifference.Kind kind, String words) {}

    private final List<Stretch> out = new ArrayList<>();

    private Changes() {}

    static List<Stretch> between(String longest, String words) {
        return new Changes().read(longest, words);
    }

    private List<Stretch> read(String longest, String words) {
        String before = " ";
        boolean afterGone = false;
        for (WordDifference.Run r : WordDifference.between(longest, words).runs()) {
            boolean gone = r.kind() == WordDifference.Kind.DELETED;
            String run = gone ? longest.substring(r.aStart(), r.aEnd()) : words.substring(r.bStart(), r.bEnd());
            String bare = run.stripTrailing();
            if ((gone || afterGone) && !before.isBlank()) add(WordDifference.Kind.SAME, " ");
            add(r.kind(), bare);
            before = run.substring(bare.length());
            add(WordDifference.Kind.SAME, before);
            if (before.isEmpty()) before = "-";
            afterGone = gone;
        }
        return out;
    }

    private void add(WordDifference.Kind kind, String words) {
        if (!words.isEmpty()) out.add(new Stretch(kind, words));
    }
}
