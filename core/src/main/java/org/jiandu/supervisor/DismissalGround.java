package org.jiandu.supervisor;

/** A ground of dismissal. Legal basis: article 16 of the Weihai Measures, items 1 to 8, and grounds that other places list. */
public enum DismissalGround {
    /** Criminal punishment or another serious bad credit record (item 1). */
    CRIME_OR_BAD_CREDIT(true),
    /** Leaking state, work or business secrets or privacy (item 2). */
    LEAK(true),
    /** Accepting property from units or parties (item 3). */
    GIFTS(true),
    /** Using the power of supervision for the place of service or for oneself (item 4). */
    PRIVATE_GAIN(true),
    /** Taking part in activities that harm the image of the government (item 5). */
    HARM_TO_IMAGE(true),
    /** Absent without cause from consecutive activities organised by the authority (item 6). */
    ABSENCES(true),
    /** Transfer, retirement, health and the like, so that the person should not go on (item 7). */
    CIRCUMSTANCES(false),
    /** Another circumstance that calls for dismissal (item 8). */
    OTHER(true),
    /** The last assessment was not passed; not in the Weihai Measures. */
    FAILED_ASSESSMENT(true),
    /** The person has asked to resign; not in the Weihai Measures. */
    RESIGNED(false);

    private final boolean fault;

    DismissalGround(boolean fault) {
        this.fault = fault;
    }

    /**
     * Whether the ground reproaches the person.
     *
     * @return false for {@link #CIRCUMSTANCES} and {@link #RESIGNED} alone
     */
    public boolean isFault() {
        return fault;
    }
}
