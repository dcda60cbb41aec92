package org.synoptic.align;

import java.util.List;
import org.synoptic.article.ArticleId;
import org.synoptic.claim.Claim;
import org.synoptic.quote.Quotation;
import org.synoptic.segment.Segments;

/// An article in its role as one text of a comparison.
public record Witness(Sigil sigil, Segments segments, List<Quotation> quotations, List<Claim> claims) {
    public Witness {
        quotations = List.copyOf(quotations);
        claims = List.copyOf(claims);
    }

    public ArticleId id() {
        return segments.article().id();
    }

    /// Whether silence of this article means anything.
    public boolean checkable() {
        return segments.article().gauge().checkable();
    }
}
