package org.synoptic.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TallyTest {
    private final Map<String, Long> kept = new ConcurrentHashMap<>();
    private final AtomicBoolean full = new AtomicBoolean();
    private final Tally tally = new Tally((link, times) -> {
        if (full.get()) throw new IllegalStateException("The disk is full");
        kept.merge(link, times, Long::sum);
    });

    @Test
    void everyOpeningIsCountedWhoeverComesAtOnce() {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1000; i++) {
                int n = i;
                readers.submit(() -> {
                    tally.count(n % 4 == 0 ? "a" : "b");
                    if (n % 100 == 0) tally.write();
                });
            }
        }
        tally.write();
        assertThat(kept).containsExactlyInAnyOrderEntriesOf(Map.of("a", 250L, "b", 750L));
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenWithTheNext() {
        full.set(true);
        tally.count("a");
        tally.write();
        assertThat(kept).isEmpty();
        full.set(false);
        tally.count("a");
        tally.write();
        assertThat(kept).containsExactly(Map.entry("a", 2L));
    }
}
