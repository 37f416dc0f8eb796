package org.jiandu.examples.quickstart;

import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of a registry of this example: the data, the keys in a folder of their own, and the list of what was played. A mark
 * says that the folder is this example's; in any other folder that is not empty nothing is touched. One run works in it at a time.
 */
final class RegistryFolder implements AutoCloseable {
    private static final String MARK = "quickstart.properties";
    private static final String NEW_MARK = MARK + ".new";
    private static final String LOCK = "lock";
    private static final String STORE = "store";
    private static final String TENANT = "tenant";
    private static final String READY = "ready";
    private static final Pattern TENANTS = Pattern.compile("quickstart-[0-9a-f]{16}");

    private final Path folder;
    private final FileChannel lock;
    private final Properties mark;

    private RegistryFolder(Path folder, FileChannel lock, Properties mark) {
        this.folder = folder;
        this.lock = lock;
        this.mark = mark;
    }

    /**
     * Opens the folder, and empties it if it is to begin anew.
     *
     * @param folder the folder, made if it is not there
     * @param store what keeps the data: a folder belongs to one store
     * @param fresh whether to begin anew
     * @param random where the name comes from under which the data is kept: whoever begins anew takes a new one
     */
    static RegistryFolder open(Path folder, String store, boolean fresh, SecureRandom random) throws IOException {
        if (isForeign(folder)) {
            throw new UnusableException("folder.foreign", folder);
        }
        Files.createDirectories(folder);
        FileChannel lock = lock(folder);
        try {
            RegistryFolder opened = new RegistryFolder(folder, lock, read(folder));
            if (fresh || !opened.isBegun()) {
                opened.begin(store, random);
            } else if (!opened.mark.getProperty(STORE, "").equals(store)) {
                throw new UnusableException("folder.other-store", opened.mark.getProperty(STORE));
            }
            return opened;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static boolean isForeign(Path folder) throws IOException {
        if (!Files.exists(folder) || Files.exists(folder.resolve(MARK))) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .anyMatch(name -> !name.equals(LOCK) && !name.equals(NEW_MARK));
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel; // until it is closed, or the process dies
            }
        } catch (OverlappingFileLockException sameProcess) {
            // the same answer as for another process
        }
        channel.close();
        throw new UnusableException("folder.busy", folder);
    }

    private static Properties read(Path folder) throws IOException {
        Properties mark = new Properties();
        if (Files.exists(folder.resolve(MARK))) {
            try (Reader reader = Files.newBufferedReader(folder.resolve(MARK))) {
                mark.load(reader);
            } catch (CharacterCodingException | IllegalArgumentException e) {
                throw new UnusableException("folder.damaged", folder.resolve(MARK));
            }
            if (mark.getProperty(STORE) == null
                    || !TENANTS.matcher(mark.getProperty(TENANT, "")).matches()) {
                throw new UnusableException("folder.damaged", folder.resolve(MARK));
            }
        }
        return mark;
    }

    /** Marks the folder, then empties it: a run that is killed meanwhile leaves a folder in which the next one begins. */
    private void begin(String store, SecureRandom random) throws IOException {
        byte[] name = new byte[8];
        random.nextBytes(name);
        mark.setProperty(STORE, store);
        mark.setProperty(TENANT, "quickstart-" + HexFormat.of().formatHex(name));
        mark.setProperty(READY, "no");
        write();
        for (Path own : List.of(played(), masterKey(), keys())) {
            delete(own);
        }
        for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
            delete(folder.resolve(data().getFileName() + suffix));
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            List<Path> all;
            try (Stream<Path> entries = Files.walk(path)) {
                all = entries.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : all) {
                Files.delete(each);
            }
        } else {
            Files.deleteIfExists(path);
        }
    }

    /** Whether there is a registry to go on with. */
    boolean isBegun() {
        return mark.getProperty(READY, "no").equals("yes");
    }

    /** Says that there is a registry from now on. */
    void begun() throws IOException {
        mark.setProperty(READY, "yes");
        write();
    }

    private void write() throws IOException {
        Path written = folder.resolve(NEW_MARK);
        List<String> lines = Stream.concat(
                        Stream.of("# This folder is the quickstart's: it empties it when it is to begin anew."),
                        mark.stringPropertyNames().stream()
                                .sorted()
                                .map(name -> name + "=" + mark.getProperty(name).replace(":", "\\:")))
                .toList();
        Files.write(
                written,
                lines,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.DSYNC);
        Files.move(written, folder.resolve(MARK), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Under which name the data of this folder is kept, also where others keep theirs in the same database. */
    String tenant() {
        return mark.getProperty(TENANT);
    }

    Path data() {
        return folder.resolve("registry.sqlite");
    }

    Path keys() {
        return folder.resolve("keys");
    }

    Path masterKey() {
        return folder.resolve("master.key");
    }

    Path played() {
        return folder.resolve("played.csv");
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
