package org.synoptic.segment;

/// One word, number or mark: where it stands in the article's text (UTF-16 units, end not included), as it is written,
/// and
/// in normal form (lower case, typography folded), which is what comparisons use.
public record Token(int start, int end, String text, String norm, Kind kind) {
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    public boolean isWord() {
        return kind != Kind.MARK;
    }
}
