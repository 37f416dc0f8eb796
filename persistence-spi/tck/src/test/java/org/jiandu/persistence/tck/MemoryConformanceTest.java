package org.jiandu.persistence.tck;

import org.jiandu.persistence.memory.MemoryStorage;

/** The reference store keeps the contract. */
class MemoryConformanceTest extends RecordStoreConformance {
    @Override
    protected String adapter() {
        return "memory";
    }

    @Override
    protected StoreFixture newFixture() {
        return new MemoryFixture(new MemoryStorage());
    }
}
