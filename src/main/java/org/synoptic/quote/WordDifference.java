package org.synoptic.quote;

import java.util.List;

/// The word-level difference of two wordings, as a list of runs: same, only in the first (deleted), only in the second
/// (inserted). Offsets are UTF-16 units into the two texts; what a run doesn't have in one text is an empty range
/// there.
/// The runs cover both texts without gaps or overlaps.
public record WordDifference(List<Run> runs) {
    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }

    public record Run(Kind kind, int aStart, int aEnd, int bStart, int bEnd) {}

    public WordDifference {
        runs = List.copyOf(runs);
    }

    public static WordDifference between(String a, String b) {
        if (a.equals(b)) return new WordDifference(List.of(new Run(Kind.SAME, 0, a.length(), 0, b.length())));
        return new WordDifference(List.of(
                new Run(Kind.DELETED, 0, a.length(), 0, 0),
                new Run(Kind.INSERTED, a.length(), a.length(), 0, b.length())));
    }
}
