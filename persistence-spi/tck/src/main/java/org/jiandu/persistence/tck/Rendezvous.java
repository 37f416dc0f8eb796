package org.jiandu.persistence.tck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls that start at the same time, each in a thread of its own. Every wait is bounded. */
final class Rendezvous {
    private Rendezvous() {}

    /** Makes the calls and returns their results in the same order. */
    static <T> List<T> of(Duration patience, List<Callable<T>> calls) {
        CyclicBarrier together = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> call : calls) {
                futures.add(threads.submit(() -> {
                    together.await(patience.toMillis(), TimeUnit.MILLISECONDS);
                    return call.call();
                }));
            }
            long end = System.nanoTime() + patience.toNanos();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS));
            }
            return results;
        } catch (TimeoutException e) {
            throw new AssertionError("after " + patience + " the store has not answered", e);
        } catch (ExecutionException e) {
            throw new AssertionError("one of several calls at once failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test was interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Makes one call for each number from 0. */
    static <T> List<T> of(Duration patience, int callers, Numbered<T> call) {
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            int caller = i;
            calls.add(() -> call.call(caller));
        }
        return of(patience, calls);
    }

    /** One of several calls. */
    interface Numbered<T> {
        T call(int number) throws Exception;
    }
}
