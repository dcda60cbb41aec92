package org.synoptic.ingest;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The feeds that a person follows, and what they announce. Each is asked by itself every now and then, as its site
/// allows. What returns is on disk; what can't be kept throws [org.synoptic.article.Trouble] with a sentence for the
/// reader. Asking and adding are slow; call them on a virtual thread.
///
/// ```java
/// switch (stand.add("ledger.example")) {
///     case Newsstand.Followed followed -> show(followed.feed());
///     case Newsstand.Several several -> choose(several.feeds());
///     case Newsstand.Refused refused -> tell(refused.reason());
/// }
/// ```
public interface Newsstand {
    int MOST_FEEDS = 200;

    /// A feed and how the last asking ended: when it was, how many entries were new, and if it brought nothing, why, as
    /// a sentence for the person.
    record Feed(
            String id,
            URI address,
            String title,
            @Nullable Instant asked,
            int fresh,
            @Nullable String trouble) {}

    /// An article that a feed announced, with the time of its publication, or if the feed tells none, the time when it
    /// was seen here first. The title is plain text, and the link leads into the web.
    record Entry(String feed, URI link, String title, Instant moment) {}

    /// How adding a feed ended.
    sealed interface Added {}

    /// It is followed, and was before if `already`.
    record Followed(Feed feed, boolean already) implements Added {}

    /// The page announces several feeds: the person has to choose.
    record Several(List<Choice> feeds) implements Added {
        public Several {
            feeds = List.copyOf(feeds);
        }
    }

    /// A feed by its address, with the title that the page gives to it, or the address.
    record Choice(String address, String title) {}

    record Refused(String reason) implements Added {}

    /// Follows the feed at an address, or the one that the page there announces.
    Added add(String address);

    /// All feeds by title.
    List<Feed> feeds();

    /// The entries of all feeds, the newest first.
    List<Entry> entries(int most);

    /// Asks a feed now. Like `remove`, this does nothing if there is no such feed.
    void ask(String id);

    /// Forgets a feed and what it announced. Articles that were taken from it stay.
    void remove(String id);

    /// Follows a feed again as it was when it was removed lately; nothing happens if there is no such feed.
    void restore(String id);
}
