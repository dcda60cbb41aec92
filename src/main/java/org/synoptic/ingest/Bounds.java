package org.synoptic.ingest;

import java.util.Optional;
import org.synoptic.article.Article;

/// How long a text may be to be taken for an article.
final class Bounds {
    /// Fewer words are a teaser or a caption.
    private static final int FEWEST_WORDS = 30;

    /// Longer texts are books, and no comparison of them ends in good time.
    static final int LONGEST_TEXT = 400_000;

    static final String TOO_LONG =
            "The text is longer than %d characters, too long for an article.".formatted(LONGEST_TEXT);
    private static final String TOO_SHORT =
            "There are fewer than %d words, too few for an article.".formatted(FEWEST_WORDS);

    private Bounds() {}

    /// Why it is no article, as a sentence for the person.
    static Optional<String> objection(Article read) {
        if (read.text().length() > LONGEST_TEXT) return Optional.of(TOO_LONG);
        return read.words() < FEWEST_WORDS ? Optional.of(TOO_SHORT) : Optional.empty();
    }
}
