package org.jiandu.supervisor;

/**
 * Where a person stands on a date, on the way from nomination to the end of service.
 *
 * <p>A stage is asked of a file for a date ({@link SupervisorFile#stageOn}); what follows from the passing of days is
 * never stored.
 */
public enum Stage {
    /** Nothing has been done yet. */
    NEW,
    /** Invited by the authority and not yet answered. */
    INVITED,
    /** A candidate, waiting for review. */
    NOMINATED,
    /** The review found every condition met. */
    REVIEWED,
    /** Named to the public; objections are open. */
    PUBLIC_NOTICE,
    /** Holds a certificate; the first day of the term has not come. */
    APPOINTED,
    /** In office. */
    IN_OFFICE,
    /** In office, and a dismissal is decided that has not taken effect. */
    LEAVING,
    /** The last term is over and was not renewed. */
    EXPIRED,
    /** The engagement ended by dismissal. */
    DISMISSED,
    /** The candidacy ended without a certificate. */
    CLOSED;

    /**
     * Whether a person at this stage is in office.
     *
     * @return true for {@link #IN_OFFICE} and {@link #LEAVING}
     */
    public boolean isInOffice() {
        return this == IN_OFFICE || this == LEAVING;
    }
}
