package org.jiandu.term;

import java.util.List;
import org.jiandu.time.DateRange;

/**
 * How many consecutive terms came before a term, as far as the dates tell. Immutable and thread-safe.
 *
 * @param atLeast the number if the latest undecided gap breaks the run
 * @param atMost the number if no undecided gap breaks it
 * @param undecidedGaps the gaps on which a person must decide, oldest first; with none, both numbers are the same
 */
public record RunCount(int atLeast, int atMost, List<DateRange> undecidedGaps) {

    /**
     * Checks the numbers.
     *
     * @param atLeast the number if the latest undecided gap breaks the run
     * @param atMost the number if no undecided gap breaks it
     * @param undecidedGaps the gaps on which a person must decide, oldest first; with none, both numbers are the same
     * @throws IllegalArgumentException if a number is negative, the first is greater than the second, or they differ
     *     without an undecided gap
     */
    public RunCount {
        undecidedGaps = List.copyOf(undecidedGaps);
        if (atLeast < 0 || atLeast > atMost) {
            throw new IllegalArgumentException("atLeast " + atLeast + " is not between 0 and atMost " + atMost);
        }
        if (atLeast != atMost && undecidedGaps.isEmpty()) {
            throw new IllegalArgumentException(
                    "atLeast " + atLeast + " and atMost " + atMost + " differ, but undecidedGaps is empty");
        }
    }

    /**
     * Tells whether the number is known.
     *
     * @return true if no finding about a gap can change it
     */
    public boolean isCertain() {
        return atLeast == atMost;
    }
}
