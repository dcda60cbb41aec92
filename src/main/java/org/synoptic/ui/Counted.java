package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

/// A number with its noun.
final class Counted {
    private Counted() {}

    static String of(int n, String noun) {
        return phrase("counted." + noun, n);
    }
}
