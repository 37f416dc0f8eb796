package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.SECTORS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * The candidate comes from a sector that the instrument names; where its list is open, another needs a finding.
 *
 * <p>Legal basis: article 2 paragraph 2 of the Weihai Measures (等各界人士).
 */
final class SectorAdmitted extends ProfileRule {
    private final Set<Sector> sectors;

    SectorAdmitted(Policy policy) {
        super("eligibility.sector", policy, SECTORS);
        this.sectors = policy.value(SECTORS);
    }

    @Override
    Answer judge(Profile profile, List<Finding> findings, LocalDate date) {
        if (!sectors.contains(profile.getSector())) {
            return Answer.notMet(Earliest.never(), profile.getSector());
        }
        return profile.getSector() == Sector.OTHER ? FindingAnswer.holds(Topics.SECTOR, findings, date) : Answer.MET;
    }
}
