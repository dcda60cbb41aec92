package org.synoptic.article;

/// Where something stands: offsets into one article's text, in UTF-16 units, the end not included.
public record Span(ArticleId article, int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start)
            throw new IllegalArgumentException("A span runs forward: %d–%d".formatted(start, end));
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return article.equals(other.article) && start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return article.equals(other.article) && start <= other.start && other.end <= end;
    }

    /// The words that stand there.
    public String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        int byArticle = article.compareTo(other.article);
        if (byArticle != 0) return byArticle;
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
