package org.jiandu.persistence.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.Durability;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoreInfo;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.persistence.memory.MemoryStorage;

/**
 * A store in memory that survives a kill, so that the rules about it can be tried: what was committed is written down beside
 * it, and after a kill another store is made from that.
 */
class DurableFixture extends MemoryFixture {
    private final List<Commit> disk = new ArrayList<>();
    private final List<StoreSchema> schema = new ArrayList<>();

    DurableFixture() {
        super(new MemoryStorage());
    }

    @Override
    public RecordStore open() {
        return new WritingDown(super.open());
    }

    @Override
    public final Optional<RecordStore> openAfterKill() {
        List<Commit> left;
        synchronized (disk) {
            left = left(List.copyOf(disk));
        }
        MemoryStorage storage = new MemoryStorage();
        try (RecordStore store = storage.open()) {
            store.prepare(schema.get(0), PrepareMode.CREATE_OR_VERIFY);
            left.forEach(store::commit);
        }
        return Optional.of(afterKill(storage.open()));
    }

    /** What a kill leaves of the commits. */
    List<Commit> left(List<Commit> commits) {
        return commits;
    }

    /** The store that opens after a kill. */
    RecordStore afterKill(RecordStore store) {
        return store;
    }

    private final class WritingDown extends Forwarding {
        WritingDown(RecordStore store) {
            super(store);
        }

        @Override
        public StoreInfo info() {
            StoreInfo info = store.info();
            return new StoreInfo(info.adapter(), info.version(), info.lookups(), Durability.PROCESS_KILL);
        }

        @Override
        public void prepare(StoreSchema wanted, PrepareMode mode) {
            store.prepare(wanted, mode);
            synchronized (disk) {
                schema.add(0, wanted);
            }
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            synchronized (disk) {
                CommitOutcome outcome = store.commit(commit);
                if (outcome instanceof Committed) {
                    disk.add(commit);
                }
                return outcome;
            }
        }
    }
}
