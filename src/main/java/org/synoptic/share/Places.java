package org.synoptic.share;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.synoptic.align.Witness;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.compare.Comparison;
import org.synoptic.segment.Sentence;

/// Where a finding stands, as a report names it, and what may be said of why it is one.
final class Places {
    private final Comparison comparison;
    private final boolean notes;
    private final Map<ArticleId, Witness> witnesses;

    /// With `notes`, reasons may name people.
    Places(Comparison comparison, boolean notes) {
        this.comparison = comparison;
        this.notes = notes;
        this.witnesses = comparison.byId();
    }

    /// Reasons name who made a link; that stays with the owner.
    List<String> told(List<String> reasons) {
        if (notes || comparison.decisions().isEmpty()) return reasons;
        return reasons.stream()
                .map(r -> comparison.decisions().stream().anyMatch(d -> r.contains(d.by())) ? "Linked by a person." : r)
                .toList();
    }

    /// The first sentence that a span stands in.
    static int sentence(Witness w, Span span) {
        return w.segments().sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .findFirst()
                .map(Sentence::index)
                .orElse(0);
    }

    Witness witness(Span span) {
        return Objects.requireNonNull(witnesses.get(span.article()));
    }

    String sigil(ArticleId id) {
        return Objects.requireNonNull(witnesses.get(id)).sigil().value();
    }

    static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
