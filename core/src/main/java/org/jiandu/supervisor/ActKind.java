package org.jiandu.supervisor;

/** The kinds of acts in the life of a supervisor, in the order in which they usually come. */
public enum ActKind {
    /** A unit recommends a person. */
    RECOMMEND,
    /** A person offers himself or herself. */
    NOMINATE_SELF,
    /** The authority invites a person. */
    INVITE,
    /** The person accepts the invitation. */
    ACCEPT_INVITATION,
    /** The person declines the invitation. */
    DECLINE_INVITATION,
    /** The candidate withdraws. */
    WITHDRAW,
    /** The unit of the person, or the person, consents. */
    GIVE_CONSENT,
    /** The authority finds every condition met. */
    APPROVE,
    /** The authority turns the candidate down. */
    REJECT,
    /** The body that has the last word consents to the appointment. */
    CONFIRM_APPOINTMENT,
    /** The authority names the candidate to the public. */
    POST_NOTICE,
    /** Somebody objects to the candidate. */
    RAISE_OBJECTION,
    /** The authority decides on an objection. */
    DECIDE_OBJECTION,
    /** The authority issues the certificate of appointment. */
    ISSUE_CERTIFICATE,
    /** A card is issued. */
    ISSUE_CARD,
    /** The card is reported lost. */
    REPORT_CARD_LOST,
    /** The card is given back. */
    RETURN_CARD,
    /** The authority renews the engagement for another term. */
    RENEW,
    /** The authority shortens a term that a new policy would not have given. */
    SHORTEN_TERM,
    /** The circumstances of the person have changed. */
    CHANGE_PROFILE,
    /** The authority records who was at an activity. */
    RECORD_ATTENDANCE,
    /** An enforcement agency reports a breach of discipline. */
    REPORT_BREACH,
    /** The authority records whether a duty was breached. */
    FIND_CONDUCT,
    /** Money is given to the supervisor. */
    RECORD_PAYMENT,
    /** The authority commends the supervisor. */
    COMMEND,
    /** The authority dismisses the supervisor. */
    DISMISS,
    /** The dismissal is served on the person. */
    SERVE_DISMISSAL,
    /** The dismissal is published. */
    PUBLISH_DISMISSAL,
    /** See {@link SupervisorAct.Resign}. */
    RESIGN,
    /** See {@link SupervisorAct.Suspend}. */
    SUSPEND,
    /** See {@link SupervisorAct.Resume}. */
    RESUME,
    /** See {@link SupervisorAct.RecordAssessment}. */
    RECORD_ASSESSMENT,
    /** See {@link SupervisorAct.RecordTraining}. */
    RECORD_TRAINING
}
