package org.jiandu.examples.capacity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** Does work in batches on several threads. A batch is done in order, so its last item tells whether all of it is on record. */
final class Loading {
    private final int threads;
    private final LongSupplier nanos;

    /**
     * Loads.
     *
     * @param threads on how many threads
     * @param nanos a clock
     */
    Loading(int threads, LongSupplier nanos) {
        this.threads = threads;
        this.nanos = nanos;
    }

    /**
     * What was loaded.
     *
     * @param name what
     * @param before how many items earlier runs had loaded
     * @param now how many this one did
     * @param acts how many acts that took
     * @param time how long it took
     */
    record Loaded(String name, int before, int now, int acts, Duration time) {}

    Loaded load(Work work, Progress progress) throws InterruptedException {
        Run run = new Run(work, progress);
        long began = nanos.getAsLong();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(run::batches);
            }
            for (Future<Void> worker : pool.invokeAll(workers)) {
                rethrow(worker);
            }
        } finally {
            pool.shutdown();
        }
        progress.end();
        int before = run.before.get();
        return new Loaded(
                work.name(), before, work.size() - before, run.acts.get(), Duration.ofNanos(nanos.getAsLong() - began));
    }

    private static void rethrow(Future<Void> worker) throws InterruptedException {
        try {
            worker.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw (Error) e.getCause();
        }
    }

    /** The batches of one work, each taken by one thread. */
    private static final class Run {
        private final Work work;
        private final Progress progress;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger before = new AtomicInteger();
        private final AtomicInteger acts = new AtomicInteger();
        private volatile boolean isOver;

        Run(Work work, Progress progress) {
            this.work = work;
            this.progress = progress;
        }

        /** Takes batches until there are none, or another thread has failed. */
        Void batches() {
            try {
                for (int from = take(); from < work.size() && !isOver; from = take()) {
                    batch(from, Math.min(from + work.batch(), work.size()));
                }
                return null;
            } catch (RuntimeException | Error e) {
                isOver = true;
                throw e;
            }
        }

        private int take() {
            return next.getAndAdd(work.batch());
        }

        private void batch(int from, int to) {
            int open = firstOpen(from, to);
            before.addAndGet(open - from);
            progress.found(open - from);
            for (int item = open; item < to && !isOver; item++) {
                acts.addAndGet(work.play(item));
                progress.done();
            }
        }

        /** The first item that is not on record: by halves, because there is none behind it. */
        private int firstOpen(int from, int to) {
            if (work.isDone(to - 1)) {
                return to;
            }
            int low = from;
            int high = to - 1;
            while (low < high) {
                int middle = (low + high) / 2;
                if (work.isDone(middle)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
