package org.jiandu.supervisor;

/** What a renewal takes besides the decision of the authority. */
public enum RenewalRequirement {
    /** The conditions of a first appointment are reviewed anew. */
    REVIEW,
    /** The renewal was announced to the public and nothing stands against it. */
    NOTICE,
    /** The last assessment in the term was passed. */
    PASSED_ASSESSMENT
}
