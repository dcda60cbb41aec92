package org.synoptic.share;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts how often within a minute an address followed links that lead nowhere, or did something else in excess. Who
/// guesses is stopped for the rest of the minute; the
/// counts live in memory only, and at most some thousand of them.
final class Misses {
    static final int A_MINUTE = 30;
    private static final long WINDOW = Duration.ofMinutes(1).toMillis();
    private static final int ADDRESSES = 4096;

    private final Clock clock;
    private final int most;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > ADDRESSES;
        }
    };

    private record Count(long since, int misses) {}

    Misses(Clock clock) {
        this(clock, A_MINUTE);
    }

    Misses(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /// Seconds that this address has to wait; 0 if it may ask.
    synchronized long wait(String address) {
        Count c = current(address);
        if (c.misses() < most) return 0;
        return Math.max(1, Math.ceilDiv(c.since() + WINDOW - clock.millis(), 1000));
    }

    synchronized void count(String address) {
        Count c = current(address);
        counts.put(address, new Count(c.since(), c.misses() + 1));
    }

    private Count current(String address) {
        Count c = counts.get(address);
        long now = clock.millis();
        return c == null || now - c.since() >= WINDOW ? new Count(now, 0) : c;
    }
}
