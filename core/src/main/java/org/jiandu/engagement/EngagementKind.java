package org.jiandu.engagement;

/** What supervisors are engaged in. */
public enum EngagementKind {
    /** An activity that the authority organises, such as a meeting or a training (article 8 item 4). */
    ACTIVITY,
    /** An inspection or appraisal that the authority organises, of agencies or cases (article 8 item 4). */
    INSPECTION,
    /** An event that an agency holds itself; absence from it never counts (article 16 item 6). */
    AGENCY_EVENT,
    /** A special study that the authority commissions (article 8 item 5). */
    STUDY,
    /** Another matter that the authority assigns (article 8 item 6). */
    ASSIGNED_MATTER;

    /**
     * Whether it is an event, at which one is present or absent; else it is work, which is delivered.
     *
     * @return true for an event
     */
    public boolean isEvent() {
        return switch (this) {
            case ACTIVITY, INSPECTION, AGENCY_EVENT -> true;
            case STUDY, ASSIGNED_MATTER -> false;
        };
    }

    /**
     * Whether the authority itself holds it.
     *
     * @return true for all but the events of agencies
     */
    public boolean isOfAuthority() {
        return this != AGENCY_EVENT;
    }
}
