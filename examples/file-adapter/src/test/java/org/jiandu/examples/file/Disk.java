package org.jiandu.examples.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A disk that fails when it is told to. */
final class Disk implements LogFile.Opener {
    /** The most bytes that were wanted at once. */
    int largestRead;

    /** How many more bytes it takes. */
    long room = Long.MAX_VALUE;

    boolean opens = true;
    boolean reads = true;
    boolean truncates = true;
    boolean closes = true;
    boolean locks = true;

    /** How many channels are open. */
    int open;

    /** How many flushes fail from now on. */
    int failingFlushes;

    /** Whether the next flush interrupts its caller first. */
    boolean interrupts;

    @Override
    public FileChannel open(Path file) throws IOException {
        require(opens);
        Channel channel = new Channel(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        open++;
        return channel;
    }

    private static void require(boolean works) throws IOException {
        if (!works) {
            throw new IOException("Input/output error");
        }
    }

    private final class Channel extends FileChannel {
        private final FileChannel channel;

        Channel(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            require(reads);
            largestRead = Math.max(largestRead, to.remaining());
            return closedWith(() -> channel.read(to, position));
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            if (room == 0) {
                throw new IOException("No space left on device");
            }
            int taken = (int) Math.min(room, from.remaining());
            ByteBuffer part = from.slice(from.position(), taken);
            int written = closedWith(() -> channel.write(part, position));
            from.position(from.position() + written);
            room -= written;
            return written;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            require(failingFlushes-- <= 0);
            if (interrupts) {
                interrupts = false;
                Thread.currentThread().interrupt();
            }
            closedWith(() -> {
                channel.force(metaData);
                return 0;
            });
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            require(truncates);
            closedWith(() -> channel.truncate(size));
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        protected void implCloseChannel() throws IOException {
            open--;
            channel.close();
            require(closes);
        }

        /** When an interrupt closes the real channel, this one is closed as well. */
        private <T> T closedWith(Call<T> call) throws IOException {
            try {
                return call.run();
            } finally {
                if (!channel.isOpen()) {
                    close();
                }
            }
        }

        @Override
        public int read(ByteBuffer to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long read(ByteBuffer[] to, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long write(ByteBuffer[] from, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel position(long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel from, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            require(locks);
            return channel.tryLock(position, size, shared);
        }
    }

    private interface Call<T> {
        T run() throws IOException;
    }
}
