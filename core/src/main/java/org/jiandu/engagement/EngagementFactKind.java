package org.jiandu.engagement;

/** The kinds of facts in an engagement, each with the stable name under which it is stored. */
public enum EngagementFactKind {
    /** The engagement was opened. */
    OPENED("engagement.opened"),
    /** Whom the engagement concerns was recorded anew. */
    PARTIES_CHANGED("engagement.parties-changed"),
    /** The engagement was moved to another day. */
    RESCHEDULED("engagement.rescheduled"),
    /** The engagement was called off. */
    CANCELLED("engagement.cancelled"),
    /** The engagement was concluded. */
    CONCLUDED("engagement.concluded"),
    /** A supervisor was invited. */
    INVITED("engagement.invited"),
    /** The supervisor agreed to take part. */
    ACCEPTED("engagement.accepted"),
    /** The supervisor did not agree to take part. */
    DECLINED("engagement.declined"),
    /** Leave was asked for. */
    LEAVE_ASKED("engagement.leave-asked"),
    /** Leave was granted or not. */
    LEAVE_DECIDED("engagement.leave-decided"),
    /** The supervisor stepped aside. */
    RECUSAL_DECLARED("engagement.recusal-declared"),
    /** The supervisor was ordered to step aside. */
    RECUSAL_ORDERED("engagement.recusal-ordered"),
    /** The supervisor asked to take the recusal back. */
    WITHDRAWAL_ASKED("engagement.withdrawal-asked"),
    /** The authority agreed that the recusal is taken back, or did not. */
    WITHDRAWAL_DECIDED("engagement.withdrawal-decided"),
    /** An ordered recusal was lifted. */
    RECUSAL_LIFTED("engagement.recusal-lifted"),
    /** The supervisor was let take part in spite of a ground. */
    RECUSAL_WAIVED("engagement.recusal-waived"),
    /** It was recorded whether the supervisor was there. */
    PRESENCE_RECORDED("engagement.presence-recorded"),
    /** An excuse was offered. */
    EXCUSE_OFFERED("engagement.excuse-offered"),
    /** An excuse was accepted or not. */
    EXCUSE_DECIDED("engagement.excuse-decided"),
    /** The work was delivered. */
    DELIVERED("engagement.delivered"),
    /** The work was accepted. */
    WORK_ACCEPTED("engagement.work-accepted"),
    /** The work was given back to be done again. */
    WORK_RETURNED("engagement.work-returned"),
    /** The supervisor was released. */
    RELEASED("engagement.released"),
    /** What the supervisor did was marked for re-examination. */
    MARKED_FOR_REEXAMINATION("engagement.marked-for-reexamination"),
    /** It was decided whether what the supervisor did stands. */
    REEXAMINED("engagement.reexamined");

    private final String storedName;

    EngagementFactKind(String storedName) {
        this.storedName = storedName;
    }

    /**
     * The stable name, which no renaming of classes touches.
     *
     * @return for example {@code report.submitted}
     */
    public String storedName() {
        return storedName;
    }
}
