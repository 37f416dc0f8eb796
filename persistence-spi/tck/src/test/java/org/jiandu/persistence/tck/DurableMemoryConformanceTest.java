package org.jiandu.persistence.tck;

/** The sound store that the saboteurs break. */
class DurableMemoryConformanceTest extends RecordStoreConformance {
    @Override
    protected String adapter() {
        return "memory that survives a kill";
    }

    @Override
    protected StoreFixture newFixture() {
        return new DurableFixture();
    }
}
