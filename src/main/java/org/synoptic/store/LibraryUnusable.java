package org.synoptic.store;

import org.jspecify.annotations.Nullable;
import org.synoptic.article.Trouble;

/// The library can't be opened or written. The message is one sentence for the person who runs Synoptic.
public final class LibraryUnusable extends Trouble {
    LibraryUnusable(String sentence) {
        super(sentence, null);
    }

    LibraryUnusable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// The trouble behind a failed write, in one sentence.
    static LibraryUnusable writing(Throwable cause) {
        if (cause instanceof LibraryUnusable known) return known;
        return new LibraryUnusable(
                diskFull(cause)
                        ? "Nothing more can be kept: the disk is full."
                        : "This could not be kept: the database says “" + root(cause) + "”.",
                cause);
    }

    static boolean diskFull(Throwable cause) {
        for (Throwable t = cause; t != null; t = next(t)) {
            String said = String.valueOf(t.getMessage());
            if (said.contains("No space left") || said.contains("not enough space") || said.contains("quota exceeded"))
                return true;
        }
        return false;
    }

    /// What the innermost cause says, in one line.
    static String root(Throwable cause) {
        Throwable t = cause;
        for (Throwable inner = next(t); inner != null; inner = next(t)) t = inner;
        String said = t.getMessage();
        return said == null || said.isBlank()
                ? t.getClass().getSimpleName()
                : said.lines().findFirst().orElse("").strip();
    }

    private static @Nullable Throwable next(Throwable t) {
        return t.getCause() == t ? null : t.getCause();
    }
}
