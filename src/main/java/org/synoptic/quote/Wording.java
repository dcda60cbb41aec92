package org.synoptic.quote;

import org.jspecify.annotations.Nullable;
import org.synoptic.meaning.Meaning;

/// One outlet's words for a statement, apart from any article: what `match-quotes` is given.
public record Wording(
        String text, @Nullable String speaker, @Nullable String context) {
    public static Wording of(String text) {
        return new Wording(text, null, null);
    }

    /// How this wording and another are related; the same from both sides.
    public Likeness likeness(Wording other, Meaning meaning) {
        return Matcher.likeness(this, other, meaning);
    }
}
