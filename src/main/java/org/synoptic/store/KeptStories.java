package org.synoptic.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.ComparisonId;

/// The articles in the database, all together.
final class KeptStories implements Stories {
    private static final int MOST_WORDS = 8;
    private static final String CURRENT =
            "select s from SnapshotRow s join fetch s.outlet o, ArticleRow a where a.id = s.articleId and a.currentText = s.textHash";

    private final EntityManager rows;
    private final TransactionTemplate work;
    private final Settling settling;

    KeptStories(EntityManagerFactory factory, PlatformTransactionManager transactions, Settling settling) {
        rows = SharedEntityManagerCreator.createSharedEntityManager(factory);
        work = new TransactionTemplate(transactions);
        this.settling = settling;
    }

    @Override
    public List<Article> newest(int most) {
        return search("", most);
    }

    /// Every text is looked through: quick enough for the tens of thousands that a newsroom keeps, and the same on both
    /// databases.
    @Override
    public List<Article> search(String said, int most) {
        List<String> words = Arrays.stream(said.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(w -> !w.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        StringBuilder query = new StringBuilder(CURRENT);
        for (int i = 0; i < words.size(); i++)
            query.append(" and (lower(s.text) like :w%d escape '!' or lower(s.title) like :w%d escape '!'"
                            .formatted(i, i))
                    .append(" or lower(o.name) like :w%d escape '!')".formatted(i));
        query.append(" order by s.received desc, s.id desc");
        return in(() -> {
            TypedQuery<SnapshotRow> asked = rows.createQuery(query.toString(), SnapshotRow.class);
            for (int i = 0; i < words.size(); i++) asked.setParameter("w" + i, "%" + escaped(words.get(i)) + "%");
            return asked.setMaxResults(most)
                    .getResultStream()
                    .map(SnapshotRow::article)
                    .toList();
        });
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    @Override
    public List<Set<ArticleId>> pinned() {
        return in(() -> {
            Map<String, Set<ArticleId>> stories = new TreeMap<>();
            rows.createQuery("from StoryPinRow p order by p.articleId", StoryPinRow.class)
                    .getResultStream()
                    .forEach(p -> stories.computeIfAbsent(p.storyId, k -> new TreeSet<>())
                            .add(new ArticleId(p.articleId)));
            return List.copyOf(stories.values());
        });
    }

    @Override
    public void pin(Set<ArticleId> articles) {
        String story = ComparisonId.fresh().value();
        change(() -> {
            for (ArticleId a : articles)
                if (rows.find(ArticleRow.class, a.value()) != null) rows.merge(StoryPinRow.of(a.value(), story));
            return true;
        });
    }

    @Override
    public void release(Set<ArticleId> articles) {
        change(() -> {
            for (ArticleId a : articles) {
                StoryPinRow row = rows.find(StoryPinRow.class, a.value());
                if (row != null) rows.remove(row);
            }
            return true;
        });
    }

    private <T> T in(Supplier<T> some) {
        return Objects.requireNonNull(work.execute(status -> some.get()));
    }

    private void change(Supplier<Boolean> some) {
        try {
            in(some);
            settling.settle();
        } catch (RuntimeException e) {
            throw LibraryUnusable.writing(e);
        }
    }
}
