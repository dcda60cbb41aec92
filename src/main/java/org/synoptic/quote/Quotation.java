package org.synoptic.quote;

import java.util.List;
import org.synoptic.article.Span;
import org.synoptic.segment.Segments;

/// One contiguous piece of reported speech. `"A," he said. "B"` is two of them, with the same `speech`
/// number, which joins the pieces of one utterance within an article.
///
/// A DIRECT span is the words within marks, the marks not included; a MIXED span the whole reported
/// clause with its unquoted words; an INDIRECT span the reported clause. `lostMarks` says that a direct
/// quotation has lost its marks.
public record Quotation(Span span, Type type, boolean lostMarks, int speech, Attribution attribution)
        implements Comparable<Quotation> {
    public enum Type {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /// The quotations of an article, in the order of the text.
    public static List<Quotation> in(Segments segments) {
        return Finder.quotations(segments);
    }

    /// What the speakers of these quotations of the article quote in turn: the words within the inner marks, with the
    /// speaker whom the outer words name. Each lies within one of the given quotations and is none of them.
    public static List<Quotation> nested(Segments segments, List<Quotation> quotations) {
        return Nested.in(segments, quotations);
    }

    @Override
    public int compareTo(Quotation other) {
        return span.compareTo(other.span);
    }
}
