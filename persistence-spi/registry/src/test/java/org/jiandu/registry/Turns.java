package org.jiandu.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoredRecord;

/**
 * Lets several actors work on one store in an order that a test decides: one call to the store at a time, each when it is its
 * actor's turn. The same decisions give the same run.
 */
final class Turns {
    private static final ThreadLocal<Actor> ME = new ThreadLocal<>();

    private final Object lock = new Object();
    private final List<Actor> actors = new ArrayList<>();

    private enum Place {
        WORKING,
        WAITING,
        GONE
    }

    private static final class Actor {
        Place place = Place.WORKING;
        boolean turn;
    }

    /** A store on which every call waits for the turn of the thread that makes it. */
    RecordStore store(RecordStore behind) {
        return new Through(behind) {
            @Override
            public Optional<StoredRecord> load(RecordId id) {
                await();
                return super.load(id);
            }

            @Override
            public CommitOutcome commit(Commit commit) {
                await();
                return super.commit(commit);
            }
        };
    }

    private void await() {
        Actor actor = ME.get();
        if (actor == null) {
            return; // not one of the actors: the test itself
        }
        synchronized (lock) {
            actor.place = Place.WAITING;
            lock.notifyAll();
            waitUntil(() -> actor.turn);
            actor.turn = false;
            actor.place = Place.WORKING;
        }
    }

    /** Runs the actors to their ends; of those who wait, {@code next} picks one by its number. */
    void run(List<Runnable> works, IntUnaryOperator next) {
        List<Thread> threads = new ArrayList<>();
        for (Runnable work : works) {
            Actor actor = new Actor();
            actors.add(actor);
            threads.add(new Thread(() -> {
                ME.set(actor);
                try {
                    await();
                    work.run();
                } finally {
                    synchronized (lock) {
                        actor.place = Place.GONE;
                        lock.notifyAll();
                    }
                }
            }));
        }
        threads.forEach(Thread::start);
        synchronized (lock) {
            while (true) {
                waitUntil(() -> actors.stream().noneMatch(actor -> actor.place == Place.WORKING));
                List<Actor> waiting = actors.stream()
                        .filter(actor -> actor.place == Place.WAITING)
                        .toList();
                if (waiting.isEmpty()) {
                    return;
                }
                Actor chosen = waiting.get(next.applyAsInt(waiting.size()));
                chosen.place = Place.WORKING;
                chosen.turn = true;
                lock.notifyAll();
            }
        }
    }

    private void waitUntil(BooleanSupplier condition) {
        try {
            while (!condition.getAsBoolean()) {
                lock.wait();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
