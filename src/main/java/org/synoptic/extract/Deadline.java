package org.synoptic.extract;

import java.time.Duration;

/// A moment after which a file is no longer read.
record Deadline(long nanos) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /// Asked at each step of the work; it is no `IOException`, so that no lenient parser goes on after it.
    void check() {
        if (System.nanoTime() - nanos > 0) throw new Passed();
    }

    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
