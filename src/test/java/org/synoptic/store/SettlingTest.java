package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SettlingTest {
    @Test
    void whoComesWhileTheDiskIsForcedSharesTheNextTime() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger forced = new AtomicInteger();
        AtomicInteger arrived = new AtomicInteger();
        Settling settling = new Settling(() -> {
            forced.incrementAndGet();
            first.countDown();
            await(go);
        });
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            threads.submit(settling::settle);
            await(first);
            for (int i = 0; i < 10; i++)
                threads.submit(() -> {
                    arrived.incrementAndGet();
                    settling.settle();
                });
            while (arrived.get() < 10 || settling.waiting() < 10) Thread.onSpinWait();
            go.countDown();
        }
        assertThat(forced).hasValue(2);
    }

    @Test
    void nothingIsSettledBeforeItWasForced() throws Exception {
        AtomicLong written = new AtomicLong();
        AtomicLong safe = new AtomicLong();
        Settling settling = new Settling(() -> safe.set(written.get()));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = java.util.stream.IntStream.range(0, 500)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> {
                        long mine = written.incrementAndGet();
                        settling.settle();
                        assertThat(safe.get()).isGreaterThanOrEqualTo(mine);
                    }))
                    .toList();
            for (Future<?> one : all) one.get();
        }
    }

    @Test
    void aFailureIsToldAndTheNextCallTriesAgain() {
        AtomicInteger forced = new AtomicInteger();
        Settling settling = new Settling(() -> {
            if (forced.incrementAndGet() == 1) throw new IllegalStateException("disk");
        });
        assertThatThrownBy(settling::settle).hasMessage("disk");
        settling.settle();
        assertThat(forced).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
