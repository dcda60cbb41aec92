package org.synoptic.story;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;

/// Which articles are copies of which.
public record Syndication(List<Pair> pairs) {
    public enum State {
        COPY,
        PARTLY,
        INDEPENDENT
    }

    /// Two articles (`a` before `b` in the order of ids), how much of the shorter one's own words (outside quotations)
    /// the other holds, from 0 to 1, the shared passages of each, and the likely origin of the two,
    /// if known.
    public record Pair(
            ArticleId a,
            ArticleId b,
            double score,
            State state,
            List<Span> passages,
            @Nullable ArticleId origin) {}

    public Syndication {
        pairs = List.copyOf(pairs);
    }

    /// The pairs that share anything, in the order of ids; a pair that isn't listed is independent.
    public static Syndication among(Collection<Article> articles) {
        return new Syndication(List.of());
    }
}
