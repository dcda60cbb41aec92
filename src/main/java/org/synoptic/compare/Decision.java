package org.synoptic.compare;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.Span;

/// What a person decided about a passage: that it stands alone, or about two passages: that they say the same. It
/// overrides what was computed and holds for the texts it was made on; on another state of a text it says nothing.
///
/// Of several decisions about the same, the latest counts. Not for what the program finds: that is a `Finding`.
public record Decision(
        Subject subject,
        Verdict verdict,
        Passage here,
        @Nullable Passage there,
        String by,
        Instant at,
        String note) implements Comparable<Decision> {
    public enum Subject {
        /// Two passages of two articles say the same.
        LINK,
        /// A passage is in one article only.
        ALONE
    }

    public enum Verdict {
        CONFIRMED,
        REJECTED,
        ADDED
    }

    /// A passage, and the hash of the text that it was chosen in.
    public record Passage(Span span, String textHash) {
        public static Passage of(Article article, int start, int end) {
            return new Passage(
                    new Span(article.id(), start, end), article.snapshot().textHash());
        }

        boolean isIn(Article article) {
            return span.article().equals(article.id())
                    && textHash.equals(article.snapshot().textHash())
                    && span.end() <= article.text().length();
        }
    }

    private static final Comparator<Decision> ORDER = Comparator.comparing(Decision::at)
            .thenComparing(Decision::by)
            .thenComparing(d -> d.here.span)
            .thenComparing(Decision::subject)
            .thenComparing(Decision::verdict)
            .thenComparing(Decision::note)
            .thenComparing(d -> d.there == null ? "" : d.there.span.toString());

    public Decision {
        if ((subject == Subject.LINK) != (there != null))
            throw new IllegalArgumentException("A link has two passages, a lone passage has one");
        if (there != null && there.span.article().equals(here.span.article()))
            throw new IllegalArgumentException("A link joins two articles");
        if (by.isBlank()) throw new IllegalArgumentException("A decision is somebody's");
    }

    /// Whether it says that the link or the mark holds.
    public boolean holds() {
        return verdict != Verdict.REJECTED;
    }

    /// By time; the later one counts.
    @Override
    public int compareTo(Decision other) {
        return ORDER.compare(this, other);
    }
}
