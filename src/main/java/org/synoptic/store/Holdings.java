package org.synoptic.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Selection;

/// All that is kept, as one whole: to take along, and to bring in elsewhere. Pages and editions' documents are large,
/// so
/// they come one by one under their SHA-256.
public interface Holdings {
    /// All rows, each list in an order of its own that a new library keeps; `stories` are those that people put
    /// together.
    record Stock(
            List<Text> texts,
            List<Compared> comparisons,
            List<Frozen> editions,
            List<Link> links,
            List<Complaint> complaints,
            List<Followed> feeds,
            List<Set<ArticleId>> stories) {
        public Stock {
            texts = List.copyOf(texts);
            comparisons = List.copyOf(comparisons);
            editions = List.copyOf(editions);
            links = List.copyOf(links);
            complaints = List.copyOf(complaints);
            feeds = List.copyOf(feeds);
            stories = List.copyOf(stories);
        }

        /// The outlets, as the articles name them.
        public List<Outlet> outlets() {
            return texts.stream().map(t -> t.article().outlet()).distinct().toList();
        }
    }

    /// An article's text as of one moment; `current` if it was the one received last.
    record Text(Article article, String contentType, Library.Way way, boolean current) {
        public State state() {
            return new State(article.id(), article.snapshot().textHash());
        }
    }

    /// One state of an article, by the hash of its text.
    record State(ArticleId article, String textHash) {}

    /// A comparison with the states it was made with, and how they were chosen, and what people
    /// decided about it.
    record Compared(
            ComparisonId id,
            String title,
            Instant created,
            Instant changed,
            List<State> articles,
            Set<ArticleId> transcripts,
            Selection selection,
            List<Decisions.Kept> decisions) {
        public Compared {
            articles = List.copyOf(articles);
            transcripts = Set.copyOf(transcripts);
            decisions = List.copyOf(decisions);
        }
    }

    /// An edition without its document.
    record Frozen(String hash, ComparisonId comparison, String title, String level, Instant made) {}

    /// A link. Its secret is nowhere; of it, only the SHA-256 is known.
    record Link(
            String id,
            String secretHash,
            String edition,
            Instant made,
            Editions.Conditions conditions,
            @Nullable Instant revoked,
            Editions.@Nullable Hidden hidden,
            long opened) {}

    /// What a reader had to say against what a link leads to.
    record Complaint(
            String id,
            String link,
            Instant made,
            String words,
            @Nullable Instant closed) {}

    /// A feed with what is known of its entries.
    record Followed(Feeds.Feed feed, List<Feeds.Entry> entries) {
        public Followed {
            entries = List.copyOf(entries);
        }
    }

    /// Where pages and documents come from when they are brought in.
    interface Source {
        byte[] page(String hash) throws IOException;

        byte[] document(String edition) throws IOException;
    }

    /// How much of a stock was not here before.
    record Brought(int texts, int comparisons, int editions, int links, int feeds) {}

    /// All rows as of one moment.
    Stock stock();

    Optional<byte[]> page(String hash);

    Optional<byte[]> document(String edition);

    /// Brings a stock in as one change: all of it is on disk when this returns, or nothing of it is kept. What is here
    /// already stays as it is. A source that fails ends it with its own error.
    Brought bring(Stock stock, Source source) throws IOException;
}
