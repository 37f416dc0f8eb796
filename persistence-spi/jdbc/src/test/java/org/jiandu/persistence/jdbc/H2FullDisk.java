package org.jiandu.persistence.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk for H2, under the name {@code full:}, which takes as many more bytes as there is room. H2 makes objects of this class. */
@SuppressWarnings("exports")
public final class H2FullDisk extends FilePathWrapper {
    static final AtomicLong ROOM = new AtomicLong();

    static {
        FilePath.register(new H2FullDisk());
    }

    /** For H2. */
    public H2FullDisk() {}

    /** The name of a database on this disk. */
    static String name(Folder folder) {
        return "full:" + folder.file("store");
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        /** Takes what there is room for, as a disk does, before it says that it is full. */
        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            int asked = from.remaining();
            int taken = (int) Math.min(asked, ROOM.getAndUpdate(room -> Math.max(0, room - asked)));
            if (taken == 0 && asked > 0) {
                throw new IOException("No space left on device");
            }
            int written = file.write(from.slice(from.position(), taken), position);
            from.position(from.position() + written);
            return written;
        }

        @Override
        public synchronized int read(ByteBuffer to, long position) throws IOException {
            return file.read(to, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
