package org.jiandu.persistence.tck;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.memory.MemoryStorage;

/** The reference store, as a vendor would hand it to the kit. */
class MemoryFixture implements StoreFixture {
    private final MemoryStorage storage;

    MemoryFixture(MemoryStorage storage) {
        this.storage = storage;
    }

    @Override
    public Set<Class<?>> extensions() {
        return Set.of(AtomicCommits.class, ChangeFeed.class, Purge.class);
    }

    @Override
    public RecordStore open() {
        return storage.open();
    }

    @Override
    public Optional<RecordStore> openAfterKill() {
        return Optional.empty();
    }

    @Override
    public void catchUp() {
        storage.catchUp();
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void close() {}
}
