package org.jiandu.examples.benchmarks.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.jiandu.persistence.RecordStore;

/** A kind of database. A commit on it comes to be on the disk as Jiandu's store does it, for everybody. */
interface Database extends AutoCloseable {
    /** The name for readers. */
    String name();

    /** Jiandu's store on a database of its own. */
    RecordStore store(String who) throws SQLException;

    /** A connection to the database of somebody. */
    Connection connect(String who) throws SQLException;

    /** What begins a write; if nothing does, the driver does. */
    default List<String> begin() {
        return List.of();
    }

    /** What is said after a commit, so that it is on the disk. */
    default Optional<String> afterCommit() {
        return Optional.empty();
    }

    /** Whether Jiandu's store counts the facts itself, in a row of its own. */
    default boolean countsFacts() {
        return true;
    }

    /** How the ORM and Axon come to it; empty if they have no words for it. */
    Optional<Others> others();

    /**
     * Lets it look at its tables, as it does by itself within a minute. Until then it has nothing but guesses, makes its plans by
     * them, and keeps the plans.
     */
    default void lookAtTables() throws SQLException {}

    @Override
    void close() throws IOException;

    /** What the ORM and Axon need. */
    interface Others {
        HikariDataSource pool(String who) throws SQLException;

        EventTableFactory tables();
    }

    static Database sqlite(Path folder) {
        return new Sqlite(folder);
    }

    static Database h2(Path folder) {
        return new H2(folder);
    }

    /** Starts a server of its own. */
    static Database postgres(Path folder) throws IOException {
        return new Postgres(folder);
    }
}
