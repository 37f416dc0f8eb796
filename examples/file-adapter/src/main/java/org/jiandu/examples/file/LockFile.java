package org.jiandu.examples.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jiandu.persistence.StorageUnavailableException;

/**
 * Keeps other processes away. The system takes the lock from a process that dies, so nobody has to clean up after a kill (R60).
 *
 * <p>It is a file of its own, which is never read, and is left where it is: a lock on the log itself would be lost whenever the
 * log is opened anew, and a lock file that is deleted may be one that somebody has just locked.
 */
final class LockFile implements AutoCloseable {
    private final FileChannel channel;

    private LockFile(FileChannel channel) {
        this.channel = channel;
    }

    static LockFile take(Path file) {
        return take(file, lock -> FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    /** For tests, which bring their own disk. */
    static LockFile take(Path file, LogFile.Opener opener) {
        try {
            FileChannel channel = opener.open(file.resolveSibling(file.getFileName() + ".lock"));
            boolean taken = false;
            try {
                taken = isLocked(channel);
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
            if (taken) {
                return new LockFile(channel);
            }
        } catch (IOException e) {
            throw new StorageUnavailableException("the lock beside " + file + " cannot be made", e);
        }
        throw new StorageUnavailableException(
                file + " is open in another process, or in another FileStorage of this one."
                        + " Close it there, or open all stores from one FileStorage");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // this process has it
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
