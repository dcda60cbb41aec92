package org.synoptic.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.ComparisonId;

/// What is kept: articles with their pages as received, and comparisons. A method that returns has its change on disk.
public interface Library {
    /// A comparison as it is kept: its articles in the order they were added.
    record Entry(ComparisonId id, String title, List<ArticleId> articles, Instant created, Instant changed) {
        public Entry {
            articles = List.copyOf(articles);
        }
    }

    /// A page as it was received.
    record Received(byte[] bytes, String contentType) {}

    /// Keeps an article with its page; the same article again changes nothing.
    void keep(Article article, Received page);

    Optional<Article> article(ArticleId id);

    /// The page of an article as received.
    Optional<Received> page(ArticleId id);

    Entry create(String title, List<ArticleId> articles);

    Optional<Entry> comparison(ComparisonId id);

    /// The comparisons, the latest changed first.
    List<Entry> recent(int most);

    void rename(ComparisonId id, String title);

    void add(ComparisonId id, ArticleId article);

    void remove(ComparisonId id, ArticleId article);

    void delete(ComparisonId id);
}
