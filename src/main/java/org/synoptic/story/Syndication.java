package org.synoptic.story;

import java.util.Collection;
import java.util.Comparator;
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
            @Nullable ArticleId origin) {
        public Pair {
            passages = List.copyOf(passages);
        }
    }

    public Syndication {
        pairs = List.copyOf(pairs);
    }

    private static final double COPY_VERBATIM = 0.4;
    private static final double COPY_REWORDED = 0.5;
    private static final double PARTLY_VERBATIM = 0.12;
    private static final double PARTLY_REWORDED = 0.25;

    /// The pairs that share own words, in the order of ids; a pair that isn't listed is independent and shares nothing.
    public static Syndication among(Collection<Article> articles) {
        List<OwnWords> own = articles.stream()
                .sorted(Comparator.comparing(Article::id))
                .map(OwnWords::of)
                .toList();
        return new Syndication(Candidates.among(own).stream()
                .map(c -> pair(own.get(c[0]), own.get(c[1])))
                .filter(p -> p.score() > 0)
                .sorted(Comparator.comparing(Pair::a).thenComparing(Pair::b))
                .toList());
    }

    private static Pair pair(OwnWords a, OwnWords b) {
        Overlap overlap = Overlap.of(a, b);
        State state = state(overlap);
        ArticleId origin = state == State.INDEPENDENT
                ? null
                : Origins.of(a.article(), b.article()).orElse(null);
        return new Pair(a.article().id(), b.article().id(), overlap.score(), state, overlap.passages(), origin);
    }

    private static State state(Overlap o) {
        if (o.verbatim() >= COPY_VERBATIM || o.reworded() >= COPY_REWORDED) return State.COPY;
        if (o.verbatim() >= PARTLY_VERBATIM || o.reworded() >= PARTLY_REWORDED) return State.PARTLY;
        return State.INDEPENDENT;
    }
}
