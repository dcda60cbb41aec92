package org.synoptic.ingest;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The pages that wait, the oldest first.
final class Waiting implements Doorstep {
    static final int MOST_PAGES = 16;
    static final long MOST_BYTES_IN_ALL = 64L << 20;
    static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int ID_BYTES = 24;

    private record Guest(Left left, Instant until) {
        int bytes() {
            return left.page().html().length;
        }
    }

    private final Map<String, Guest> pages = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Waiting(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<String> leave(String address, byte[] html, boolean vouched) {
        Optional<URI> web = Box.address(address.strip()).filter(Doorstep::isWeb);
        if (web.isEmpty() || html.length == 0 || html.length > MOST_BYTES) return Optional.empty();
        return Optional.of(leave(new Left(new Ingest.Seen(web.get(), html), vouched)));
    }

    private synchronized String leave(Left left) {
        sweep();
        String id = freshId();
        pages.put(id, new Guest(left, clock.instant().plus(LONGEST)));
        CompletableFuture.delayedExecutor(LONGEST.toSeconds(), TimeUnit.SECONDS).execute(this::sweep);
        Iterator<Guest> oldest = pages.values().iterator();
        while (pages.size() > MOST_PAGES || bytes() > MOST_BYTES_IN_ALL) {
            oldest.next();
            oldest.remove();
        }
        return id;
    }

    private long bytes() {
        return pages.values().stream().mapToLong(Guest::bytes).sum();
    }

    private String freshId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    @Override
    public synchronized Optional<Left> find(String id) {
        sweep();
        return Optional.ofNullable(pages.get(id)).map(Guest::left);
    }

    @Override
    public synchronized void forget(String id) {
        pages.remove(id);
    }

    private synchronized void sweep() {
        Instant now = clock.instant();
        pages.values().removeIf(guest -> !guest.until().isAfter(now));
    }
}
