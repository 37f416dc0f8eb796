package org.jiandu.persistence.memory;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.LookupFreshness;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoreSchema;

/**
 * What stores in memory keep their data in: their disk, so to say. Every store opened on it sees the same data, and the data
 * lives as long as this object.
 *
 * <p>Its lookups can be made to lag a number of commits behind, to show that nothing rests on them. The lag is counted in
 * commits and not in time, so a test with it is repeatable; {@link #catchUp} ends it.
 *
 * <p>Thread-safe: everything happens under the lock of this object, one thing after another.
 */
public final class MemoryStorage {
    private final int lag;
    private Optional<StoreSchema> schema = Optional.empty();
    private final Map<RecordId, MemoryRecord> records = new HashMap<>();
    private final NavigableMap<Long, JournalEntry> feed = new TreeMap<>();
    private long fed;
    private final Map<RecordId, Commit> index = new HashMap<>();
    private final Deque<Commit> notIndexed = new ArrayDeque<>();

    /** An empty storage whose lookups are immediate. */
    public MemoryStorage() {
        this(0);
    }

    private MemoryStorage(int lag) {
        this.lag = lag;
    }

    /**
     * An empty storage whose lookups miss the newest commits.
     *
     * @param commits how many commits they miss, 1 or more
     * @return the storage
     * @throws IllegalArgumentException if the number is below 1
     */
    public static MemoryStorage laggingBy(int commits) {
        if (commits < 1) {
            throw new IllegalArgumentException("commits: " + commits + " is below 1");
        }
        return new MemoryStorage(commits);
    }

    /**
     * Opens a store on the data.
     *
     * @return a store, not prepared yet
     */
    public RecordStore open() {
        return new MemoryRecordStore(this);
    }

    /** Lets the lookups see every commit that there is. */
    public synchronized void catchUp() {
        indexAllBut(0);
    }

    LookupFreshness freshness() {
        return lag == 0 ? LookupFreshness.IMMEDIATE : LookupFreshness.EVENTUAL;
    }

    Optional<StoreSchema> schema() {
        return schema;
    }

    void write(StoreSchema newSchema) {
        schema = Optional.of(newSchema);
    }

    /** The record, which has no commit if it does not exist. */
    MemoryRecord record(RecordId id) {
        return records.getOrDefault(id, MemoryRecord.NONE);
    }

    void append(Commit commit) {
        records.computeIfAbsent(commit.id(), id -> new MemoryRecord()).append(commit);
        JournalEntry.of(commit).forEach(entry -> feed.put(++fed, entry));
        notIndexed.add(commit);
        indexAllBut(lag);
    }

    void remove(RecordId id) {
        records.remove(id);
        feed.values().removeIf(entry -> entry.id().equals(id));
        notIndexed.removeIf(commit -> commit.id().equals(id));
        index.remove(id);
    }

    /** The last commit of each record, as the lookups see it. */
    Collection<Commit> indexed() {
        return index.values();
    }

    /** What was committed after a position, by position. */
    NavigableMap<Long, JournalEntry> feedAfter(long position) {
        return feed.tailMap(position, false);
    }

    private void indexAllBut(int newest) {
        while (notIndexed.size() > newest) {
            Commit commit = notIndexed.remove();
            index.put(commit.id(), commit);
        }
    }
}
