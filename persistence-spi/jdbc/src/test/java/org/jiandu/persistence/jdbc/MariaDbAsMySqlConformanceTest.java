package org.jiandu.persistence.jdbc;

import org.jiandu.persistence.tck.RecordStoreConformance;
import org.jiandu.persistence.tck.StoreFixture;

/** What is made for MySQL keeps the contract on its relative MariaDB, with its server killed. Runs with the profile {@code mariadb} only. */
class MariaDbAsMySqlConformanceTest extends RecordStoreConformance {
    @Override
    protected String adapter() {
        return "jdbc-mysql";
    }

    @Override
    protected StoreFixture newFixture() {
        return new MariaDbFixture(Engine.MYSQL, "mariadb");
    }
}
