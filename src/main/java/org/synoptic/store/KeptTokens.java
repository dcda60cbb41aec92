package org.synoptic.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.synoptic.compare.ComparisonId;

/// The tokens in the database.
final class KeptTokens implements Tokens {
    private final EntityManager rows;
    private final TransactionTemplate work;
    private final Settling settling;
    private final Clock clock;

    KeptTokens(EntityManagerFactory factory, PlatformTransactionManager transactions, Settling settling, Clock clock) {
        rows = SharedEntityManagerCreator.createSharedEntityManager(factory);
        work = new TransactionTemplate(transactions);
        this.settling = settling;
        this.clock = clock;
    }

    @Override
    public Token keep(String secretHash, String name) {
        return change(() -> {
            TokenRow row = TokenRow.of(
                    ComparisonId.fresh().value(),
                    secretHash,
                    name,
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            rows.persist(row);
            return row.token();
        });
    }

    @Override
    public boolean known(String secretHash) {
        return in(() -> rows.createQuery("select count(t) from TokenRow t where t.secretHash = :hash", Long.class)
                        .setParameter("hash", secretHash)
                        .getSingleResult()
                > 0);
    }

    @Override
    public List<Token> all() {
        return in(() -> rows.createQuery("from TokenRow t order by t.made desc, t.id", TokenRow.class)
                .getResultStream()
                .map(TokenRow::token)
                .toList());
    }

    @Override
    public void remove(String id) {
        change(() -> rows.createQuery("delete from TokenRow t where t.id = :id")
                .setParameter("id", id)
                .executeUpdate());
    }

    private <T> T in(Supplier<T> some) {
        return Objects.requireNonNull(work.execute(status -> some.get()));
    }

    private <T> T change(Supplier<T> some) {
        try {
            T result = in(some);
            settling.settle();
            return result;
        } catch (RuntimeException e) {
            throw LibraryUnusable.writing(e);
        }
    }
}
