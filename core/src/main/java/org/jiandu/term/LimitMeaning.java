package org.jiandu.term;

/**
 * What the number in a limit of consecutive terms counts.
 *
 * <p>Legal basis: Weihai Measures, article 5 (不得连任超过两届). The number itself is allowed (Civil Code, article 1259:
 * 超过 does not include it). What 连任 counts is open.
 */
public enum LimitMeaning {
    /** The terms in all: a limit of two is a first term and one renewal. */
    TOTAL_TERMS,
    /** The renewals: a limit of two is a first term and two renewals. */
    RENEWALS_AFTER_FIRST
}
