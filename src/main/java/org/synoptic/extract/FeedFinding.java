package org.synoptic.extract;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands at an address that is said to be a feed's.
public sealed interface FeedFinding {
    /// A feed: how it calls itself, the site that it tells of, and its entries with the newest first. All texts are
    /// plain text in one line; a feed without a title has the empty one.
    record Feed(String title, @Nullable URI site, List<Entry> entries) implements FeedFinding {
        public Feed {
            entries = List.copyOf(entries);
        }
    }

    /// An article that the feed announces; its address leads into the web.
    record Entry(URI link, String title, @Nullable Instant published) {}

    /// A page that names feeds, in its order.
    record Announcing(List<Choice> feeds) implements FeedFinding {
        public Announcing {
            feeds = List.copyOf(feeds);
        }
    }

    /// A feed that a page names, with the title it gives to it.
    record Choice(URI address, String title) {}

    /// Neither; the reason is a sentence for the person.
    record NoFeed(String reason) implements FeedFinding {}
}
