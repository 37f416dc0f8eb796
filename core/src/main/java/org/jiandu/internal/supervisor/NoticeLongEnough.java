package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.NOTICE_FIRST_DAY;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorAct.PostNotice;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.time.DayUnit;
import org.jiandu.time.FirstDay;
import org.jiandu.verdict.Earliest;

/**
 * The notice lasts as long as the authority has chosen.
 *
 * <p>Legal basis: article 4 of the Weihai Measures, which leaves the length to the authority.
 */
final class NoticeLongEnough extends Rule<SupervisorFile, PostNotice> {
    private final int length;
    private final DayUnit unit;
    private final FirstDay firstDay;

    NoticeLongEnough(Policy policy) {
        super("notice.length", policy, NOTICE_LENGTH, NOTICE_UNIT, NOTICE_FIRST_DAY);
        this.length = policy.value(NOTICE_LENGTH);
        if (length < 1) {
            throw new IllegalArgumentException(NOTICE_LENGTH + " must be at least 1, not " + length);
        }
        this.unit = policy.value(NOTICE_UNIT);
        this.firstDay = policy.value(NOTICE_FIRST_DAY);
    }

    @Override
    public Answer judge(SupervisorFile file, PostNotice act, LocalDate date) {
        long days = ChronoUnit.DAYS.between(date, act.lastDay()) + (firstDay == FirstDay.COUNTED ? 1 : 0);
        // As many calendar days are needed in any unit; whether enough of them are working days, a person says.
        if (days < length) {
            return Answer.notMet(Earliest.afterHumanAct(), date, act.lastDay(), length);
        }
        return unit == DayUnit.CALENDAR_DAYS
                ? Answer.MET
                : FindingAnswer.holds(Topics.NOTICE_LENGTH, act.findings(), date);
    }
}
