package org.jiandu.supervisor;

/** The kinds of facts in the life of a supervisor, each with the stable name under which it is stored. */
public enum FactKind {
    /** A person became a candidate. */
    NOMINATED("supervisor.nominated"),
    /** The authority invited a person. */
    INVITED("supervisor.invited"),
    /** The person accepted the invitation and became a candidate. */
    INVITATION_ACCEPTED("supervisor.invitation-accepted"),
    /** The unit of the person, or the person, consented. */
    CONSENT_GIVEN("supervisor.consent-given"),
    /** The review found every condition met. */
    APPROVED("supervisor.approved"),
    /** The body that has the last word consented to the appointment. */
    CONFIRMED("supervisor.confirmed"),
    /** The candidate was named to the public. */
    NOTICE_POSTED("supervisor.notice-posted"),
    /** Somebody objected. */
    OBJECTION_RAISED("supervisor.objection-raised"),
    /** The authority decided on an objection. */
    OBJECTION_DECIDED("supervisor.objection-decided"),
    /** The candidacy ended without a certificate. */
    CANDIDACY_CLOSED("supervisor.candidacy-closed"),
    /** The certificate was issued. */
    APPOINTED("supervisor.appointed"),
    /** A card was issued. */
    CARD_ISSUED("supervisor.card-issued"),
    /** A card was reported lost. */
    CARD_LOST("supervisor.card-lost"),
    /** A card was given back. */
    CARD_RETURNED("supervisor.card-returned"),
    /** The engagement was renewed. */
    RENEWED("supervisor.renewed"),
    /** A term was shortened because the law had changed. */
    TERM_SHORTENED("supervisor.term-shortened"),
    /** The circumstances of the person changed. */
    PROFILE_CHANGED("supervisor.profile-changed"),
    /** The attendance at an activity was recorded. */
    ATTENDANCE_RECORDED("supervisor.attendance-recorded"),
    /** An agency reported a breach of discipline. */
    BREACH_REPORTED("supervisor.breach-reported"),
    /** The authority recorded whether a duty was breached. */
    CONDUCT_FOUND("supervisor.conduct-found"),
    /** Expenses were reimbursed. */
    EXPENSES_PAID("supervisor.expenses-paid"),
    /** The supervisor was commended. */
    COMMENDED("supervisor.commended"),
    /** The supervisor was dismissed. */
    DISMISSED("supervisor.dismissed"),
    /** The decision was served on the person. */
    DISMISSAL_SERVED("supervisor.dismissal-served"),
    /** The dismissal was published. */
    DISMISSAL_PUBLISHED("supervisor.dismissal-published"),
    /** See {@link SupervisorFact.ResignationAsked}. */
    RESIGNATION_ASKED("supervisor.resignation-asked"),
    /** See {@link SupervisorFact.Suspended}. */
    SUSPENDED("supervisor.suspended"),
    /** See {@link SupervisorFact.Resumed}. */
    RESUMED("supervisor.resumed"),
    /** See {@link SupervisorFact.Assessed}. */
    ASSESSED("supervisor.assessed"),
    /** See {@link SupervisorFact.Trained}. */
    TRAINED("supervisor.trained"),
    /** See {@link SupervisorFact.AllowancePaid}. */
    ALLOWANCE_PAID("supervisor.allowance-paid");

    private final String storedName;

    FactKind(String storedName) {
        this.storedName = storedName;
    }

    /**
     * The stable name, which no renaming of classes touches.
     *
     * @return for example {@code supervisor.appointed}
     */
    public String storedName() {
        return storedName;
    }
}
