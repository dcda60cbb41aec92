package org.synoptic.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The feeds in the database.
final class KeptFeeds implements Feeds {
    /// Databases order names by rules of their own.
    private static final Comparator<Feed> BY_TITLE =
            Comparator.comparing(Feed::title, String.CASE_INSENSITIVE_ORDER).thenComparing(Feed::id);

    private final EntityManager rows;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Settling settling;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    KeptFeeds(EntityManagerFactory factory, PlatformTransactionManager transactions, Settling settling, Clock clock) {
        this.clock = clock;
        rows = SharedEntityManagerCreator.createSharedEntityManager(factory);
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        this.settling = settling;
    }

    @Override
    public Feed add(URI address, Instant now, News first) {
        Instant added = micros(now);
        return change(() -> {
            FeedRow known = rows.find(FeedRow.class, Feed.id(address));
            if (known != null && known.removed == null) return known.feed();
            if (known != null) giveWay(known);
            Feed feed = new Feed(
                    Feed.id(address),
                    address,
                    first.title(),
                    first.site(),
                    added,
                    new State(first.etag(), first.lastModified(), added, 0, null));
            FeedRow row = FeedRow.of(feed);
            rows.persist(row);
            row.fresh = keep(row.id, first.entries());
            return row.feed();
        });
    }

    @Override
    public Optional<Feed> feed(String id) {
        return read(() -> row(id).map(FeedRow::feed));
    }

    @Override
    public List<Feed> all() {
        return read(() -> rows.createQuery("from FeedRow f where f.removed is null", FeedRow.class)
                .getResultStream()
                .map(FeedRow::feed)
                .sorted(BY_TITLE)
                .toList());
    }

    @Override
    public List<Announced> latest(int most) {
        return read(() -> rows.createQuery(
                        "from FeedEntryRow e where e.feedId in (select f.id from FeedRow f where f.removed is null)"
                                + " order by coalesce(e.published, e.seen) desc, e.id",
                        FeedEntryRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(e -> new Announced(e.feedId, e.entry()))
                .toList());
    }

    @Override
    public void answered(String id, Instant asked, Answer answer) {
        Instant when = micros(asked);
        change(() -> {
            FeedRow row = row(id).orElse(null);
            if (row == null) return false;
            row.state(
                    switch (answer) {
                        case News news -> news(row, when, news);
                        case Same same -> new State(row.etag, row.lastModified, when, 0, null);
                        case Trouble trouble -> new State(row.etag, row.lastModified, when, 0, trouble.sentence());
                    });
            return true;
        });
    }

    private State news(FeedRow row, Instant when, News news) {
        row.news(news);
        return new State(news.etag(), news.lastModified(), when, keep(row.id, news.entries()), null);
    }

    @Override
    public void remove(String id) {
        change(() -> {
            row(id).ifPresent(row -> row.removed = micros(clock.instant()));
            past().forEach(rows::remove);
            return true;
        });
    }

    @Override
    public void restore(String id) {
        change(() -> {
            FeedRow row = rows.find(FeedRow.class, id);
            if (row != null) row.removed = null;
            return true;
        });
    }

    /// Who follows a feed again begins anew.
    private void giveWay(FeedRow removed) {
        rows.remove(removed);
        rows.flush();
        rows.clear();
    }

    private Optional<FeedRow> row(String id) {
        return Optional.ofNullable(rows.find(FeedRow.class, id)).filter(row -> row.removed == null);
    }

    /// Those that were removed too long ago to be restored.
    private List<FeedRow> past() {
        return rows.createQuery("from FeedRow f where f.removed < :then", FeedRow.class)
                .setParameter("then", clock.instant().minus(REGRET))
                .getResultList();
    }

    /// Done at each start, too.
    void sweep() {
        if (!read(this::past).isEmpty())
            change(() -> {
                past().forEach(rows::remove);
                return true;
            });
    }

    /// Says how many of the entries are new.
    private int keep(String feed, List<Entry> entries) {
        Map<String, FeedEntryRow> known = entries(feed).stream()
                .collect(Collectors.toMap(e -> e.link, Function.identity(), (a, b) -> a, HashMap::new));
        int fresh = 0;
        for (Entry e : entries) {
            Entry told = new Entry(
                    e.link(), e.title(), e.published() == null ? null : micros(e.published()), micros(e.seen()));
            FeedEntryRow row = known.get(e.link().toString());
            if (row != null) row.told(told);
            else {
                FeedEntryRow added = FeedEntryRow.of(feed, told);
                rows.persist(added);
                known.put(added.link, added);
                fresh++;
            }
        }
        rows.flush();
        entries(feed).stream().skip(MOST_ENTRIES).forEach(rows::remove);
        return fresh;
    }

    /// The entries of a feed, the newest first.
    private List<FeedEntryRow> entries(String feed) {
        return rows.createQuery(
                        "from FeedEntryRow e where e.feedId = :feed order by coalesce(e.published, e.seen) desc, e.id",
                        FeedEntryRow.class)
                .setParameter("feed", feed)
                .getResultList();
    }

    /// Databases keep microseconds.
    private static Instant micros(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(reading.execute(status -> work.get()));
    }

    private <T> T change(Supplier<T> work) {
        try {
            T result = commit(work);
            settling.settle();
            return result;
        } catch (RuntimeException e) {
            throw LibraryUnusable.writing(e);
        }
    }

    private <T> T commit(Supplier<T> work) {
        oneAtATime.lock();
        try {
            return Objects.requireNonNull(writing.execute(status -> work.get()));
        } finally {
            oneAtATime.unlock();
        }
    }
}
