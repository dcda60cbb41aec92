package org.synoptic.account;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts wrong passwords by address. After ten within five minutes that address has to wait for the rest of them.
final class Tries {
    static final int MOST = 10;
    private static final long WINDOW = 5 * 60_000L;
    private static final int ADDRESSES = 4096;

    private record Wrong(long since, int times) {}

    private final Clock clock;
    private final Map<String, Wrong> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > ADDRESSES;
        }
    };

    Tries(Clock clock) {
        this.clock = clock;
    }

    /// Seconds to wait, 0 if none.
    synchronized long wait(String address) {
        Wrong w = byAddress.get(address);
        if (w == null || w.times() < MOST) return 0;
        return Math.max(0, Math.ceilDiv(w.since() + WINDOW - clock.millis(), 1000));
    }

    synchronized void wrong(String address) {
        long now = clock.millis();
        Wrong w = byAddress.get(address);
        byAddress.put(
                address,
                w == null || now - w.since() >= WINDOW ? new Wrong(now, 1) : new Wrong(w.since(), w.times() + 1));
    }

    synchronized void right(String address) {
        byAddress.remove(address);
    }
}
