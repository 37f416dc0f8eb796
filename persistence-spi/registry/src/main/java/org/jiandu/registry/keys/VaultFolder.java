package org.jiandu.registry.keys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The folder of a vault: its files are read at any time, and replaced by one writer at a time. A reader sees the old file or the
 * new one. Thread-safe.
 */
final class VaultFolder {
    /** The name of the file that makes a folder a vault. */
    static final String VAULT = "vault";

    private static final String LOCK = "lock";
    private static final String KEYS = ".keys";
    private static final String NEW = ".new";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}|" + VAULT);

    /** What the writers of this process wait for: the lock of a file only keeps other processes away. */
    private static final Map<Path, Object> WRITERS = new ConcurrentHashMap<>();

    private final Path folder;
    private final Disk disk;

    VaultFolder(Path folder, Disk disk) {
        this.folder = folder.toAbsolutePath();
        this.disk = disk;
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    /** Where a file is. */
    Path place(String name) {
        return folderOf(name).resolve(name.equals(VAULT) ? VAULT : name + KEYS);
    }

    private Path folderOf(String name) {
        return name.equals(VAULT) ? folder : folder.resolve(name.substring(0, 2));
    }

    private Path placeOfNew(String name) {
        return folderOf(name).resolve(name + NEW);
    }

    Optional<String> read(String name) {
        try {
            return Optional.of(new String(Files.readAllBytes(place(name)), ISO_8859_1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed(place(name) + " cannot be read", e);
        }
    }

    /** The names of the files of keys. */
    List<String> names() {
        return files().filter(file -> file.endsWith(KEYS))
                .map(file -> file.substring(0, file.length() - KEYS.length()))
                .filter(name -> NAME.matcher(name).matches())
                .toList();
    }

    /** Whether there is nothing but what making a vault may have left when it was killed. */
    boolean isEmpty() {
        return files().allMatch(file -> file.equals(LOCK) || file.equals(VAULT + NEW));
    }

    private Stream<String> files() {
        try (Stream<Path> places = Files.walk(folder, 2)) {
            return places
                    .filter(Files::isRegularFile)
                    .map(place -> place.getFileName().toString())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw failed(folder + " cannot be listed", e);
        }
    }

    void make() {
        try {
            disk.makeFolder(folder);
        } catch (IOException e) {
            throw failed(folder + " cannot be made", e);
        }
    }

    /** Makes all subfolders at once: so it says nothing which of them are there, and nobody has to force a new one later. */
    void makeSubfolders() {
        List<Path> missing = IntStream.range(0, 256)
                .mapToObj(number -> folder.resolve(String.format(Locale.ROOT, "%02x", number)))
                .filter(subfolder -> !Files.isDirectory(subfolder))
                .toList();
        try {
            for (Path subfolder : missing) {
                disk.makeFolder(subfolder);
            }
            disk.force(folder);
        } catch (IOException e) {
            throw failed("the subfolders of " + folder + " cannot be made", e);
        }
    }

    /**
     * Whether no file is being replaced: what was read before this question is on the disk. A writer has the name in the lock
     * before its file can be seen, and takes it out when the folder is forced. The lock is opened anew, because only then does a
     * file system of the network look again.
     */
    boolean isSettled() {
        try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.READ)) {
            return lock.size() == 0;
        } catch (IOException e) {
            return false; // whoever takes the lock then says why
        }
    }

    /** Does something while nobody else writes. */
    <T> T exclusively(Function<Writer, T> work) {
        Path lock = folder.resolve(LOCK);
        synchronized (WRITERS.computeIfAbsent(realPath(), path -> new Object())) {
            try (FileChannel channel =
                    disk.open(lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                channel.lock(); // until it is closed, or the process dies
                Writer writer = new Writer(channel);
                writer.settle();
                return work.apply(writer);
            } catch (IOException e) {
                throw failed(lock + " cannot be locked", e);
            }
        }
    }

    private Path realPath() {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw failed(folder + " cannot be reached", e);
        }
    }

    private static KeyVaultException failed(String what, IOException e) {
        return new KeyVaultException(what + ": " + e, e);
    }

    /**
     * What the one writer does. While it replaces a file, its name stands in the lock: if it does not come to its end, the next
     * writer removes what is left and forces the folder. Else a key that a killed writer made could be handed out by the next
     * one, and be lost with the power.
     */
    final class Writer {
        private final FileChannel lock;

        private Writer(FileChannel lock) {
            this.lock = lock;
        }

        /** Replaces a file or makes it. When it returns, the file is on the disk. */
        void replace(String name, String text) {
            try {
                lock.write(ByteBuffer.wrap(name.getBytes(ISO_8859_1)), 0);
                disk.delete(placeOfNew(name));
                disk.write(placeOfNew(name), text.getBytes(ISO_8859_1));
                disk.move(placeOfNew(name), place(name));
                disk.force(folderOf(name));
                lock.truncate(0);
            } catch (IOException e) {
                throw failed(place(name) + " cannot be written", e);
            }
        }

        private void settle() throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(lock.size(), 100));
            if (bytes.hasRemaining()) {
                lock.read(bytes, 0);
                String name = new String(bytes.array(), ISO_8859_1);
                if (NAME.matcher(name).matches()) {
                    disk.delete(placeOfNew(name));
                    disk.force(folderOf(name));
                }
                lock.truncate(0);
            }
        }
    }
}
