package org.synoptic.ingest;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synoptic.ingest.Pages.NotFound;
import org.synoptic.ingest.Pages.Reading;

/// Waits so long for a page to be read, and no longer. The reading goes on a thread of its own; one that does not end
/// is
/// left to itself, and while some of that kind are about, nothing new is begun.
final class Patience {
    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final int MOST_LEFT = 3;
    private static final NotFound TOO_SLOW =
            new NotFound("It takes longer to read than any page of a newspaper, so we stopped.");
    private static final NotFound TOO_MUCH = new NotFound("It unpacks to more than we take.");
    private static final NotFound BUSY =
            new NotFound("We are still busy with files that do not end. Try again in a few minutes.");

    private final Duration limit;
    private final AtomicInteger left = new AtomicInteger();

    Patience(Duration limit) {
        this.limit = limit;
    }

    Reading with(Supplier<Reading> work) {
        if (left.get() >= MOST_LEFT) return BUSY;
        CompletableFuture<Reading> reading = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("reading").start(() -> run(work, reading));
        try {
            return reading.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            LOG.warn("A page was not read within {}", limit);
            left.incrementAndGet();
            reading.whenComplete((r, t) -> left.decrementAndGet());
            return TOO_SLOW;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return TOO_SLOW;
        } catch (ExecutionException e) {
            return failed(e.getCause());
        }
    }

    private static void run(Supplier<Reading> work, CompletableFuture<Reading> reading) {
        try {
            reading.complete(work.get());
        } catch (RuntimeException | Error e) {
            reading.completeExceptionally(e);
        }
    }

    private static Reading failed(@Nullable Throwable why) {
        if (why instanceof OutOfMemoryError) return TOO_MUCH;
        if (why instanceof Error e) throw e;
        throw why instanceof RuntimeException e ? e : new IllegalStateException(why);
    }
}
