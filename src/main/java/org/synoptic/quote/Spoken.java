package org.synoptic.quote;

import org.jspecify.annotations.Nullable;
import org.synoptic.article.Span;

/// What a transcript has of a quotation: the words as they were spoken, other words in the same place, or
/// nothing. `there` is the passage of the transcript, absent where it has none.
public record Spoken(State state, @Nullable Span there) {
    public enum State {
        /// The same words after typography, spelling variants, an editor's [insertions] and marked
        /// omissions.
        AS_SPOKEN,
        /// The transcript has the passage in other words.
        ALTERED,
        NOT_IN_TRANSCRIPT
    }

    static final Spoken NOT = new Spoken(State.NOT_IN_TRANSCRIPT, null);

    public Spoken {
        if ((state == State.NOT_IN_TRANSCRIPT) != (there == null))
            throw new IllegalArgumentException("What is in a transcript stands somewhere in it");
    }
}
