package org.synoptic.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Time that passes only where it is turned.
final class Turned implements Manners.Time {
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void pause(Duration time) {
        pauses.add(time);
        now = now.plus(time);
    }

    synchronized void turn(Duration time) {
        now = now.plus(time);
    }

    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
