package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.RecordKind;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * A criminal punishment or a serious bad credit record stands in the profile of the supervisor.
 *
 * <p>Legal basis: article 16 item 1 of the Weihai Measures.
 */
final class CrimeOrBadCredit extends GroundRule {
    CrimeOrBadCredit(Policy policy, ListedGround listed) {
        super(policy, listed);
    }

    @Override
    Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date) {
        boolean established =
                file.profileOn(date).filter(profile -> stands(profile, date)).isPresent();
        return established ? Answer.MET : Answer.notMet(Earliest.afterHumanAct(), ground());
    }

    private static boolean stands(Profile profile, LocalDate date) {
        return profile.getCreditStanding() == CreditStanding.SERIOUSLY_BAD
                || profile.getRecords().stream()
                        .filter(entry -> entry.kind() == RecordKind.CRIMINAL_PUNISHMENT
                                || entry.kind() == RecordKind.SERIOUS_BAD_CREDIT)
                        .anyMatch(entry -> entry.decidedOn()
                                .filter(day -> !day.isAfter(date))
                                .isPresent());
    }
}
