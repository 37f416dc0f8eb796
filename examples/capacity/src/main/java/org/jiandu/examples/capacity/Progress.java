package org.jiandu.examples.capacity;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Says on one line, again and again, how far a work is, how fast it goes and how long it will still take. Thread-safe. */
final class Progress {
    private static final long PAUSE = Duration.ofMillis(500).toNanos();

    private final String name;
    private final int total;
    private final PrintStream err;
    private final LongSupplier nanos;
    private final long began;
    private long shown;
    private int width;
    private int found;
    private int done;

    Progress(String name, int total, PrintStream err, LongSupplier nanos) {
        this.name = name;
        this.total = total;
        this.err = err;
        this.nanos = nanos;
        began = nanos.getAsLong();
        shown = began;
    }

    /** Some items were on record. */
    synchronized void found(int items) {
        found += items;
        show();
    }

    /** An item is done. */
    synchronized void done() {
        done++;
        show();
    }

    private void show() {
        long now = nanos.getAsLong();
        if (now - shown >= PAUSE) {
            shown = now;
            print(line(now));
        }
    }

    /** Shows the end, and leaves the line. */
    synchronized void end() {
        print(line(nanos.getAsLong()));
        err.println();
    }

    private void print(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        err.flush();
        width = line.length();
    }

    private String line(long now) {
        double seconds = (now - began) / 1e9;
        double rate = seconds > 0 ? done / seconds : 0;
        int left = total - found - done;
        String rest = rate > 0 && left > 0 ? ", " + time(Duration.ofSeconds((long) (left / rate))) + " left" : "";
        return String.format(Locale.ROOT, "%s: %,d of %,d, %,.0f/s%s", name, found + done, total, rate, rest);
    }

    private static String time(Duration time) {
        return String.format("%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
