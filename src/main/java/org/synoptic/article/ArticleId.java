package org.synoptic.article;

/// The stable name of an article. Within one comparison, ids order the articles wherever an order has to be chosen, so
/// that
/// no result depends on the order in which they came.
public record ArticleId(String value) implements Comparable<ArticleId> {
    public ArticleId {
        if (value.isBlank()) throw new IllegalArgumentException("An article id is not blank");
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
