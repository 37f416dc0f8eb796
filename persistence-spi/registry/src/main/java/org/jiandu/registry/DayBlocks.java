package org.jiandu.registry;

import java.time.LocalDate;
import java.util.stream.LongStream;

/**
 * Blocks of 1, 4, 16, … 16,384 days: each day lies in one block of each size. A time is cut into the fewest blocks, two dozen at most
 * for four years, so that exactly one of the blocks of any of its days is among them. So a store that knows nothing but equal
 * values finds all times in which a day lies, and no others.
 */
final class DayBlocks {
    private static final int SIZES = 8;

    private DayBlocks() {}

    /** The blocks that a day lies in, the largest first. */
    static LongStream of(LocalDate day) {
        return LongStream.range(0, SIZES).map(size -> block(day.toEpochDay(), SIZES - 1 - (int) size));
    }

    /** The fewest blocks that make up a time. */
    static LongStream cut(LocalDate firstDay, LocalDate lastDay) {
        LongStream.Builder blocks = LongStream.builder();
        long end = lastDay.toEpochDay() + 1;
        for (long day = firstDay.toEpochDay(); day < end; ) {
            int size = SIZES - 1;
            while (Math.floorMod(day, days(size)) != 0 || day + days(size) > end) {
                size--;
            }
            blocks.add(block(day, size));
            day += days(size);
        }
        return blocks.build();
    }

    private static long block(long day, int size) {
        return Math.floorDiv(day, days(size)) * SIZES + size;
    }

    private static long days(int size) {
        return 1L << (2 * size);
    }
}
