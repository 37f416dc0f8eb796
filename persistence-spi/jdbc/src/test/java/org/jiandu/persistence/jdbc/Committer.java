package org.jiandu.persistence.jdbc;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageException;

/**
 * A process that commits without end, or a number of times, on as many records as it has writers, and prints what was
 * acknowledged, after it was: {@code A key version}.
 */
final class Committer {
    private Committer() {}

    /** Arguments: the engine, the file, the first name of the records, the writers, the commits of each. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = System.out;
        try (RecordStore store = open(arguments[0], Path.of(arguments[1]))) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            List<Thread> writers = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
                String key = arguments[2] + i;
                Thread writer = new Thread(() -> write(store, key, Integer.parseInt(arguments[4]), out));
                writer.start();
                writers.add(writer);
            }
            for (Thread writer : writers) {
                writer.join();
            }
        } catch (StorageException e) {
            out.println("E " + e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    static RecordStore open(String engine, Path file) {
        return Engine.valueOf(engine) == Engine.SQLITE ? SqliteStore.open(file) : H2Store.open(file);
    }

    static void write(RecordStore store, String key, int commits, PrintStream out) {
        for (int done = 0; done < commits; ) {
            long version = Things.version(store, key);
            if (store.commit(Things.commit(key, version)) instanceof CommitOutcome.Committed committed) {
                done++;
                out.println("A " + key + " " + committed.receipt().version());
            }
        }
    }
}
