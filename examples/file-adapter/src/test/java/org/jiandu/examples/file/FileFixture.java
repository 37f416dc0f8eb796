package org.jiandu.examples.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.tck.StoreFixture;

/** A log in a folder of its own, for one test. */
class FileFixture implements StoreFixture {
    private final Path folder = newFolder();
    private final FileStorage storage = new FileStorage(folder.resolve("log"));

    /** Declares the powers. Those that are not named here must be absent (R62). */
    @Override
    public Set<Class<?>> extensions() {
        return Set.of(AtomicCommits.class, ChangeFeed.class);
    }

    /** One more store on the same data (R23). */
    @Override
    public RecordStore open() {
        return storage.open();
    }

    /** A copy of the file as it is while others write is what a kill would leave (R59, R60). */
    @Override
    public Optional<RecordStore> openAfterKill() {
        try {
            Path left = Files.copy(folder.resolve("log"), folder.resolve("left"));
            return Optional.of(new FileStorage(left).open());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing to wait for: lookups are IMMEDIATE, and so is the feed. */
    @Override
    public void catchUp() {}

    @Override
    public Duration patience() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("jiandu-file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
