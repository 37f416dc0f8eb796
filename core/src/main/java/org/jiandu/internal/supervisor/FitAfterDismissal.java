package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.REAPPOINTMENT;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.Reappointment;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * A person dismissed for fault comes back only as the policy admits.
 *
 * <p>Legal basis: article 16 of the Weihai Measures, which is silent on it: a named reading.
 */
final class FitAfterDismissal extends StandingRule<SupervisorFile> {
    private final Reappointment rule;

    FitAfterDismissal(Policy policy) {
        super("eligibility.reappointment", policy, REAPPOINTMENT);
        this.rule = policy.value(REAPPOINTMENT);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        Optional<Dismissal> fault = lastFault(file);
        if (fault.isEmpty()) {
            return Answer.MET;
        }
        return switch (rule.kind()) {
            case NOT_BARRED -> Answer.MET;
            case BARRED_FOR_EVER -> Answer.notMet(Earliest.never(), fault.get().decidedOn());
            case BARRED_FOR -> barredFor(rule.period().orElseThrow(), fault.get(), date);
            // Whoever nominates cannot make the finding; it is asked for at the review.
            case NEEDS_FINDING ->
                act.kind() == ActKind.APPROVE
                        ? FindingAnswer.holds(Topics.REAPPOINTMENT, act.findings(), date)
                        : Answer.MET;
        };
    }

    private static Answer barredFor(Period period, Dismissal fault, LocalDate date) {
        Optional<LocalDate> free = fault.effectiveOn().map(day -> day.plus(period));
        return Answer.met(
                free.filter(day -> !date.isBefore(day)).isPresent(),
                free.map(Earliest::from).orElse(Earliest.afterHumanAct()),
                fault.decidedOn());
    }

    private static Optional<Dismissal> lastFault(SupervisorFile file) {
        return file.getAppointments().stream()
                .flatMap(appointment -> appointment.dismissal().stream())
                .filter(dismissal -> dismissal.ground().isFault())
                .reduce((earlier, later) -> later);
    }
}
