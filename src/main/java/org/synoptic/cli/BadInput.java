package org.synoptic.cli;

/// An input that can't be used, told in one line.
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadInput(String message) {
        super(message);
    }
}
