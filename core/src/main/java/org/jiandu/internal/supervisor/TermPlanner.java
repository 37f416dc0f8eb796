package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.CUT_SHORT;
import static org.jiandu.supervisor.SupervisorParameters.LIMIT;
import static org.jiandu.supervisor.SupervisorParameters.LIMIT_MEANING;
import static org.jiandu.supervisor.SupervisorParameters.RUN_BREAK;
import static org.jiandu.supervisor.SupervisorParameters.TERM_CHAINING;
import static org.jiandu.supervisor.SupervisorParameters.TERM_END;
import static org.jiandu.supervisor.SupervisorParameters.TERM_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.TERM_START;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorAct.IssueCertificate;
import org.jiandu.supervisor.SupervisorAct.Renew;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.TermStart;
import org.jiandu.term.Term;
import org.jiandu.term.TermLength;
import org.jiandu.term.TermLimit;
import org.jiandu.term.TermPlan;
import org.jiandu.verdict.Act;

/**
 * The term that a certificate opens or a renewal adds, as the policy reads it.
 *
 * <p>Legal basis: article 5 of the Weihai Measures.
 */
public final class TermPlanner {
    private final TermLength length;
    private final Optional<TermPlan> plan;
    private final Optional<TermLimit> limit;
    private final TermStart start;

    /**
     * Takes the readings of a policy.
     *
     * @param policy the policy
     */
    public TermPlanner(Policy policy) {
        this.length = policy.value(TERM_LENGTH);
        this.plan = length instanceof TermLength.Lasting lasting
                ? Optional.of(new TermPlan(lasting.length(), policy.value(TERM_END), policy.value(TERM_CHAINING)))
                : Optional.empty();
        this.limit = policy.find(LIMIT)
                .map(count -> new TermLimit(
                        count.value(), policy.value(LIMIT_MEANING), policy.value(RUN_BREAK), policy.value(CUT_SHORT)));
        this.start = policy.value(TERM_START);
    }

    /**
     * How terms are counted.
     *
     * @return the plan, empty where terms are not for a time of their own
     */
    public Optional<TermPlan> plan() {
        return plan;
    }

    TermLength length() {
        return length;
    }

    /**
     * How many terms may follow each other.
     *
     * @return the limit, empty where the policy has none
     */
    public Optional<TermLimit> limit() {
        return limit;
    }

    /** The first day of the term that an act opens. */
    LocalDate firstDay(SupervisorFile file, Act act, LocalDate date) {
        return act.kind() == ActKind.RENEW
                ? renewedFirstDay(appointment(file, date), date)
                : certifiedFirstDay(act, date);
    }

    /** The first day of the term that a certificate opens. */
    LocalDate certifiedFirstDay(Act certificate, LocalDate date) {
        LocalDate firstDay = statedFirstDay(certificate).orElse(date);
        return length instanceof TermLength.Between between && firstDay.isBefore(between.firstDay())
                ? between.firstDay()
                : firstDay;
    }

    /** The first day that an act states and the policy lets it state. */
    Optional<LocalDate> statedFirstDay(Act act) {
        return start == TermStart.STATED_OR_ISSUE && act instanceof IssueCertificate certificate
                ? certificate.firstDay()
                : Optional.empty();
    }

    boolean mayStateFirstDay(Act act) {
        return start == TermStart.STATED_OR_ISSUE && act.kind() == ActKind.ISSUE_CERTIFICATE;
    }

    /** The day after the last term, or the day of the decision if the engagement has lapsed by then. */
    private static LocalDate renewedFirstDay(Appointment appointment, LocalDate date) {
        LocalDate dayAfter = appointment.lastTerm().lastDay().plusDays(1);
        return date.isBefore(dayAfter) ? dayAfter : date;
    }

    /** The term that a lawful act opens. */
    Term opened(SupervisorFile file, SupervisorAct act) {
        int ordinal = file.services().size() + 1;
        LocalDate firstDay = firstDay(file, act, act.date());
        return new Term(ordinal, firstDay, lastDay(file, act, act.date()).orElseThrow());
    }

    /** The last day of the term that an act opens; where the term is that of another body, the day that the act states. */
    Optional<LocalDate> lastDay(SupervisorFile file, SupervisorAct act, LocalDate date) {
        if (length instanceof TermLength.Between between) {
            return Optional.of(between.lastDay());
        }
        LocalDate firstDay = firstDay(file, act, date);
        return plan.map(counted -> act instanceof Renew
                        ? counted.next(appointment(file, date).terms(), firstDay)
                        : counted.first(1, firstDay))
                .map(Term::lastDay)
                .or(() -> statedLastDay(act));
    }

    static Optional<LocalDate> statedLastDay(SupervisorAct act) {
        return act instanceof IssueCertificate certificate ? certificate.lastDay() : ((Renew) act).lastDay();
    }

    /** The last term of a person as this policy would have given it, but not over before a date; empty if it is no shorter. */
    Optional<Term> shortened(SupervisorFile file, LocalDate date) {
        return file.appointmentOn(date).flatMap(appointment -> {
            Term granted = appointment.lastTerm();
            return lastDayGiven(appointment.terms())
                    .flatMap(end -> Stream.of(end, date, granted.firstDay()).max(Comparator.naturalOrder()))
                    .filter(last -> last.isBefore(granted.lastDay()))
                    .map(last -> new Term(granted.ordinal(), granted.firstDay(), last));
        });
    }

    /** The last day of the last of some terms as this policy gives it; empty where it is the term of another body. */
    private Optional<LocalDate> lastDayGiven(List<Term> terms) {
        if (length instanceof TermLength.Between between) {
            return Optional.of(between.lastDay());
        }
        Term last = terms.get(terms.size() - 1);
        return plan.map(counted -> terms.size() == 1
                        ? counted.first(last.ordinal(), last.firstDay())
                        : counted.next(terms.subList(0, terms.size() - 1), last.firstDay()))
                .map(Term::lastDay);
    }

    /** Only an appointment can be renewed: renewals are judged where there is one. */
    private static Appointment appointment(SupervisorFile file, LocalDate date) {
        return file.appointmentOn(date).orElseThrow();
    }
}
