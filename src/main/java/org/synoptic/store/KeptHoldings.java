package org.synoptic.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The database as a whole.
final class KeptHoldings implements Holdings {
    private final EntityManager rows;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Settling settling;

    KeptHoldings(EntityManagerFactory factory, PlatformTransactionManager transactions, Settling settling) {
        rows = SharedEntityManagerCreator.createSharedEntityManager(factory);
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.settling = settling;
    }

    @Override
    public Stock stock() {
        return read(() -> new Stocktaking(rows).stock());
    }

    @Override
    public Optional<byte[]> page(String hash) {
        return read(() -> Optional.ofNullable(rows.find(PageRow.class, hash)).map(PageRow::bytes));
    }

    @Override
    public Optional<byte[]> document(String edition) {
        return read(
                () -> Optional.ofNullable(rows.find(EditionRow.class, edition)).map(EditionRow::document));
    }

    @Override
    public Brought bring(Stock stock, Source source) throws IOException {
        try {
            Brought brought = Objects.requireNonNull(writing.execute(status -> {
                try {
                    return new Restocking(rows, source).bring(stock);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            settling.settle();
            return brought;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (NoSuchElementException | IllegalArgumentException wrongStock) {
            throw wrongStock;
        } catch (RuntimeException e) {
            throw LibraryUnusable.writing(e);
        }
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(reading.execute(status -> work.get()));
    }
}
