package org.jiandu.examples.benchmarks.startup;

import java.time.Duration;

/** What all programs of the start say at their end. */
final class Cold {
    private Cold() {}

    /** Prints the time since main, and that of the whole process so far. */
    static void done(long mainBegan) {
        long millis = System.nanoTime() - mainBegan;
        Duration process = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.println("main=" + millis / 1e6);
        System.out.println("process=" + process.toNanos() / 1e6);
    }
}
