package org.synoptic.share;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.synoptic.store.Feeds;
import org.synoptic.store.Holdings;

/// Feeds between the library and an archive's inventory.
final class FollowedFeeds {
    private FollowedFeeds() {}

    static Inventory.Feed packed(Holdings.Followed followed) {
        Feeds.Feed feed = followed.feed();
        Feeds.State state = feed.state();
        return new Inventory.Feed(
                feed.address().toString(),
                feed.title(),
                feed.site() == null ? null : feed.site().toString(),
                feed.added(),
                state.etag(),
                state.lastModified(),
                state.asked(),
                state.fresh(),
                state.trouble(),
                followed.entries().stream()
                        .map(e -> new Inventory.Entry(e.link().toString(), e.title(), e.published(), e.seen()))
                        .toList());
    }

    /// The feed as the library keeps it; whatever does not fit together throws.
    static Holdings.Followed unpacked(Inventory.Feed feed) {
        URI address = web(feed.address());
        List<Feeds.Entry> entries = feed.entries().stream()
                .map(e -> new Feeds.Entry(
                        web(e.link()),
                        Objects.requireNonNull(e.title()),
                        e.published(),
                        Objects.requireNonNull(e.seen())))
                .toList();
        if (entries.size() > Feeds.MOST_ENTRIES
                || entries.stream().map(Feeds.Entry::link).distinct().count() < entries.size())
            throw new IllegalArgumentException("No feed that was kept: " + address);
        return new Holdings.Followed(
                new Feeds.Feed(
                        Feeds.Feed.id(address),
                        address,
                        Objects.requireNonNull(feed.title()),
                        feed.site() == null ? null : web(feed.site()),
                        Objects.requireNonNull(feed.added()),
                        new Feeds.State(feed.etag(), feed.lastModified(), feed.asked(), feed.fresh(), feed.trouble())),
                entries);
    }

    /// An address in the web; a click on any other could run something.
    private static URI web(String said) {
        URI address = URI.create(said);
        if (address.getScheme() == null || !address.getScheme().matches("(?i)https?"))
            throw new IllegalArgumentException("No address in the web: " + said);
        return address;
    }
}
