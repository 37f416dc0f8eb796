package org.jiandu.examples.file;

import org.jiandu.persistence.tck.RecordStoreConformance;
import org.jiandu.persistence.tck.StoreFixture;

/** The file adapter keeps the contract. */
class FileConformanceTest extends RecordStoreConformance {
    @Override
    protected String adapter() {
        return "file";
    }

    @Override
    protected StoreFixture newFixture() {
        return new FileFixture();
    }
}
