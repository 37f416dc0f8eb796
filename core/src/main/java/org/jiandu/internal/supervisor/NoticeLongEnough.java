package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.NOTICE_FIRST_DAY;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorAct.PostNotice;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.time.DayUnit;
import org.jiandu.time.FirstDay;
import org.jiandu.time.WorkCalendar;
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
    private final Optional<WorkCalendar> calendar;

    NoticeLongEnough(Policy policy, Optional<WorkCalendar> calendar) {
        super("notice.length", policy, NOTICE_LENGTH, NOTICE_UNIT, NOTICE_FIRST_DAY);
        this.length = policy.value(NOTICE_LENGTH);
        if (length < 1) {
            throw new IllegalArgumentException(NOTICE_LENGTH + " must be at least 1, not " + length);
        }
        this.unit = policy.value(NOTICE_UNIT);
        this.firstDay = policy.value(NOTICE_FIRST_DAY);
        this.calendar = calendar;
    }

    @Override
    public Answer judge(SupervisorFile file, PostNotice act, LocalDate date) {
        LocalDate uncounted = firstDay == FirstDay.COUNTED ? date.minusDays(1) : date;
        // As many calendar days are needed in any unit.
        if (ChronoUnit.DAYS.between(uncounted, act.lastDay()) < length) {
            return tooShort(act, date);
        }
        if (unit == DayUnit.CALENDAR_DAYS) {
            return Answer.MET;
        }
        Optional<WorkCalendar> covering = calendar.filter(days -> days.covers(date) && days.covers(act.lastDay()));
        if (covering.isEmpty()) {
            // Which of the days are working days is not published: a person says, or will.
            return FindingAnswer.holds(Topics.NOTICE_LENGTH, act.findings(), date);
        }
        boolean enough = covering.get().workingDaysBetween(uncounted, act.lastDay()) >= length;
        return enough ? Answer.MET : tooShort(act, date);
    }

    private Answer tooShort(PostNotice act, LocalDate date) {
        return Answer.notMet(Earliest.afterHumanAct(), date, act.lastDay(), length, unit);
    }
}
