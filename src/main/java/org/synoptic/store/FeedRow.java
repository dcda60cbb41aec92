package org.synoptic.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "feed")
@SuppressWarnings("NullAway.Init")
class FeedRow {
    @Id
    String id;

    String address;
    String title;

    @Nullable
    String site;

    Instant added;

    @Nullable
    String etag;

    @Column(name = "last_modified")
    @Nullable
    String lastModified;

    @Nullable
    Instant asked;

    int fresh;

    @Nullable
    String trouble;

    @Nullable
    Instant removed;

    static FeedRow of(Feeds.Feed feed) {
        FeedRow row = new FeedRow();
        row.id = feed.id();
        row.address = feed.address().toString();
        row.title = feed.title();
        row.site = feed.site() == null ? null : feed.site().toString();
        row.added = feed.added();
        row.state(feed.state());
        return row;
    }

    void state(Feeds.State state) {
        etag = state.etag();
        lastModified = state.lastModified();
        asked = state.asked();
        fresh = state.fresh();
        trouble = state.trouble();
    }

    /// A feed that no longer says how it is called keeps the name it had.
    void news(Feeds.News news) {
        if (!news.title().isBlank()) title = news.title();
        site = Objects.toString(news.site(), null);
    }

    Feeds.Feed feed() {
        return new Feeds.Feed(
                id,
                URI.create(address),
                title,
                site == null ? null : URI.create(site),
                added,
                new Feeds.State(etag, lastModified, asked, fresh, trouble));
    }
}
