package org.synoptic.article;

/// One paragraph of an article's text.
public record Paragraph(Span span, Kind kind) {
    public enum Kind {
        TEXT,
        HEADING,
        LIST_ITEM,
        BLOCK_QUOTE
    }
}
