package org.synoptic.share;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long a link holds.
public enum Term implements Wish.Until {
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7)),
    MONTH(Duration.ofDays(31)),
    SCHOOL_YEAR(Duration.ofDays(365)),
    /// Until it is revoked.
    UNLIMITED(null);

    private final @Nullable Duration length;

    Term(@Nullable Duration length) {
        this.length = length;
    }

    @Override
    public Optional<Instant> end(Instant from) {
        return Optional.ofNullable(length).map(from::plus);
    }
}
