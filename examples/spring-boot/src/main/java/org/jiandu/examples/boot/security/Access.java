package org.jiandu.examples.boot.security;

import static org.jiandu.examples.boot.security.Part.AGENCY;
import static org.jiandu.examples.boot.security.Part.HANDLER;
import static org.jiandu.examples.boot.security.Part.OFFICER;
import static org.jiandu.examples.boot.security.Part.PERSON;
import static org.jiandu.examples.boot.security.Part.PUBLIC;
import static org.jiandu.examples.boot.security.Part.UNIT;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Who may call what. What is not in this table nobody may call. A person and an agency are admitted to what is their own alone; that
 * is decided where the file or the report is known.
 */
public final class Access {
    /**
     * A row of the table.
     *
     * @param method the method
     * @param path the path
     * @param who who may call it; with the public, everybody
     */
    public record Rule(HttpMethod method, String path, Set<Part> who) {
        /**
         * Copies the set.
         *
         * @param method the method
         * @param path the path
         * @param who who may call it
         */
        public Rule {
            who = Set.copyOf(who);
        }

        /**
         * Whether somebody may call it.
         *
         * @param part the part that somebody has
         * @return true if it is in the row, or everybody is
         */
        public boolean admits(Part part) {
            return who.contains(part) || who.contains(PUBLIC);
        }
    }

    private static final Set<Part> EVERYBODY = EnumSet.allOf(Part.class);
    private static final Set<Part> NOBODY = Set.of();
    private static final Set<Part> BUREAU = Set.of(OFFICER, HANDLER);
    private static final Set<Part> BUREAU_AND_PERSON = Set.of(OFFICER, HANDLER, PERSON);
    private static final Set<Part> BUREAU_AND_AGENCY = Set.of(OFFICER, HANDLER, AGENCY);
    private static final Set<Part> READERS_OF_REPORTS = Set.of(OFFICER, HANDLER, AGENCY, PERSON);
    private static final Set<Part> HANDLER_AND_REPORTER = Set.of(HANDLER, PERSON);

    /** The table. */
    public static final List<Rule> TABLE = List.of(
            // questions
            new Rule(GET, "/api/roster", EVERYBODY),
            new Rule(GET, "/api/notices", EVERYBODY),
            new Rule(GET, "/api/due", BUREAU_AND_AGENCY),
            new Rule(GET, "/api/statistics", BUREAU),
            new Rule(POST, "/api/recusal-screening", Set.of(HANDLER)),
            new Rule(GET, "/api/files", BUREAU),
            new Rule(GET, "/api/files/{person}", BUREAU_AND_PERSON),
            new Rule(GET, "/api/files/{person}/history", BUREAU_AND_PERSON),
            new Rule(GET, "/api/files/{person}/possible-acts", BUREAU_AND_PERSON),
            new Rule(GET, "/api/reports", READERS_OF_REPORTS),
            new Rule(GET, "/api/reports/{report}", READERS_OF_REPORTS),
            new Rule(GET, "/api/reports/{report}/history", HANDLER_AND_REPORTER),
            new Rule(GET, "/api/reports/{report}/possible-acts", READERS_OF_REPORTS),

            // acts on files
            new Rule(POST, "/api/files/{person}/self-nomination", Set.of(PERSON)),
            new Rule(POST, "/api/recommendations", Set.of(UNIT)),
            new Rule(POST, "/api/invitations", Set.of(OFFICER)),
            new Rule(POST, "/api/files/{person}/invitation/acceptance", Set.of(PERSON)),
            new Rule(POST, "/api/files/{person}/invitation/refusal", Set.of(PERSON)),
            new Rule(POST, "/api/files/{person}/withdrawal", Set.of(PERSON)),
            new Rule(POST, "/api/files/{person}/approval", Set.of(OFFICER)),
            new Rule(POST, "/api/files/{person}/rejection", Set.of(OFFICER)),
            new Rule(POST, "/api/files/{person}/notice", Set.of(OFFICER)),
            new Rule(POST, "/api/files/{person}/objections", EVERYBODY),
            new Rule(POST, "/api/files/{person}/objections/{number}/decision", Set.of(OFFICER)),
            new Rule(POST, "/api/files/{person}/certificate", Set.of(OFFICER)),
            new Rule(POST, "/api/files/{person}/renewal", Set.of(OFFICER)),
            new Rule(POST, "/api/files/{person}/attendance", Set.of(OFFICER)),
            new Rule(POST, "/api/files/{person}/breach-reports", Set.of(AGENCY)),
            new Rule(POST, "/api/files/{person}/conduct-findings", Set.of(OFFICER)),
            new Rule(POST, "/api/files/{person}/commendation", Set.of(OFFICER)),
            new Rule(POST, "/api/files/{person}/dismissal", Set.of(OFFICER)),

            // acts on reports
            new Rule(POST, "/api/reports", Set.of(PERSON)),
            new Rule(POST, "/api/reports/{report}/forwarding", Set.of(HANDLER)),
            new Rule(POST, "/api/reports/{report}/acknowledgement", Set.of(AGENCY)),
            new Rule(POST, "/api/reports/{report}/feedback", Set.of(AGENCY)),
            new Rule(POST, "/api/reports/{report}/refusal", Set.of(HANDLER)),
            new Rule(POST, "/api/reports/{report}/reminder", Set.of(HANDLER)),
            new Rule(POST, "/api/reports/{report}/acceptance", Set.of(HANDLER)),
            new Rule(POST, "/api/reports/{report}/declination", Set.of(HANDLER)),
            new Rule(POST, "/api/reports/{report}/investigation", Set.of(HANDLER)),
            new Rule(POST, "/api/reports/{report}/decision", Set.of(HANDLER)),
            new Rule(POST, "/api/reports/{report}/result", Set.of(HANDLER)),
            new Rule(POST, "/api/reports/{report}/reopening", Set.of(HANDLER)),
            new Rule(POST, "/api/reports/{report}/closing", Set.of(HANDLER)),
            new Rule(POST, "/api/reports/{report}/confidentiality", Set.of(PERSON)),
            new Rule(POST, "/api/reports/{report}/disclosure", Set.of(HANDLER)),

            // the description of all this
            new Rule(GET, "/api/openapi", EVERYBODY),
            new Rule(GET, "/api/openapi.yaml", EVERYBODY),

            // pages
            new Rule(GET, "/", EVERYBODY),
            new Rule(GET, "/login", EVERYBODY),
            new Rule(GET, "/due", BUREAU_AND_AGENCY),
            new Rule(GET, "/files/{person}", BUREAU_AND_PERSON),
            new Rule(POST, "/files/{person}/notice", Set.of(OFFICER)),
            new Rule(POST, "/files/{person}/certificate", Set.of(OFFICER)),
            new Rule(GET, "/style.css", EVERYBODY),
            new Rule(GET, "/error", NOBODY)); // Spring's own page for what went wrong is asked for by Spring alone

    private Access() {}
}
