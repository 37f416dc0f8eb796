package org.jiandu.persistence.tck;

/** A store without optional powers keeps the contract, because it says so. */
class PlainMemoryConformanceTest extends RecordStoreConformance {
    @Override
    protected String adapter() {
        return "memory without optional powers";
    }

    @Override
    protected StoreFixture newFixture() {
        return new PlainFixture();
    }
}
