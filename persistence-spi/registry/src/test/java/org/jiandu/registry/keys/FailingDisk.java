package org.jiandu.registry.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A disk that stops after some steps, as if the process had been killed there. */
final class FailingDisk extends Disk {
    /** The folders that were forced. */
    final List<Path> forced = new ArrayList<>();

    private int steps = Integer.MAX_VALUE;
    private boolean half;

    /** Stops after some steps; of a file that would be written next, half is written or nothing. */
    void stopAfter(int number, boolean halfWritten) {
        steps = number;
        half = halfWritten;
    }

    private void step() throws IOException {
        if (steps-- <= 0) {
            throw new IOException("stopped");
        }
    }

    @Override
    void makeFolder(Path folder) throws IOException {
        step();
        super.makeFolder(folder);
    }

    @Override
    void write(Path file, byte[] content) throws IOException {
        if (half && steps == 0) {
            super.write(file, Arrays.copyOf(content, content.length / 2));
        }
        step();
        super.write(file, content);
    }

    @Override
    void delete(Path file) throws IOException {
        step();
        super.delete(file);
    }

    @Override
    void move(Path from, Path to) throws IOException {
        step();
        super.move(from, to);
    }

    @Override
    void force(Path folder) throws IOException {
        step();
        forced.add(folder);
        super.force(folder);
    }
}
