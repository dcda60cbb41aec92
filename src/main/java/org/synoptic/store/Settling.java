package org.synoptic.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Makes committed changes safe on disk before they are acknowledged. Forcing a disk is slow, so callers who come while
/// it is being forced wait together and share the next time.
final class Settling {
    private final Runnable force;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition settled = lock.newCondition();
    private final AtomicLong changes = new AtomicLong();
    private long asked;
    private long done;
    private boolean forcing;

    Settling(Runnable force) {
        this.force = force;
    }

    /// Returns when everything that was committed before the call is safe.
    void settle() {
        changes.incrementAndGet();
        lock.lock();
        try {
            long mine = ++asked;
            while (done < mine) {
                if (forcing) settled.awaitUninterruptibly();
                else forceAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /// How many changes were committed so far, in whatever part of the library.
    long changes() {
        return changes.get();
    }

    /// How many callers wait for the disk.
    int waiting() {
        lock.lock();
        try {
            return lock.getWaitQueueLength(settled);
        } finally {
            lock.unlock();
        }
    }

    private void forceAll() {
        long upTo = asked;
        forcing = true;
        lock.unlock();
        boolean safe = false;
        try {
            force.run();
            safe = true;
        } finally {
            lock.lock();
            forcing = false;
            if (safe) done = upTo;
            settled.signalAll();
        }
    }
}
