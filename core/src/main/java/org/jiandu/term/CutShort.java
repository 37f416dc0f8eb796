package org.jiandu.term;

/**
 * Whether a term that ended early counts towards the limit of consecutive terms.
 *
 * <p>Either way the days served are days in office: they are never part of a gap.
 *
 * <p>Legal basis: none; article 5 of the Weihai Measures is silent.
 */
public enum CutShort {
    /** A term counts from its first day served. */
    COUNTS,
    /** Only a term served to its last day counts. */
    DOES_NOT_COUNT
}
