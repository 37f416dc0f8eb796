package org.jiandu.report;

import static org.jiandu.report.ReportParameters.FEEDBACK_FIRST_DAY;
import static org.jiandu.report.ReportParameters.FEEDBACK_LENGTH;
import static org.jiandu.report.ReportParameters.FEEDBACK_ROLL;
import static org.jiandu.report.ReportParameters.FEEDBACK_START;
import static org.jiandu.report.ReportParameters.FEEDBACK_UNIT;
import static org.jiandu.report.ReportParameters.INVESTIGATED_KINDS;
import static org.jiandu.report.ReportParameters.INVESTIGATION_TIME;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiandu.internal.procedure.Outcomes;
import org.jiandu.internal.procedure.Procedure;
import org.jiandu.internal.report.ReportEvolution;
import org.jiandu.internal.report.ReportFacts;
import org.jiandu.internal.report.ReportProcedure;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.party.Actor;
import org.jiandu.time.Deadline;
import org.jiandu.time.DeadlineLadder;
import org.jiandu.time.DeadlineRule;
import org.jiandu.time.WorkCalendar;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.PossibleAct;
import org.jiandu.verdict.Transition;
import org.jiandu.verdict.Verdict;

/**
 * The life of a report under a policy: what supervisors say, and what agencies and the authority owe them.
 *
 * <p>The same verdict function as for supervisors: {@link #assess} and {@link #decide} run the same rules. Everything is a
 * pure function of its arguments. Immutable and thread-safe.
 *
 * <p>Legal basis: articles 8, 11, 12, 14 and 15 of the Weihai Measures.
 */
public final class ReportLifecycle {
    private final Procedure<ReportStage, ReportActKind, Report, ReportAct> procedure;
    private final Set<ReportKind> investigatedKinds;
    private final Optional<FeedbackStart> feedbackStart;
    private final Optional<DeadlineRule> feedbackRule;
    private final Optional<DeadlineRule> investigationTime;
    private final ReportFacts facts;
    private final WorkCalendar calendar;

    private ReportLifecycle(Policy policy, WorkCalendar calendar) {
        policy.require(ReportParameters.required(policy));
        this.procedure = new ReportProcedure(policy).build();
        this.investigatedKinds = policy.find(INVESTIGATED_KINDS)
                .<Set<ReportKind>>map(Setting::value)
                .orElse(Set.of());
        this.feedbackStart = policy.find(FEEDBACK_START).map(Setting::value);
        this.feedbackRule = policy.find(FEEDBACK_LENGTH)
                .map(length -> new DeadlineRule(
                        length.value(),
                        policy.value(FEEDBACK_UNIT),
                        policy.value(FEEDBACK_FIRST_DAY),
                        policy.value(FEEDBACK_ROLL)));
        this.investigationTime = policy.find(INVESTIGATION_TIME).map(Setting::value);
        this.facts = new ReportFacts(policy);
        this.calendar = calendar;
    }

    /**
     * The life of reports under a policy.
     *
     * @param policy the policy
     * @param calendar the working days, by which deadlines roll
     * @return the lifecycle
     * @throws IncompletePolicyException if the policy does not settle what {@link ReportParameters#required} names; it names
     *     those that are missing
     */
    public static ReportLifecycle of(Policy policy, WorkCalendar calendar) {
        return new ReportLifecycle(policy, calendar);
    }

    /**
     * Judges an act.
     *
     * @param report the report as it is
     * @param act the act, on its own date
     * @return the verdict, with all reasons
     */
    public Verdict assess(Report report, ReportAct act) {
        return assessOn(report, act, act.date());
    }

    /**
     * Judges an act as if it were done on another day.
     *
     * @param report the report as it is
     * @param act the act
     * @param date the day, which takes the place of the date of the act
     * @return the verdict, with all reasons
     */
    public Verdict assessOn(Report report, ReportAct act, LocalDate date) {
        return procedure.assess(report, act, date);
    }

    /**
     * What somebody may do with a report on a day, as far as it is known before the act is. What an answer promises,
     * {@link PossibleAct} says.
     *
     * @param report the report as it is
     * @param actor who would act
     * @param date the day
     * @return one answer for each kind of act, in the order of the kinds
     */
    public List<PossibleAct<ReportActKind>> possibleActs(Report report, Actor actor, LocalDate date) {
        return procedure.possibleActs(report, actor, date);
    }

    /**
     * Does an act, if it is lawful.
     *
     * @param report the report as it is
     * @param act the act
     * @return the facts to keep and the new report, or the verdict that refuses
     */
    public Outcome<ReportFact, Report> decide(Report report, ReportAct act) {
        return Outcomes.of(act, assess(report, act), report, () -> List.of(facts.of(act)), ReportLifecycle::evolve);
    }

    /**
     * The report after a fact. No policy is asked: a fact carries what was decided.
     *
     * @param report the report before it
     * @param fact the fact
     * @return the report after it
     */
    public static Report evolve(Report report, ReportFact fact) {
        return ReportEvolution.after(report, fact);
    }

    /**
     * What the table says of an act at a stage.
     *
     * @param stage the stage
     * @param act the kind of act
     * @return the transition: where it leads under which rules, or the rule that refuses
     */
    public Transition<ReportStage, ReportActKind> transition(ReportStage stage, ReportActKind act) {
        return procedure.transition(stage, act);
    }

    /**
     * The time that the agency has to feed back.
     *
     * <p>Legal basis: article 12 of the Weihai Measures.
     *
     * @param report the report
     * @return the deadline with all its steps, whether or not the answer has been given; empty while no time runs, and
     *     where the policy sets none
     */
    public Optional<Deadline> feedbackDeadline(Report report) {
        return feedbackStart
                .flatMap(start -> switch (start) {
                    case DELIVERY -> report.getDeliveredOn();
                    case ACKNOWLEDGEMENT -> report.getAcknowledgedOn();
                })
                .flatMap(this::feedbackDeadlineFrom)
                .map(deadline -> extended(deadline, report));
    }

    private static Deadline extended(Deadline deadline, Report report) {
        Deadline extended = deadline;
        for (GrantedExtension granted : report.getExtensions()) {
            extended = extended.extendedBy(granted.extension());
        }
        return extended;
    }

    /**
     * The time that an agency would have to feed back, if it ran from a day: by it a host finds what is due without reading
     * reports.
     *
     * <p>Legal basis: article 12 of the Weihai Measures.
     *
     * @param start the day of delivery, or of acknowledgement where the policy reads so
     * @return the deadline with all its steps; empty where the policy sets no time
     */
    public Optional<Deadline> feedbackDeadlineFrom(LocalDate start) {
        return feedbackRule.map(rule -> rule.from(start, calendar));
    }

    /**
     * Whether the agency owes an answer and its time is over. Derived, never stored.
     *
     * @param report the report
     * @param date the date
     * @return true from the day after the deadline to the eve of the feedback; a provisional deadline is overdue only
     *     when it surely is
     */
    public boolean isOverdueOn(Report report, LocalDate date) {
        return report.isAnswerOwedOn(date)
                && feedbackDeadline(report)
                        .filter(deadline -> deadline.isOverdueOn(date))
                        .isPresent();
    }

    /**
     * What agencies owe on a date.
     *
     * @param reports the reports
     * @param date the date
     * @param ladder when a deadline is near and when it is long past
     * @return one entry for each answer owed whose time runs, the most pressing first
     */
    public List<FeedbackOwed> feedbackOwedOn(Collection<Report> reports, LocalDate date, DeadlineLadder ladder) {
        return reports.stream()
                .filter(report -> report.isAnswerOwedOn(date))
                .flatMap(report -> feedbackDeadline(report)
                        .map(deadline -> new FeedbackOwed(
                                report.getId(),
                                report.getAgency().orElseThrow(),
                                deadline,
                                deadline.stageOn(date, ladder)))
                        .stream())
                .sorted(Comparator.comparing(owed -> owed.deadline().due().earliest()))
                .toList();
    }

    /**
     * Whether the authority owes the supervisor the result of an investigation. The Weihai Measures say "promptly" and name no
     * number of days; see {@link #resultDeadline} for instruments that do.
     *
     * <p>Legal basis: article 15 of the Weihai Measures.
     *
     * @param report the report
     * @param date the date
     * @return true from submission until the supervisor has been told
     */
    public boolean isResultOwedOn(Report report, LocalDate date) {
        return isInvestigated(report)
                && switch (report.stageOn(date)) {
                    case SUBMITTED, ACCEPTED, INVESTIGATING, DECIDED, DECLINED -> true;
                    case NEW, ANSWERED, CLOSED -> false;
                };
    }

    /**
     * Until when the authority tells the supervisor the result, where the policy sets a time for it.
     *
     * @param report the report
     * @return the deadline, counted from the day of submission, whether or not the supervisor has been told; empty where no
     *     result is owed, and where the policy sets no time
     */
    public Optional<Deadline> resultDeadline(Report report) {
        return investigationTime.flatMap(rule -> serviceTarget(report, rule));
    }

    /**
     * Whether the authority owes the supervisor the result and its time is over. Derived, never stored.
     *
     * @param report the report
     * @param date the date
     * @return true from the day after the deadline until the supervisor has been told; never where the policy sets no time
     */
    public boolean isResultOverdueOn(Report report, LocalDate date) {
        return isResultOwedOn(report, date)
                && resultDeadline(report)
                        .filter(deadline -> deadline.isOverdueOn(date))
                        .isPresent();
    }

    /**
     * The day by which a host means to tell the supervisor the result: a service target of its own, not law.
     *
     * @param report the report
     * @param target the target of the host, counted from the day of submission
     * @return the target as a deadline; empty where no result is owed
     */
    public Optional<Deadline> serviceTarget(Report report, DeadlineRule target) {
        return report.getSteps().stream()
                .findFirst()
                .filter(step -> isInvestigated(report))
                .map(submitted -> target.from(submitted.date(), calendar));
    }

    private boolean isInvestigated(Report report) {
        return report.getKind().filter(investigatedKinds::contains).isPresent();
    }
}
