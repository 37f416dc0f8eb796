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
import java.util.List;
import java.util.Optional;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.SupervisorAct.IssueCertificate;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.TermStart;
import org.jiandu.term.Term;
import org.jiandu.term.TermLimit;
import org.jiandu.term.TermPlan;
import org.jiandu.verdict.Act;

/**
 * The term that a certificate opens or a renewal adds, as the policy reads it.
 *
 * <p>Legal basis: article 5 of the Weihai Measures.
 */
public final class TermPlanner {
    private final TermPlan plan;
    private final Optional<TermLimit> limit;
    private final TermStart start;

    /**
     * Takes the readings of a policy.
     *
     * @param policy the policy
     */
    public TermPlanner(Policy policy) {
        this.plan = new TermPlan(policy.value(TERM_LENGTH), policy.value(TERM_END), policy.value(TERM_CHAINING));
        this.limit = policy.find(LIMIT)
                .map(count -> new TermLimit(
                        count.value(), policy.value(LIMIT_MEANING), policy.value(RUN_BREAK), policy.value(CUT_SHORT)));
        this.start = policy.value(TERM_START);
    }

    /**
     * How terms are counted.
     *
     * @return the plan
     */
    public TermPlan plan() {
        return plan;
    }

    /**
     * How many terms may follow each other.
     *
     * @return the limit, empty where the policy has none
     */
    public Optional<TermLimit> limit() {
        return limit;
    }

    LocalDate firstDay(IssueCertificate act, LocalDate date) {
        return start == TermStart.ISSUE ? date : act.firstDay().orElse(date);
    }

    Term opened(SupervisorFile file, IssueCertificate act) {
        return plan.first(file.services().size() + 1, firstDay(act, act.date()));
    }

    Term renewed(SupervisorFile file, LocalDate date) {
        Appointment appointment = file.appointmentOn(date).orElseThrow();
        return plan.next(appointment.terms(), renewalFirstDay(appointment, date));
    }

    /** The last term of a person as this policy would have given it, but not over before a date; empty if it is no shorter. */
    Optional<Term> shortened(SupervisorFile file, LocalDate date) {
        return file.appointmentOn(date).flatMap(appointment -> {
            Term granted = appointment.lastTerm();
            LocalDate end = given(appointment.terms()).lastDay();
            LocalDate last = end.isBefore(date) ? date : end;
            return last.isBefore(granted.lastDay())
                    ? Optional.of(new Term(granted.ordinal(), granted.firstDay(), last))
                    : Optional.empty();
        });
    }

    /** The last of some terms as this policy gives it. */
    private Term given(List<Term> terms) {
        Term last = terms.get(terms.size() - 1);
        return terms.size() == 1
                ? plan.first(last.ordinal(), last.firstDay())
                : plan.next(terms.subList(0, terms.size() - 1), last.firstDay());
    }

    LocalDate nextFirstDay(SupervisorFile file, Act act, LocalDate date) {
        if (act instanceof IssueCertificate certificate) {
            return firstDay(certificate, date);
        }
        return file.appointmentOn(date)
                .map(appointment -> renewalFirstDay(appointment, date))
                .orElse(date);
    }

    boolean mayStateFirstDay(Act act) {
        return start == TermStart.STATED_OR_ISSUE && act.kind() == ActKind.ISSUE_CERTIFICATE;
    }

    boolean statesFirstDay(Act act) {
        return mayStateFirstDay(act)
                && act instanceof IssueCertificate certificate
                && certificate.firstDay().isPresent();
    }

    /** The day after the last term, or the day of the decision if the engagement has lapsed by then. */
    private static LocalDate renewalFirstDay(Appointment appointment, LocalDate date) {
        LocalDate dayAfter = appointment.lastTerm().lastDay().plusDays(1);
        return date.isBefore(dayAfter) ? dayAfter : date;
    }
}
