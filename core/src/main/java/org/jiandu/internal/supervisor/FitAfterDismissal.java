package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.REAPPOINTMENT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Reappointment;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * A person dismissed comes back only as the policy admits after that ground.
 *
 * <p>Legal basis: article 16 of the Weihai Measures, which is silent on it: a named reading.
 */
final class FitAfterDismissal extends StandingRule<SupervisorFile> {
    private final Map<DismissalGround, Reappointment> rules;

    FitAfterDismissal(Policy policy) {
        super("eligibility.reappointment", policy, REAPPOINTMENT);
        this.rules = policy.value(REAPPOINTMENT);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        if (file.getAppointments().isEmpty()) {
            return Answer.MET; // nobody is dismissed who never served
        }
        Optional<Dismissal> barredForEver = last(file, Reappointment.Kind.BARRED_FOR_EVER);
        if (barredForEver.isPresent()) {
            return Answer.notMet(Earliest.never(), barredForEver.get().decidedOn());
        }
        Optional<Dismissal> barred = dismissals(file, Reappointment.Kind.BARRED_FOR)
                .filter(dismissal ->
                        freeOn(dismissal).filter(day -> !date.isBefore(day)).isEmpty())
                .max(Comparator.comparing(dismissal -> freeOn(dismissal).orElse(LocalDate.MAX)));
        if (barred.isPresent()) {
            return Answer.notMet(
                    freeOn(barred.get()).map(Earliest::from).orElse(Earliest.afterHumanAct()),
                    barred.get().decidedOn());
        }
        // Whoever nominates cannot make the finding; it is asked for at the review.
        return act.kind() == ActKind.APPROVE
                        && last(file, Reappointment.Kind.NEEDS_FINDING).isPresent()
                ? FindingAnswer.holds(Topics.REAPPOINTMENT, act.findings(), date)
                : Answer.MET;
    }

    /** From when a bar for a period is over, if the dismissal has taken effect. */
    private Optional<LocalDate> freeOn(Dismissal dismissal) {
        return Optional.ofNullable(rules.get(dismissal.ground()))
                .flatMap(Reappointment::period)
                .flatMap(period -> dismissal.effectiveOn().map(day -> day.plus(period)));
    }

    private Optional<Dismissal> last(SupervisorFile file, Reappointment.Kind kind) {
        return dismissals(file, kind).reduce((earlier, later) -> later);
    }

    private Stream<Dismissal> dismissals(SupervisorFile file, Reappointment.Kind kind) {
        return file.getAppointments().stream()
                .flatMap(appointment -> appointment.dismissal().stream())
                .filter(dismissal -> Optional.ofNullable(rules.get(dismissal.ground()))
                        .filter(rule -> rule.kind() == kind)
                        .isPresent());
    }
}
