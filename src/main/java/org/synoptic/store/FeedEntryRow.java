package org.synoptic.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "feed_entry")
@SuppressWarnings("NullAway.Init")
class FeedEntryRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "feed_id")
    String feedId;

    String link;
    String title;

    @Nullable
    Instant published;

    Instant seen;

    static FeedEntryRow of(String feed, Feeds.Entry entry) {
        FeedEntryRow row = new FeedEntryRow();
        row.feedId = feed;
        row.link = entry.link().toString();
        row.seen = entry.seen();
        row.told(entry);
        return row;
    }

    /// What a feed may tell otherwise later.
    void told(Feeds.Entry entry) {
        title = entry.title();
        published = entry.published();
    }

    Feeds.Entry entry() {
        return new Feeds.Entry(URI.create(link), title, published, seen);
    }
}
