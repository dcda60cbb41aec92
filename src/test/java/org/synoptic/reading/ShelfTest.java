package org.synoptic.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTest {
    @Test
    void whatManyAskForAtOnceIsWorkedOutOnce() throws Exception {
        Shelf<String, Integer> shelf = new Shelf<>(4, 100);
        AtomicInteger worked = new AtomicInteger();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() -> shelf.get("a", 1, () -> {
                        started.countDown();
                        await(go);
                        return worked.incrementAndGet();
                    })))
                    .toList();
            started.await();
            assertThat(shelf.peek("a")).isEmpty();
            go.countDown();
            for (Future<Integer> one : all) assertThat(one.get()).isEqualTo(1);
        }
        assertThat(shelf.peek("a")).contains(1);
    }

    @Test
    void whatWasNotWantedForLongestGoesFirst() {
        Shelf<String, String> shelf = new Shelf<>(2, 100);
        shelf.get("a", 1, () -> "a");
        shelf.get("b", 1, () -> "b");
        shelf.get("a", 1, () -> "again");
        shelf.get("c", 1, () -> "c");
        assertThat(shelf.peek("a")).contains("a");
        assertThat(shelf.peek("b")).isEmpty();
        assertThat(shelf.peek("c")).contains("c");
    }

    @Test
    void aLargeThingTakesTheRoomOfSeveralSmallOnes() {
        Shelf<String, String> shelf = new Shelf<>(10, 10);
        for (String small : List.of("a", "b", "c")) shelf.get(small, 3, () -> small);
        shelf.get("large", 7, () -> "large");
        assertThat(shelf.peek("a")).isEmpty();
        assertThat(shelf.peek("b")).isEmpty();
        assertThat(shelf.peek("c")).contains("c");
        shelf.get("larger than the shelf", 50, () -> "x");
        assertThat(shelf.peek("larger than the shelf")).contains("x");
        assertThat(shelf.peek("c")).isEmpty();
    }

    @Test
    void aFailureIsToldAndNotRemembered() {
        Shelf<String, String> shelf = new Shelf<>(4, 100);
        assertThatThrownBy(() -> shelf.get("a", 1, () -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        assertThat(shelf.get("a", 1, () -> "whole")).isEqualTo("whole");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
