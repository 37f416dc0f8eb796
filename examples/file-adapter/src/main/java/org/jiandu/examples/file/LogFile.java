package org.jiandu.examples.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.CRC32C;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.persistence.StorageUnavailableException;

/**
 * A file of frames, to which frames are only appended. A frame is
 *
 * <pre>
 * 8 bytes  "JIANDU 1"
 * 4 bytes  the length of the content
 * 4 bytes  CRC32C of length and content
 *          the content
 * </pre>
 *
 * <p>A frame is on the disk before {@link #append} returns and the next one is begun. So only the last frame can be torn, and a
 * torn one was never acknowledged: it is cut off. What is not whole and has a whole frame after it is damage, and is left as it
 * is. (No text of a record is taken for a frame: a short length has a zero byte, and a text has none.)
 *
 * <p>Not thread-safe.
 */
final class LogFile implements AutoCloseable {
    /** Opens or creates the file. */
    interface Opener {
        FileChannel open(Path file) throws IOException;
    }

    private static final long MARK = 0x4a49414e44552031L;
    private static final int HEADER = 16;

    /** More than the contract admits in one batch (R44), about 34 MiB. */
    private static final int MAX_FRAME = 64 * 1024 * 1024;

    private final Path file;
    private final LockFile lock;
    private final Opener opener;
    private Optional<FileChannel> channel = Optional.empty();

    /** Where the whole frames end. */
    private long end;

    /** Whether something may lie behind them. */
    private boolean torn;

    /** Takes the file; {@link #replay} comes next. */
    LogFile(Path file, Opener opener) {
        this.file = file;
        this.lock = LockFile.take(file);
        this.opener = opener;
    }

    /** Reads the file from its beginning, hands over place and content of each frame, and cuts off a torn one (R60). */
    void replay(BiConsumer<Long, byte[]> reader) {
        try {
            for (Optional<byte[]> content = frameAt(end); content.isPresent(); content = frameAt(end)) {
                reader.accept(end, content.get());
                end += HEADER + content.get().length;
            }
            if (end < channel().size()) {
                checkTorn();
                cut();
            }
            forceFolder();
        } catch (IOException e) {
            throw new StorageUnavailableException(file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Reads the content of a frame. */
    byte[] read(long place) {
        try {
            return frameAt(place)
                    .orElseThrow(() -> new StorageCorruptedException("the frame at " + place + " of " + file
                            + " is not what was written there. Restore the file from a backup"));
        } catch (IOException e) {
            throw new StorageUnavailableException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Appends a frame and returns its place. When it returns, the frame is on the disk (R59). */
    long append(byte[] content) {
        try {
            if (torn) {
                cut();
            }
        } catch (IOException e) {
            throw new StorageUnavailableException("nothing was written: " + file + " has a torn end", e);
        }
        torn = true;
        try {
            write(frame(content));
        } catch (IOException e) {
            throw failed(e);
        }
        torn = false;
        long place = end;
        end += HEADER + content.length;
        return place;
    }

    /** Tells what became of a frame whose write failed: it is surely not there only if the file could be cut before it. */
    private RuntimeException failed(IOException failure) {
        try {
            cut();
        } catch (IOException e) {
            failure.addSuppressed(e);
            return new OutcomeUnknownException("writing to " + file + " failed, and so did taking it back", failure);
        }
        return new StorageUnavailableException(
                "nothing was written to " + file + ": " + failure.getMessage() + ". Is the disk full?", failure);
    }

    private void write(ByteBuffer frame) throws IOException {
        for (long place = end; frame.hasRemaining(); place += channel().write(frame, place)) {}
        channel().force(true);
    }

    /** Cuts off what follows the whole frames, for good. */
    private void cut() throws IOException {
        boolean interrupted = Thread.interrupted(); // which would close the channel again
        try {
            channel().truncate(end);
            channel().force(true);
            torn = false;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Sees to it that the rest of the file is a torn frame and not a damaged one, nor the file of somebody else. */
    private void checkTorn() throws IOException {
        ByteBuffer rest = readAt(end, (int) Math.min(channel().size() - end, MAX_FRAME + 1L));
        if (rest.limit() > MAX_FRAME) {
            throw damaged();
        }
        for (int i = 1; i + HEADER <= rest.limit(); i++) {
            if (rest.getLong(i) == MARK && frameAt(end + i).isPresent()) {
                throw damaged();
            }
        }
        int begun = Math.min(rest.limit(), Long.BYTES);
        ByteBuffer mark = ByteBuffer.allocate(Long.BYTES).putLong(0, MARK);
        if (end == 0 && !rest.slice(0, begun).equals(mark.slice(0, begun))) {
            throw new StorageCorruptedException(file + " is not a file of this adapter");
        }
    }

    private StorageCorruptedException damaged() {
        return new StorageCorruptedException("the frame at " + end + " of " + file
                + " is damaged and is not the last one. Restore the file from a backup; it was left as it is");
    }

    /** The content of the frame at a place, if there is a whole one. */
    private Optional<byte[]> frameAt(long place) throws IOException {
        ByteBuffer header = readAt(place, HEADER);
        if (header.limit() < HEADER || header.getLong() != MARK) {
            return Optional.empty();
        }
        int length = header.getInt();
        if (length < 0 || length > Math.min(MAX_FRAME, channel().size() - place) - HEADER) {
            return Optional.empty();
        }
        byte[] content = readAt(place + HEADER, length).array();
        return header.getInt() == checksum(content) ? Optional.of(content) : Optional.empty();
    }

    private ByteBuffer frame(byte[] content) {
        return ByteBuffer.allocate(HEADER + content.length)
                .putLong(MARK)
                .putInt(content.length)
                .putInt(checksum(content))
                .put(content)
                .flip();
    }

    /** Of the length, too: else a frame of which only the mark was written, and then zeros, would be a whole one. */
    private static int checksum(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, content.length));
        sum.update(content);
        return (int) sum.getValue();
    }

    /** As much as there is, up to a length. */
    private ByteBuffer readAt(long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        int read = 0;
        while (read >= 0 && bytes.hasRemaining()) {
            read = channel().read(bytes, place + bytes.position());
        }
        return bytes.flip();
    }

    /** The channel, opened anew where it was closed: the JDK closes it when it is used by an interrupted thread (R24). */
    private FileChannel channel() throws IOException {
        if (channel.filter(FileChannel::isOpen).isEmpty()) {
            channel = Optional.of(opener.open(file));
        }
        return channel.get();
    }

    /** Lets the name of a new file survive a loss of power, too. */
    private void forceFolder() throws IOException {
        try (FileChannel folder = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (AccessDeniedException e) {
            // Windows opens no folders, and needs not
        }
    }

    @Override
    public void close() {
        try (lock) {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException e) {
            throw new StorageUnavailableException(
                    file + " could not be closed; what was acknowledged is on the disk", e);
        }
    }
}
