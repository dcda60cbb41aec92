package org.synoptic.share;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ObjLongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How often links were opened since that was last written. It is written a second later and for all readers at once:
/// one by one they would wait for each other at the one row of their link.
final class Tally {
    private static final Logger LOG = LoggerFactory.getLogger(Tally.class);
    private static final Executor LATER =
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Executors.newVirtualThreadPerTaskExecutor());

    private final ConcurrentHashMap<String, Long> opened = new ConcurrentHashMap<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ObjLongConsumer<String> kept;

    Tally(ObjLongConsumer<String> kept) {
        this.kept = kept;
    }

    void count(String link) {
        opened.merge(link, 1L, Long::sum);
        if (waiting.compareAndSet(false, true)) LATER.execute(this::write);
    }

    /// Writes what is not written yet; what can't be written is tried again with the next.
    void write() {
        waiting.set(false);
        for (String link : List.copyOf(opened.keySet())) {
            Long times = opened.remove(link);
            if (times == null) continue;
            try {
                kept.accept(link, times);
            } catch (RuntimeException e) {
                LOG.warn("How often a link was opened could not be written", e);
                opened.merge(link, times, Long::sum);
                return;
            }
        }
    }
}
