package org.jiandu.engagement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.party.Jurisdiction;
import org.jiandu.party.PersonId;
import org.jiandu.supervisor.Sector;
import org.jiandu.verdict.Finding;

/**
 * A supervisor who may be picked for an engagement.
 *
 * @param invitee the supervisor as the authority knows him or her
 * @param sector the sector that the supervisor comes from
 * @param district the district that the supervisor stands for, absent if none
 * @param findings the findings about this supervisor and this engagement
 */
public record Candidate(Invitee invitee, Sector sector, Optional<Jurisdiction> district, List<Finding> findings) {
    /**
     * Refuses missing parts.
     *
     * @param invitee the supervisor as the authority knows him or her
     * @param sector the sector that the supervisor comes from
     * @param district the district that the supervisor stands for, absent if none
     * @param findings the findings about this supervisor and this engagement
     */
    public Candidate {
        Objects.requireNonNull(invitee, "invitee");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(district, "district");
        findings = List.copyOf(findings);
    }

    /**
     * The person.
     *
     * @return the person
     */
    public PersonId person() {
        return invitee.person();
    }
}
