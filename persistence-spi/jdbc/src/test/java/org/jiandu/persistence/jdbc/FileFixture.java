package org.jiandu.persistence.jdbc;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.tck.StoreFixture;

/** A store on a file in a folder of its own. */
abstract class FileFixture implements StoreFixture {
    final Folder folder = new Folder();

    abstract RecordStore open(Path file);

    /** Copies the files of the store as a kill would leave them. */
    abstract void copy(Path file, Path copy) throws Exception;

    @Override
    public final Set<Class<?>> extensions() {
        return Set.of(AtomicCommits.class, ChangeFeed.class, Purge.class);
    }

    @Override
    public final RecordStore open() {
        return open(folder.file("store"));
    }

    @Override
    public final Optional<RecordStore> openAfterKill() {
        try {
            copy(folder.file("store"), folder.file("copy"));
        } catch (Exception e) {
            throw new IllegalStateException("the files could not be copied", e);
        }
        return Optional.of(open(folder.file("copy")));
    }

    @Override
    public final void catchUp() {}

    @Override
    public final Duration patience() {
        return Duration.ofSeconds(60);
    }

    @Override
    public final void close() {
        folder.close();
    }
}
