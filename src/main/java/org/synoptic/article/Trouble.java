package org.synoptic.article;

import org.jspecify.annotations.Nullable;

/// An error whose message is one sentence for the person at the screen.
public abstract class Trouble extends RuntimeException {
    protected Trouble(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /// What happened, in the reader's words.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
