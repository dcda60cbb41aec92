package org.synoptic.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Snapshot;

/// The feeds that a person follows, with what they announced lately. As in the library, a change that returns is on
/// disk, and one that can't be kept throws `LibraryUnusable`. Of a feed, the latest [#MOST_ENTRIES] entries are kept.
public interface Feeds {
    int MOST_ENTRIES = 200;

    /// A feed under the name that its address gives it; and the address of the site that it tells of.
    record Feed(
            String id, URI address, String title, @Nullable URI site, Instant added, State state) {
        public static String id(URI address) {
            return Snapshot.sha256(address.toString().getBytes(StandardCharsets.UTF_8))
                    .substring(0, 32);
        }
    }

    /// How the last asking ended: what the site said of the feed's state, when it was asked, how many entries were new,
    /// and if it brought nothing, why, as a sentence for the person.
    record State(
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable Instant asked,
            int fresh,
            @Nullable String trouble) {}

    /// An article that a feed announced: when it was published as the feed says, and when it was seen here first.
    record Entry(URI link, String title, @Nullable Instant published, Instant seen) {}

    /// An entry with the id of its feed.
    record Announced(String feed, Entry entry) {}

    /// What a feed answered.
    sealed interface Answer {}

    /// The feed as it is now, its entries with the newest first.
    record News(
            String title,
            @Nullable URI site,
            @Nullable String etag,
            @Nullable String lastModified,
            List<Entry> entries) implements Answer {
        public News {
            entries = List.copyOf(entries);
        }
    }

    /// Nothing has changed since it was asked last.
    record Same() implements Answer {}

    /// Why there was no answer, as a sentence for the person.
    record Trouble(String sentence) implements Answer {}

    /// Follows a feed from now on; one that is followed already stays as it is.
    Feed add(URI address, Instant now, News first);

    Optional<Feed> feed(String id);

    /// All feeds by title.
    List<Feed> all();

    /// The entries of all feeds, the newest first.
    List<Announced> latest(int most);

    /// Keeps what a feed answered. An entry is known by its link; one that is known keeps the time it was seen first.
    /// Like `remove`, this does nothing if there is no such feed.
    void answered(String id, Instant asked, Answer answer);

    /// Takes a feed away with what it announced. For [#REGRET] it can be restored; after that, or when it is followed
    /// anew, it is gone for good.
    void remove(String id);

    Duration REGRET = Duration.ofDays(30);

    /// Brings back a feed that was removed; nothing happens if there is none.
    void restore(String id);
}
