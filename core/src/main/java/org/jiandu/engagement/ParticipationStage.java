package org.jiandu.engagement;

/** How a supervisor stands in an engagement. */
public enum ParticipationStage {
    /** Not invited. */
    NONE(false),
    /** Invited, and has not answered. */
    INVITED(false),
    /** Agreed to take part. */
    ENGAGED(true),
    /** Did not agree to take part. */
    DECLINED(false),
    /** Has leave. */
    ON_LEAVE(false),
    /** Has stepped aside (article 10 paragraph 1). */
    STEPPED_ASIDE(false),
    /** Was ordered to step aside (article 10 paragraph 2). */
    ORDERED_ASIDE(false),
    /** Took part in the event. */
    ATTENDED(true),
    /** Was absent from the event with leave or good cause. */
    EXCUSED(false),
    /** Was absent from the event without cause. */
    ABSENT(false),
    /** Has delivered the work. */
    DELIVERED(true),
    /** Has delivered work that was accepted. */
    COMPLETED(true),
    /** Was released by the authority. */
    RELEASED(false);

    private final boolean takingPart;

    ParticipationStage(boolean takingPart) {
        this.takingPart = takingPart;
    }

    /**
     * Whether the supervisor takes part, or has taken part.
     *
     * @return true if so
     */
    public boolean isTakingPart() {
        return takingPart;
    }

    /**
     * Whether the supervisor is recused. Recusal is not absence.
     *
     * @return true if so
     */
    public boolean isRecused() {
        return this == STEPPED_ASIDE || this == ORDERED_ASIDE;
    }
}
