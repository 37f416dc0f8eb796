package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.Nationality;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * The candidate is a national of the People's Republic of China and, where the instrument says so, has no permanent residence
 * abroad.
 *
 * <p>Legal basis: the conditions of other places, such as 具有中华人民共和国国籍.
 */
final class NationalityAdmitted extends BoundKept {
    private final boolean withoutForeignResidence;

    NationalityAdmitted(Policy policy, Condition.PrcNational bound) {
        super(policy, bound);
        this.withoutForeignResidence = bound.withoutForeignResidence();
    }

    @Override
    Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date) {
        Optional<Nationality> nationality = file.profileOn(date).flatMap(Profile::getNationality);
        return nationality
                .map(known -> known(isAdmitted(known), findings, date, Earliest.afterHumanAct()))
                .orElseGet(() -> unknown(findings, date));
    }

    private boolean isAdmitted(Nationality nationality) {
        return switch (nationality) {
            case PRC -> true;
            case PRC_WITH_FOREIGN_RESIDENCE -> !withoutForeignResidence;
            case FOREIGN -> false;
        };
    }
}
