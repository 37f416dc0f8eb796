package org.jiandu.examples.boot.security;

import org.jiandu.party.Audience;

/** The part that somebody has in this application. Everybody who does not log in is the public. */
public enum Part {
    /** The public. */
    PUBLIC(Audience.PUBLIC),
    /** A supervisor or candidate, for himself or herself alone. */
    PERSON(Audience.REPORTER),
    /** A unit that recommends people. */
    UNIT(Audience.PUBLIC),
    /** An officer of an agency under supervision, for that agency alone. */
    AGENCY(Audience.AGENCY),
    /** An officer of the bureau who keeps the files of supervisors, and handles no reports. */
    OFFICER(Audience.AUTHORITY_STAFF),
    /** An officer of the bureau who handles the reports. */
    HANDLER(Audience.HANDLER);

    private final Audience audience;

    Part(Audience audience) {
        this.audience = audience;
    }

    /** As whom somebody in this part reads a report; a person reads no report but his or her own. */
    Audience audience() {
        return audience;
    }
}
