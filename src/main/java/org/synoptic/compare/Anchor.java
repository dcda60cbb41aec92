package org.synoptic.compare;

import java.util.Optional;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.compare.Decision.Passage;

/// What a person pointed at, so that it can be found again: the place in one state of a text, its words, and as many
/// words around it as make it the only such place. In another state of the text it stands where words and surroundings
/// are the same, or nowhere: never on other words, and never on the same words at another place.
///
/// ```java
/// Anchor anchor = Anchor.of(article, 120, 164);
/// Optional<Passage> now = anchor.in(corrected);
/// ```
public record Anchor(Passage passage, String before, String words, String after) {
    /// How much of the surroundings has to be the same at least.
    private static final int LEAST = 40;

    public Anchor {
        if (words.isBlank()) throw new IllegalArgumentException("An anchor holds on to words");
        if (passage.span().length() != words.length())
            throw new IllegalArgumentException("The words don't fill the passage: " + passage);
    }

    /// The anchor of a passage of an article.
    public static Anchor of(Article article, int start, int end) {
        String text = article.text();
        if (start < 0 || end > text.length() || start >= end)
            throw new IllegalArgumentException("There is no passage %d–%d".formatted(start, end));
        int around = LEAST;
        while (!once(text, around(text, start, end, around)) && around < text.length()) around *= 2;
        return new Anchor(
                Passage.of(article, start, end),
                text.substring(Math.max(0, start - around), start),
                text.substring(start, end),
                text.substring(end, Math.min(text.length(), end + around)));
    }

    private static String around(String text, int start, int end, int around) {
        return text.substring(Math.max(0, start - around), Math.min(text.length(), end + around));
    }

    public ArticleId article() {
        return passage.span().article();
    }

    /// Where it stands in this state of its article, if it does.
    public Optional<Passage> in(Article now) {
        if (!now.id().equals(article())) return Optional.empty();
        if (now.snapshot().textHash().equals(passage.textHash())) return same(now);
        String text = now.text();
        String whole = before + words + after;
        int at = text.indexOf(whole);
        if (at < 0 || text.indexOf(whole, at + 1) >= 0 || !atTheEdges(text, at, at + whole.length()))
            return Optional.empty();
        int start = at + before.length();
        return Optional.of(Passage.of(now, start, start + words.length()));
    }

    private Optional<Passage> same(Article now) {
        Span span = passage.span();
        boolean there = span.end() <= now.text().length() && span.in(now.text()).equals(words);
        return there ? Optional.of(passage) : Optional.empty();
    }

    /// Surroundings that were cut short by the end of the text are at that end still.
    private boolean atTheEdges(String text, int start, int end) {
        return (before.length() >= LEAST || start == 0) && (after.length() >= LEAST || end == text.length());
    }

    private static boolean once(String text, String part) {
        return text.indexOf(part, text.indexOf(part) + 1) < 0;
    }
}
