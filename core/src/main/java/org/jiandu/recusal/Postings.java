package org.jiandu.recusal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.LongStream;

/**
 * Which entries of an index have a key: one sorted array, 8 bytes for each pair of key and entry.
 *
 * <p>A key is kept as 32 bits of it, so an entry may be found that does not have the key; whoever asks looks again.
 */
final class Postings {
    private final long[] pairs;

    private Postings(long[] pairs) {
        this.pairs = pairs;
    }

    /** The entries that have at least one of the keys, and perhaps a few others. */
    BitSet entriesOf(Collection<String> keys) {
        BitSet entries = new BitSet();
        for (String key : keys) {
            long low = pair(key, 0);
            int found = Arrays.binarySearch(pairs, low);
            for (int index = found < 0 ? -found - 1 : found;
                    index < pairs.length && pairs[index] >>> Integer.SIZE == low >>> Integer.SIZE;
                    index++) {
                entries.set((int) pairs[index]);
            }
        }
        return entries;
    }

    private static long pair(String key, int entry) {
        return ((long) key.hashCode() << Integer.SIZE) | entry;
    }

    /** Collects pairs. Not thread-safe. */
    static final class Builder {
        private final LongStream.Builder pairs = LongStream.builder();

        void add(Collection<String> keys, int entry) {
            keys.forEach(key -> pairs.accept(pair(key, entry)));
        }

        Postings build() {
            return new Postings(pairs.build().sorted().toArray());
        }
    }
}
