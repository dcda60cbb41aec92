package org.synoptic.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.synoptic.article.Snapshot;
import org.synoptic.compare.ComparisonId;

/// The editions in the database.
final class KeptEditions implements Editions {
    private final EntityManager rows;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Settling settling;
    private final Clock clock;

    KeptEditions(
            EntityManagerFactory factory, PlatformTransactionManager transactions, Settling settling, Clock clock) {
        rows = SharedEntityManagerCreator.createSharedEntityManager(factory);
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        this.settling = settling;
        this.clock = clock;
    }

    @Override
    public void keep(Kept edition) {
        if (!Snapshot.sha256(edition.document()).equals(edition.hash()))
            throw new IllegalArgumentException("The document is not the edition " + edition.hash());
        change(() -> {
            if (rows.find(EditionRow.class, edition.hash()) == null) rows.persist(EditionRow.of(edition));
            return true;
        });
    }

    @Override
    public Link link(String edition, String secretHash, Conditions asked) {
        Instant end = asked.expires() == null ? null : asked.expires().truncatedTo(ChronoUnit.MICROS);
        Conditions conditions = new Conditions(end, asked.password(), asked.frames());
        return change(() -> {
            EditionRow row = rows.find(EditionRow.class, edition);
            if (row == null) throw new NoSuchElementException("There is no edition " + edition);
            EditionLinkRow link = EditionLinkRow.of(ComparisonId.fresh().value(), secretHash, row, now(), conditions);
            rows.persist(link);
            return link.link();
        });
    }

    @Override
    public Optional<Link> find(String secretHash) {
        return read(() -> rows.createQuery(
                        "from EditionLinkRow l join fetch l.edition where l.secretHash = :hash", EditionLinkRow.class)
                .setParameter("hash", secretHash)
                .getResultStream()
                .findFirst()
                .map(this::link));
    }

    /// A link ends with its comparison, and holds again with it.
    private Link link(EditionLinkRow row) {
        Link link = row.link();
        return link.revoked() != null || isThere(link.comparison()) ? link : link.ended(link.made());
    }

    private boolean isThere(ComparisonId comparison) {
        return rows.createQuery(
                                "select count(c) from ComparisonRow c where c.id = :id and c.deleted is null",
                                Long.class)
                        .setParameter("id", comparison.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public long lastChange() {
        return settling.changes();
    }

    @Override
    public Optional<byte[]> document(String edition) {
        return read(
                () -> Optional.ofNullable(rows.find(EditionRow.class, edition)).map(EditionRow::document));
    }

    @Override
    public List<Link> links() {
        return read(() -> rows.createQuery(
                        "from EditionLinkRow l join fetch l.edition order by l.made desc, l.id", EditionLinkRow.class)
                .getResultStream()
                .map(this::link)
                .toList());
    }

    @Override
    public void revoke(String link) {
        change(() -> {
            EditionLinkRow row = rows.find(EditionLinkRow.class, link);
            if (row != null && row.revoked == null) row.revoked = now();
            return true;
        });
    }

    @Override
    public void restore(String link) {
        change(() -> {
            EditionLinkRow row = rows.find(EditionLinkRow.class, link);
            if (row != null && row.revoked != null && row.revoked.isAfter(now().minus(REGRET))) row.revoked = null;
            return true;
        });
    }

    @Override
    public void hide(String link, @Nullable String reason) {
        change(() -> {
            EditionLinkRow row = rows.find(EditionLinkRow.class, link);
            if (row != null) row.hide(reason == null ? null : new Hidden(now(), reason));
            return true;
        });
    }

    @Override
    public boolean complain(String link, String words) {
        return change(() -> {
            EditionLinkRow row = rows.find(EditionLinkRow.class, link);
            if (row == null || open(link) >= OPEN_COMPLAINTS) return false;
            rows.persist(ComplaintRow.of(ComparisonId.fresh().value(), row, now(), words));
            return true;
        });
    }

    private long open(String link) {
        return rows.createQuery(
                        "select count(c) from ComplaintRow c where c.link.id = :link and c.closed is null", Long.class)
                .setParameter("link", link)
                .getSingleResult();
    }

    @Override
    public List<Complaint> complaints() {
        return read(() -> rows.createQuery(
                        "from ComplaintRow c join fetch c.link l join fetch l.edition order by c.made desc, c.id",
                        ComplaintRow.class)
                .getResultStream()
                .map(ComplaintRow::complaint)
                .toList());
    }

    @Override
    public void close(String complaint) {
        change(() -> {
            ComplaintRow row = rows.find(ComplaintRow.class, complaint);
            if (row != null && row.closed == null) row.closed = now();
            return true;
        });
    }

    /// Not worth waiting for the disk.
    @Override
    public void count(String link, long times) {
        writing.executeWithoutResult(
                status -> rows.createQuery("update EditionLinkRow l set l.opened = l.opened + :times where l.id = :id")
                        .setParameter("id", link)
                        .setParameter("times", times)
                        .executeUpdate());
    }

    /// Databases keep microseconds.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(reading.execute(status -> work.get()));
    }

    private <T> T change(Supplier<T> work) {
        try {
            T result = Objects.requireNonNull(writing.execute(status -> work.get()));
            settling.settle();
            return result;
        } catch (NoSuchElementException wrongCall) {
            throw wrongCall;
        } catch (RuntimeException e) {
            throw LibraryUnusable.writing(e);
        }
    }
}
