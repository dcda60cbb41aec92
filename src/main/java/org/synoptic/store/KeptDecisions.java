package org.synoptic.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.synoptic.compare.ComparisonId;

/// The decisions in the database.
final class KeptDecisions implements Decisions {
    private final EntityManager rows;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Settling settling;
    private final Clock clock;

    KeptDecisions(
            EntityManagerFactory factory, PlatformTransactionManager transactions, Settling settling, Clock clock) {
        rows = SharedEntityManagerCreator.createSharedEntityManager(factory);
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        this.settling = settling;
        this.clock = clock;
    }

    @Override
    public Kept keep(ComparisonId comparison, Made decision) {
        return change(() -> {
            ComparisonRow there = rows.find(ComparisonRow.class, comparison.value());
            if (there == null || there.deleted != null)
                throw new NoSuchElementException("There is no comparison " + comparison);
            DecisionRow row = DecisionRow.of(comparison, decision, now());
            rows.persist(row);
            return row.kept();
        });
    }

    @Override
    public List<Kept> of(ComparisonId comparison) {
        return Objects.requireNonNull(reading.execute(status -> rows.createQuery(
                        "from DecisionRow d where d.comparisonId = :id and d.comparisonId in"
                                + " (select c.id from ComparisonRow c where c.deleted is null) order by d.decided, d.id",
                        DecisionRow.class)
                .setParameter("id", comparison.value())
                .getResultStream()
                .map(DecisionRow::kept)
                .toList()));
    }

    @Override
    public void note(ComparisonId comparison, String id, String note) {
        alter(comparison, id, row -> row.note = note);
    }

    @Override
    public void undo(ComparisonId comparison, String id) {
        alter(comparison, id, row -> {
            if (row.undone == null) row.undone = now();
        });
    }

    @Override
    public void redo(ComparisonId comparison, String id) {
        alter(comparison, id, row -> row.undone = null);
    }

    private void alter(ComparisonId comparison, String id, Consumer<DecisionRow> how) {
        change(() -> {
            DecisionRow row = rows.find(DecisionRow.class, id);
            if (row != null && row.comparisonId.equals(comparison.value())) how.accept(row);
            return true;
        });
    }

    /// Databases keep microseconds.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
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
