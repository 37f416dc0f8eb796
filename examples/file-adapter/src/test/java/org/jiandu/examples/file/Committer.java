package org.jiandu.examples.file;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageException;

/** A process that commits without end, one thread a record, and prints what was acknowledged after it was: {@code key version}. */
final class Committer {
    private Committer() {}

    /** Arguments: the log, and the keys of the records. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = System.out;
        try (RecordStore store = new FileStorage(Path.of(arguments[0])).open()) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            List<Thread> writers = new ArrayList<>();
            for (String key : List.of(arguments).subList(1, arguments.length)) {
                Thread writer = new Thread(() -> write(store, key, out));
                writer.start();
                writers.add(writer);
            }
            for (Thread writer : writers) {
                writer.join();
            }
        } catch (StorageException e) {
            out.println(e);
        }
    }

    private static void write(RecordStore store, String key, PrintStream out) {
        try {
            for (long version = Things.version(store, key); ; version += Things.FACTS) {
                Commit commit = Things.commit(key, version);
                if (!store.commit(commit).equals(Things.committed(commit))) {
                    throw new IllegalStateException("not committed: " + commit);
                }
                out.println(key + " " + commit.newVersion());
            }
        } catch (StorageException e) {
            out.println(e);
        }
    }
}
