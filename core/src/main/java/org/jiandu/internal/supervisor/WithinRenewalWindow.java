package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.RENEWAL_WINDOW;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.term.RenewalWindow;
import org.jiandu.term.Term;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * A renewal is decided while it may be: not too early, and not after the engagement has lapsed.
 *
 * <p>Legal basis: article 5 of the Weihai Measures (到期可以续聘).
 */
final class WithinRenewalWindow extends StandingRule<SupervisorFile> {
    private final RenewalWindow window;

    WithinRenewalWindow(Policy policy) {
        super("renewal.window", policy, RENEWAL_WINDOW);
        this.window = policy.value(RENEWAL_WINDOW);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        // Only an appointment can be renewed: this is judged where there is one.
        Term last = file.appointmentOn(date).orElseThrow().lastTerm();
        LocalDate opens = window.opensOn(last);
        LocalDate closes = window.closesOn(last);
        return window.contains(date, last)
                ? Answer.MET
                : Answer.notMet(date.isBefore(opens) ? Earliest.from(opens) : Earliest.never(), opens, closes);
    }
}
