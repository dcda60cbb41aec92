package org.synoptic.ui;

/// A number with its noun.
final class Counted {
    private Counted() {}

    static String of(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
