package org.jiandu.persistence.tck;

import org.jiandu.persistence.memory.MemoryStorage;

/** With lookups that lag it keeps the contract too, because it says so. */
class LaggingMemoryConformanceTest extends RecordStoreConformance {
    @Override
    protected String adapter() {
        return "memory with lagging lookups";
    }

    @Override
    protected StoreFixture newFixture() {
        return new MemoryFixture(MemoryStorage.laggingBy(3));
    }
}
