package org.jiandu.examples.file;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.persistence.RecordStore;

/**
 * A file with records, and the stores that are open on it. A host makes one of it and opens as many stores as it likes: they
 * share one {@link Contents}, and so act as one (R23). The first store takes the file, and the last one to close lets it go.
 *
 * <p>One process at a time; a second one is refused. Where everything is, is kept in memory, and that memory would not see
 * what another process appends.
 *
 * <p>Thread-safe: everything happens under the lock of this object, one thing after another. That is the simplest way to keep
 * R18 to R22, and costs little here: a commit waits for the disk, of which there is only one.
 */
public final class FileStorage {
    private final Path file;
    private final LogFile.Opener opener;
    private Optional<Contents> contents = Optional.empty();
    private int stores;

    /**
     * Names the file; nothing is opened yet.
     *
     * @param file the log, made when it is not there; a file with {@code .lock} after its name is made beside it
     */
    public FileStorage(Path file) {
        this(
                file,
                path -> FileChannel.open(
                        path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** For tests, which bring their own disk. */
    FileStorage(Path file, LogFile.Opener opener) {
        this.file = Objects.requireNonNull(file, "file").toAbsolutePath();
        this.opener = opener;
    }

    /**
     * Opens a store.
     *
     * @return a store, not prepared yet
     * @throws org.jiandu.persistence.StorageUnavailableException if the file is held by another process, or cannot be read
     * @throws org.jiandu.persistence.StorageCorruptedException if it is damaged, or is no file of this adapter; it stays as it is
     */
    public synchronized RecordStore open() {
        Contents opened = contents.orElseGet(() -> Contents.of(new LogFile(file, opener)));
        contents = Optional.of(opened);
        stores++;
        return new FileRecordStore(this, opened);
    }

    /** Called by each store once. */
    synchronized void closed() {
        stores--;
        if (stores == 0) {
            // Forgotten first: if closing fails, nothing goes on without its lock.
            Optional<Contents> last = contents;
            contents = Optional.empty();
            last.ifPresent(Contents::close);
        }
    }
}
