package org.synoptic.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// Keeps the gate polite: so many requests at once in all and to one host, one a second to a host, and none by the
/// program to a host that asked to be left alone for a while.
final class Manners {
    static final int AT_ONCE = 8;
    static final int AT_ONCE_A_HOST = 2;
    static final Duration APART = Duration.ofSeconds(1);
    static final Duration LONGEST_REST = Duration.ofDays(1);
    private static final int MANY = 1_000;

    /// The time, and waiting for some of it to pass.
    interface Time {
        Instant now();

        void pause(Duration time) throws InterruptedException;

        /// Runs evenly, whatever is done to the machine's clock.
        Time REAL = new Time() {
            private final Instant start = Instant.now();
            private final long zero = System.nanoTime();

            @Override
            public Instant now() {
                return start.plusNanos(System.nanoTime() - zero);
            }

            @Override
            public void pause(Duration time) throws InterruptedException {
                Thread.sleep(time);
            }
        };
    }

    interface Request<T> {
        T send() throws IOException, InterruptedException;
    }

    private final Time time;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    Manners(Time time) {
        this.time = time;
    }

    Instant now() {
        return time.now();
    }

    <T> T inTurn(String name, Request<T> request) throws IOException, InterruptedException {
        Host host = host(name);
        host.places.acquire();
        try {
            Duration wait = host.turn(time.now());
            if (wait.isPositive()) time.pause(wait);
            places.acquire();
            try {
                return request.send();
            } finally {
                places.release();
            }
        } finally {
            host.places.release();
        }
    }

    /// The host asked for a rest of so long; more than a day is a day.
    void rest(String name, Duration length) {
        host(name).rest(time.now().plus(length.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : length));
    }

    boolean resting(String name) {
        return host(name).resting(time.now());
    }

    private Host host(String name) {
        Instant now = time.now();
        if (hosts.size() > MANY) hosts.values().removeIf(h -> h.idle(now));
        return hosts.computeIfAbsent(name, any -> new Host());
    }

    private static final class Host {
        private final Semaphore places = new Semaphore(AT_ONCE_A_HOST, true);
        private Instant free = Instant.MIN;
        private Instant restsUntil = Instant.MIN;

        /// How long the next request has to wait for its turn, which is taken herewith.
        synchronized Duration turn(Instant now) {
            Instant start = free.isAfter(now) ? free : now;
            free = start.plus(APART);
            return Duration.between(now, start);
        }

        synchronized void rest(Instant until) {
            if (until.isAfter(restsUntil)) restsUntil = until;
        }

        synchronized boolean resting(Instant now) {
            return restsUntil.isAfter(now);
        }

        synchronized boolean idle(Instant now) {
            return !free.isAfter(now) && !restsUntil.isAfter(now) && places.availablePermits() == AT_ONCE_A_HOST;
        }
    }
}
