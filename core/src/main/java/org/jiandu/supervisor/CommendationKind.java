package org.jiandu.supervisor;

/** In what form a supervisor is commended. Legal basis: article 17 of the Weihai Measures, and the measures of other places. */
public enum CommendationKind {
    /** A circular (通报表彰). */
    CIRCULAR,
    /** An award (奖励). */
    AWARD,
    /** A letter of appraisal to the person or the unit (评价函). */
    LETTER
}
