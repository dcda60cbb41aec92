package org.synoptic.extract;

/// A file can't be read; the message is a sentence for the person who gave it.
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
