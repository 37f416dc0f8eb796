package org.jiandu.persistence.tck;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jiandu.persistence.StorageUnavailableException;

/** Callers of a store that may be too busy for some of them: those try again as soon as another one has been served. */
final class Crowd {
    private final Lock lock = new ReentrantLock();
    private final Condition somebodyLeft = lock.newCondition();
    private int inside;
    private long left;

    /** Makes a call, and makes it again while the store is too busy; the last refusal is thrown when patience is over. */
    <T> T call(Duration patience, Supplier<T> call) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            enter();
            try {
                return call.get();
            } catch (StorageUnavailableException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            } finally {
                leave();
            }
            awaitAnother(end);
        }
    }

    private void enter() {
        lock.lock();
        try {
            inside++;
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            inside--;
            left++;
            somebodyLeft.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until another one leaves, unless nobody is there who could. */
    private void awaitAnother(long end) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long before = left;
            long nanos = end - System.nanoTime();
            while (inside > 0 && left == before && nanos > 0) {
                nanos = somebodyLeft.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }
}
