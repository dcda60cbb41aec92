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
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Snapshot;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Selection;
import org.synoptic.store.ComparisonRow.Place;

/// The library in the database. Changes go one after another, as the embedded database would make them wait anyway;
/// while one is being made safe on disk the next is already written.
final class KeptLibrary implements Library {
    private final EntityManager rows;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Settling settling;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    KeptLibrary(EntityManagerFactory factory, PlatformTransactionManager transactions, Settling settling, Clock clock) {
        rows = SharedEntityManagerCreator.createSharedEntityManager(factory);
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        this.settling = settling;
        this.clock = clock;
    }

    @Override
    public void keep(Article article, Received page) {
        if (!Snapshot.sha256(page.bytes()).equals(article.snapshot().bytesHash()))
            throw new IllegalArgumentException("The page is not the one the article was read from: " + article.id());
        change(() -> {
            Optional<SnapshotRow> known =
                    snapshot(article.id(), article.snapshot().textHash());
            known.ifPresentOrElse(row -> sameAgain(row, page.way()), () -> addSnapshot(article, page));
        });
    }

    private void sameAgain(SnapshotRow known, Way way) {
        rows.find(ArticleRow.class, known.articleId).currentText = known.textHash;
        if (way.etag() != null || way.lastModified() != null) known.state(way);
    }

    private void addSnapshot(Article article, Received page) {
        String textHash = article.snapshot().textHash();
        rows.merge(ArticleRow.of(article.id().value(), textHash));
        if (rows.find(PageRow.class, article.snapshot().bytesHash()) == null)
            rows.persist(PageRow.of(article.snapshot().bytesHash(), page.bytes()));
        rows.persist(SnapshotRow.of(article, outlet(article), page));
    }

    private OutletRow outlet(Article article) {
        OutletRow known = rows.find(OutletRow.class, OutletRow.id(article.outlet()));
        if (known != null) return known;
        OutletRow fresh = OutletRow.of(article.outlet());
        rows.persist(fresh);
        return fresh;
    }

    @Override
    public Optional<Article> article(ArticleId id) {
        return read(() -> current(id).map(SnapshotRow::article));
    }

    @Override
    public Optional<Received> page(ArticleId id) {
        return read(() -> current(id).map(this::received));
    }

    @Override
    public Optional<Received> page(ArticleId id, String textHash) {
        return read(() -> snapshot(id, textHash).map(this::received));
    }

    private Received received(SnapshotRow s) {
        return new Received(rows.find(PageRow.class, s.pageHash).bytes(), s.contentType, s.way());
    }

    @Override
    public void reread(Article article, String earlierText, int reader) {
        change(() -> {
            SnapshotRow earlier = snapshot(article.id(), earlierText)
                    .orElseThrow(() -> new NoSuchElementException("There is no such text of " + article.id()));
            SnapshotRow row = snapshot(article.id(), article.snapshot().textHash())
                    .orElseGet(() -> earlier.reread(article.snapshot().textHash()));
            if (row.pageHash.equals(earlier.pageHash)) row.foundBy(reader, article, outlet(article));
            rows.persist(row);
            ArticleRow current = rows.find(ArticleRow.class, article.id().value());
            if (current.currentText.equals(earlierText)) current.currentText = row.textHash;
        });
    }

    @Override
    public List<Article> snapshots(ArticleId id) {
        return read(() -> rows.createQuery(
                        "from SnapshotRow s where s.articleId = :article order by s.id", SnapshotRow.class)
                .setParameter("article", id.value())
                .getResultStream()
                .map(SnapshotRow::article)
                .toList());
    }

    @Override
    public Entry create(String title, List<ArticleId> articles) {
        return create(title, articles, "");
    }

    @Override
    public Entry create(String title, List<ArticleId> articles, String by) {
        ComparisonRow row = ComparisonRow.of(ComparisonId.fresh(), title, now());
        change(() -> {
            articles.stream().distinct().forEach(a -> place(row, a, by));
            rows.persist(row);
        });
        return row.entry();
    }

    @Override
    public Optional<Entry> comparison(ComparisonId id) {
        return read(() -> row(id).map(ComparisonRow::entry));
    }

    @Override
    public List<Article> articles(ComparisonId id) {
        return read(() -> row(id).map(r -> r.places).orElse(List.of()).stream()
                .map(p -> rows.find(SnapshotRow.class, p.snapshot()).article())
                .toList());
    }

    @Override
    public Set<ArticleId> transcripts(ComparisonId id) {
        return read(() -> row(id).map(ComparisonRow::transcripts).orElse(Set.of()));
    }

    @Override
    public void markTranscript(ComparisonId id, ArticleId article, boolean transcript) {
        alter(id, row -> {
            if (!transcript) row.transcripts.remove(article.value());
            else if (row.holds(article)) row.transcripts.add(article.value());
        });
    }

    @Override
    public Selection selection(ComparisonId id) {
        return read(() -> row(id).map(ComparisonRow::selection).orElse(Selection.UNTOLD));
    }

    @Override
    public void pass(ComparisonId id, List<Selection.Passed> over, String by) {
        if (over.isEmpty()) return;
        change(() -> row(id).ifPresent(row -> over.forEach(p -> row.steps.add(StepRow.of(now(), p, by)))));
    }

    @Override
    public List<Entry> recent(int most) {
        return read(() -> rows.createQuery(
                        "from ComparisonRow c where c.deleted is null order by c.changed desc, c.id",
                        ComparisonRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(ComparisonRow::entry)
                .toList());
    }

    @Override
    public void rename(ComparisonId id, String title) {
        alter(id, row -> row.title = title);
    }

    @Override
    public void add(ComparisonId id, ArticleId article) {
        alter(id, row -> {
            if (!row.holds(article)) place(row, article, "");
        });
    }

    @Override
    public void remove(ComparisonId id, ArticleId article) {
        remove(id, article, "", "");
    }

    @Override
    public Optional<Taken> remove(ComparisonId id, ArticleId article, String reason, String by) {
        AtomicReference<@Nullable Taken> taken = new AtomicReference<>();
        alter(id, row -> {
            int place = row.place(article);
            if (place < 0) return;
            SnapshotRow text =
                    rows.find(SnapshotRow.class, row.places.get(place).snapshot());
            row.steps.add(StepRow.of(now(), Selection.What.DROPPED, text.article(), reason, by));
            row.places.remove(place);
            taken.set(new Taken(article, place, text.textHash, row.transcripts.remove(article.value())));
        });
        return Optional.ofNullable(taken.get());
    }

    @Override
    public void putBack(ComparisonId id, Taken taken) {
        alter(id, row -> {
            if (row.holds(taken.article())) return;
            SnapshotRow text = snapshot(taken.article(), taken.textHash())
                    .orElseThrow(() -> new NoSuchElementException("There is no such text of " + taken.article()));
            row.places.add(
                    Math.min(taken.place(), row.places.size()),
                    new Place(taken.article().value(), text.id));
            if (taken.transcript()) row.transcripts.add(taken.article().value());
            row.neverDropped(taken.article());
        });
    }

    @Override
    public void renew(ComparisonId id, ArticleId article) {
        alter(id, row -> row.places.replaceAll(p -> p.article().equals(article.value()) ? place(article) : p));
    }

    @Override
    public void delete(ComparisonId id) {
        change(() -> {
            row(id).ifPresent(row -> row.deleted = now());
            past().forEach(rows::remove);
        });
    }

    @Override
    public void restore(ComparisonId id) {
        change(() ->
                Optional.ofNullable(rows.find(ComparisonRow.class, id.value())).ifPresent(row -> row.deleted = null));
    }

    @Override
    public List<Entry> deleted() {
        return read(() -> rows.createQuery(
                        "from ComparisonRow c where c.deleted is not null order by c.deleted desc, c.id",
                        ComparisonRow.class)
                .getResultStream()
                .map(ComparisonRow::entry)
                .toList());
    }

    /// Those that were deleted too long ago to be restored.
    private List<ComparisonRow> past() {
        return rows.createQuery("from ComparisonRow c where c.deleted < :then", ComparisonRow.class)
                .setParameter("then", now().minus(REGRET))
                .getResultList();
    }

    /// Done at each start, too, for a library from which nothing is deleted any more.
    void sweep() {
        if (!read(this::past).isEmpty()) change(() -> past().forEach(rows::remove));
    }

    private void alter(ComparisonId id, Consumer<ComparisonRow> change) {
        change(() -> row(id).ifPresent(row -> {
            change.accept(row);
            row.changed = now();
        }));
    }

    private Optional<ComparisonRow> row(ComparisonId id) {
        return Optional.ofNullable(rows.find(ComparisonRow.class, id.value())).filter(row -> row.deleted == null);
    }

    private void place(ComparisonRow row, ArticleId article, String by) {
        Place place = place(article);
        row.places.add(place);
        Article added = rows.find(SnapshotRow.class, place.snapshot()).article();
        row.steps.add(StepRow.of(now(), Selection.What.ADDED, added, "", by));
    }

    private Place place(ArticleId article) {
        SnapshotRow now = current(article)
                .orElseThrow(() -> new NoSuchElementException("There is no article " + article + " in the library"));
        return new Place(article.value(), now.id);
    }

    private Optional<SnapshotRow> current(ArticleId id) {
        return Optional.ofNullable(rows.find(ArticleRow.class, id.value())).flatMap(a -> snapshot(id, a.currentText));
    }

    private Optional<SnapshotRow> snapshot(ArticleId id, String textHash) {
        return rows.createQuery(
                        "from SnapshotRow s where s.articleId = :article and s.textHash = :text", SnapshotRow.class)
                .setParameter("article", id.value())
                .setParameter("text", textHash)
                .getResultStream()
                .findFirst();
    }

    /// Databases keep microseconds.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(reading.execute(status -> work.get()));
    }

    private void change(Runnable work) {
        try {
            commit(work);
            settling.settle();
        } catch (NoSuchElementException | IllegalArgumentException wrongCall) {
            throw wrongCall;
        } catch (RuntimeException e) {
            throw LibraryUnusable.writing(e);
        }
    }

    private void commit(Runnable work) {
        oneAtATime.lock();
        try {
            writing.executeWithoutResult(status -> work.run());
        } finally {
            oneAtATime.unlock();
        }
    }
}
