package org.jiandu.persistence.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.ForwardingStore;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageUnavailableException;

/**
 * A store whose answers to writes are lost when a test says so. Everything else is the store behind it. Thread-safe.
 */
public final class LostAnswers implements ForwardingStore {
    /** What becomes of a write. */
    public enum Fate {
        /** It is written and answered. */
        ANSWERED,
        /** It never arrives, and the caller knows: {@link StorageUnavailableException}. */
        REFUSED,
        /** It never arrives, and nobody can tell: {@link OutcomeUnknownException}. */
        LOST_BEFORE,
        /** It is written, and the answer is lost: {@link OutcomeUnknownException}. */
        LOST_AFTER
    }

    private final RecordStore store;
    private final Deque<Fate> fates = new ArrayDeque<>();

    /**
     * Puts lost answers before a store.
     *
     * @param store the store
     */
    public LostAnswers(RecordStore store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    /**
     * Says what becomes of the next write that nothing was said about yet; without a word it is answered.
     *
     * @param fate what becomes of it
     */
    public void next(Fate fate) {
        Objects.requireNonNull(fate, "fate");
        synchronized (fates) {
            fates.add(fate);
        }
    }

    @Override
    public RecordStore store() {
        return store;
    }

    @Override
    public CommitOutcome commit(Commit commit) {
        return write(() -> store.commit(commit));
    }

    @Override
    public <T> Optional<T> extension(Class<T> type) {
        Optional<T> power = store.extension(type);
        if (type == AtomicCommits.class) {
            return power.map(each -> type.cast(lossy((AtomicCommits) each)));
        }
        if (type == Purge.class) {
            return power.map(each -> type.cast(lossy((Purge) each)));
        }
        return power;
    }

    private AtomicCommits lossy(AtomicCommits atomic) {
        return batch -> write(() -> atomic.commit(batch));
    }

    private Purge lossy(Purge purge) {
        return (id, expectedVersion) -> write(() -> purge.purge(id, expectedVersion));
    }

    private <T> T write(Supplier<T> write) {
        Fate fate = fate();
        if (fate == Fate.REFUSED) {
            throw new StorageUnavailableException("refused, as the test says");
        }
        if (fate == Fate.LOST_BEFORE) {
            throw new OutcomeUnknownException("lost on the way there, as the test says");
        }
        T answer = write.get();
        if (fate == Fate.LOST_AFTER) {
            throw new OutcomeUnknownException("lost on the way back, as the test says");
        }
        return answer;
    }

    private Fate fate() {
        synchronized (fates) {
            return fates.isEmpty() ? Fate.ANSWERED : fates.remove();
        }
    }
}
