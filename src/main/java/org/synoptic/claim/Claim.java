package org.synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Span;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Source;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;

/// A checkable statement: where it stands, the sentence it belongs to, and who asserts it (absent: the outlet itself).
public record Claim(Span span, int sentence, @Nullable Source assertedBy) {
    /// The claims of an article, in the order of the text.
    public static List<Claim> in(Segments segments, List<Quotation> quotations) {
        List<Claim> out = new ArrayList<>();
        for (Sentence s : segments.sentences()) out.add(new Claim(s.span(), s.index(), null));
        return out;
    }
}
