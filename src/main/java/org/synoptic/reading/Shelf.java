package org.synoptic.reading;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// What was worked out and may be wanted again: each thing is worked out once, also when several ask for it at the same
/// time, and what was not wanted for longest goes first when there is no more room. A failure is told to all who wait
/// for it and is not remembered.
final class Shelf<K, V> {
    private record Kept<V>(CompletableFuture<V> value, long size) {}

    private final int most;
    private final long room;
    private final Map<K, Kept<V>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long used;

    /// A shelf for at most so many things and, together, at most so large; a single larger one has its place alone.
    Shelf(int most, long room) {
        this.most = most;
        this.room = room;
    }

    V get(K key, long size, Supplier<V> work) {
        CompletableFuture<V> fresh = new CompletableFuture<>();
        CompletableFuture<V> value = claim(key, size, fresh);
        if (value == fresh) fill(key, fresh, work);
        try {
            return value.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    /// What is there already, without waiting.
    synchronized Optional<V> peek(K key) {
        Kept<V> there = kept.get(key);
        return there == null || !there.value().state().equals(CompletableFuture.State.SUCCESS)
                ? Optional.empty()
                : Optional.of(there.value().resultNow());
    }

    private void fill(K key, CompletableFuture<V> fresh, Supplier<V> work) {
        try {
            fresh.complete(work.get());
        } catch (RuntimeException | Error e) {
            drop(key, fresh);
            fresh.completeExceptionally(e);
        }
    }

    private synchronized CompletableFuture<V> claim(K key, long size, CompletableFuture<V> fresh) {
        Kept<V> there = kept.get(key);
        if (there != null) return there.value();
        kept.put(key, new Kept<>(fresh, size));
        used += size;
        makeRoom();
        return fresh;
    }

    private void makeRoom() {
        Iterator<Kept<V>> oldest = kept.values().iterator();
        while ((kept.size() > most || used > room) && kept.size() > 1) {
            used -= oldest.next().size();
            oldest.remove();
        }
    }

    private synchronized void drop(K key, CompletableFuture<V> failed) {
        Kept<V> there = kept.get(key);
        if (there == null || there.value() != failed) return;
        used -= there.size();
        kept.remove(key);
    }
}
