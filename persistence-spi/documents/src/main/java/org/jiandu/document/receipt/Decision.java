package org.jiandu.document.receipt;

import java.util.Objects;
import java.util.Optional;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.WorkCalendar;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Outcome;

/**
 * A decision on an act: all that the answer depends on, and the answer. It is made when it is constructed, by the same rules as
 * everywhere. Immutable and thread-safe.
 */
public final class Decision {
    private final Policy policy;
    private final Optional<WorkCalendar> calendar;
    private final Object file;
    private final Act act;
    private final Outcome<?, ?> outcome;

    private Decision(Policy policy, Optional<WorkCalendar> calendar, Object file, Act act, Outcome<?, ?> outcome) {
        this.policy = policy;
        this.calendar = calendar;
        this.file = Objects.requireNonNull(file, "file");
        this.act = Objects.requireNonNull(act, "act");
        this.outcome = outcome;
    }

    /**
     * Decides on an act in the life of a supervisor, without a calendar.
     *
     * @param policy the policy
     * @param file the file before the act
     * @param act the act
     * @return the decision
     * @throws org.jiandu.law.IncompletePolicyException if the policy does not settle what the rules ask for
     */
    public static Decision of(Policy policy, SupervisorFile file, SupervisorAct act) {
        return new Decision(
                policy, Optional.empty(), file, act, Lifecycle.of(policy).decide(file, act));
    }

    /**
     * Decides on an act in the life of a supervisor, with a calendar of working days.
     *
     * @param policy the policy
     * @param calendar the working days
     * @param file the file before the act
     * @param act the act
     * @return the decision
     * @throws org.jiandu.law.IncompletePolicyException if the policy does not settle what the rules ask for
     */
    public static Decision of(Policy policy, WorkCalendar calendar, SupervisorFile file, SupervisorAct act) {
        return new Decision(
                policy,
                Optional.of(calendar),
                file,
                act,
                Lifecycle.of(policy, calendar).decide(file, act));
    }

    /**
     * Decides on an act on a report.
     *
     * @param policy the policy
     * @param calendar the working days
     * @param report the report before the act
     * @param act the act
     * @return the decision
     * @throws org.jiandu.law.IncompletePolicyException if the policy does not settle what the rules ask for
     */
    public static Decision of(Policy policy, WorkCalendar calendar, Report report, ReportAct act) {
        return new Decision(
                policy,
                Optional.of(calendar),
                report,
                act,
                ReportLifecycle.of(policy, calendar).decide(report, act));
    }

    /**
     * Decides on an act on an engagement.
     *
     * @param policy the policy
     * @param engagement the engagement before the act
     * @param act the act
     * @return the decision
     * @throws org.jiandu.law.IncompletePolicyException if the policy does not settle what the rules ask for
     */
    public static Decision of(Policy policy, Engagement engagement, EngagementAct act) {
        return new Decision(
                policy,
                Optional.empty(),
                engagement,
                act,
                EngagementLifecycle.of(policy).decide(engagement, act));
    }

    /**
     * What came of the act.
     *
     * @return the outcome, accepted or refused
     */
    public Outcome<?, ?> outcome() {
        return outcome;
    }

    Policy policy() {
        return policy;
    }

    Optional<WorkCalendar> calendar() {
        return calendar;
    }

    Object file() {
        return file;
    }

    Act act() {
        return act;
    }

    /** The verdict; no personal data. */
    @Override
    public String toString() {
        return "Decision[" + outcome.verdict() + "]";
    }
}
