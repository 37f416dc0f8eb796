package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.ABSENCES;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.AbsenceRule;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.DateRange;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * The supervisor was absent without cause from so many activities of the authority in a row. It raises the ground and
 * dismisses nobody.
 *
 * <p>Legal basis: article 16 item 6 of the Weihai Measures (连续两次以上无故不参加).
 */
final class AbsentInARow extends GroundRule {
    private final AbsenceRule rule;

    AbsentInARow(Policy policy, ListedGround listed) {
        super(policy, listed, ABSENCES);
        this.rule = policy.value(ABSENCES);
    }

    @Override
    Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date) {
        int longest = longestRun(file, date);
        return Answer.met(longest >= rule.inARow(), Earliest.afterHumanAct(), ground());
    }

    private int longestRun(SupervisorFile file, LocalDate date) {
        int longest = 0;
        int run = 0;
        for (Attendance attendance : file.getAttendances()) {
            if (counts(attendance, file, date)) {
                run = extend(run, attendance.presence());
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    private int extend(int run, Presence presence) {
        return switch (presence) {
            case UNEXCUSED -> run + 1;
            case EXCUSED -> rule.excused() == AbsenceRule.Excused.IGNORED ? run : 0;
            case ATTENDED -> 0;
        };
    }

    private boolean counts(Attendance attendance, SupervisorFile file, LocalDate date) {
        return attendance.organisedByAuthority()
                && !attendance.date().isAfter(date)
                && span(file, date).stream().anyMatch(range -> range.contains(attendance.date()));
    }

    private List<DateRange> span(SupervisorFile file, LocalDate date) {
        return file.appointmentOn(date)
                .map(appointment -> span(appointment, date))
                .orElse(List.of());
    }

    private List<DateRange> span(Appointment appointment, LocalDate date) {
        return appointment.terms().stream()
                .filter(term -> rule.span() == AbsenceRule.Span.CURRENT_APPOINTMENT || term.contains(date))
                .map(term -> term.range())
                .toList();
    }
}
