package org.synoptic.account;

/// Synoptic does not start as it is set; the message is one sentence for the person who runs it.
public final class Unguarded extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unguarded(String sentence) {
        super(sentence);
    }
}
