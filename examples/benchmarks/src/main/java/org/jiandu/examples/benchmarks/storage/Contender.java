package org.jiandu.examples.benchmarks.storage;

import java.sql.SQLException;

/** Somebody who keeps files on a database. For one thread. */
interface Contender extends AutoCloseable {
    /** Adds the fact to the file, which has those before it, and makes it durable. */
    void commit(int file, int number) throws Exception;

    /** Loads the file as it is; the length of its text. */
    int load(int file) throws Exception;

    /** Reads the facts of the file; how many there are. */
    int history(int file) throws Exception;

    @Override
    void close() throws SQLException;
}
