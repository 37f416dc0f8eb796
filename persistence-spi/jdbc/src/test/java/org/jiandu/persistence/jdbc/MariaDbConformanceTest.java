package org.jiandu.persistence.jdbc;

import org.jiandu.persistence.tck.RecordStoreConformance;
import org.jiandu.persistence.tck.StoreFixture;

/** MariaDB keeps the contract, with its server killed. Runs with the profile {@code mariadb} only. */
class MariaDbConformanceTest extends RecordStoreConformance {
    @Override
    protected String adapter() {
        return "jdbc-mariadb";
    }

    @Override
    protected StoreFixture newFixture() {
        return new MariaDbFixture(Engine.MARIADB, "mariadb");
    }
}
