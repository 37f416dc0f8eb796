package org.jiandu.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.ABSENCES;
import static org.jiandu.supervisor.SupervisorParameters.ASSESSMENT;
import static org.jiandu.supervisor.SupervisorParameters.QUALIFIED_FIRST;
import static org.jiandu.supervisor.SupervisorParameters.TRAINING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiandu.internal.procedure.Outcomes;
import org.jiandu.internal.procedure.Procedure;
import org.jiandu.internal.supervisor.Absences;
import org.jiandu.internal.supervisor.AssessmentRecord;
import org.jiandu.internal.supervisor.Concerns;
import org.jiandu.internal.supervisor.Decision;
import org.jiandu.internal.supervisor.SupervisorProcedure;
import org.jiandu.internal.supervisor.TermPlanner;
import org.jiandu.internal.supervisor.TrainingRecord;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.party.Actor;
import org.jiandu.term.TermForecast;
import org.jiandu.time.WorkCalendar;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.PossibleAct;
import org.jiandu.verdict.Transition;
import org.jiandu.verdict.Verdict;

/**
 * The life of a supervisor under a policy: may this be done, and what comes of it?
 *
 * <p>{@link #assess} and {@link #decide} run the same rules, so an act succeeds exactly when its verdict is lawful.
 * Everything is a pure function of its arguments. Immutable and thread-safe; make one for a policy and share it.
 *
 * <pre>{@code
 * Lifecycle lifecycle = Lifecycle.of(policy);
 * Verdict verdict = lifecycle.assess(file, act);      // lawful, unlawful, or waiting for a person; all reasons at once
 * Outcome<SupervisorFact, SupervisorFile> outcome = lifecycle.decide(file, act);
 * }</pre>
 *
 * <p>Legal basis: articles 2 to 7, 9, 13 and 16 to 18 of the Weihai Measures.
 */
public final class Lifecycle {
    private final Policy policy;
    private final Procedure<Stage, ActKind, SupervisorFile, SupervisorAct> procedure;
    private final TermPlanner planner;
    private final Decision decision;
    private final Concerns concerns;
    private final Optional<Absences> absences;

    private Lifecycle(Policy policy, Optional<WorkCalendar> calendar) {
        policy.require(SupervisorParameters.required(policy));
        this.policy = policy;
        this.planner = new TermPlanner(policy);
        SupervisorProcedure rules = new SupervisorProcedure(policy, planner, calendar);
        this.procedure = rules.build();
        this.concerns = rules.concerns();
        this.decision = new Decision(policy, planner);
        this.absences = policy.find(ABSENCES).map(Setting::value).map(Absences::new);
    }

    /**
     * The lifecycle under a policy, with a calendar of working days. The calendar counts a notice in working days; on days
     * that it does not cover, and without it, a finding does.
     *
     * @param policy the policy
     * @param calendar the working days
     * @return the lifecycle
     * @throws IncompletePolicyException if the policy does not settle what {@link SupervisorParameters#required} names;
     *     it names those that are missing
     */
    public static Lifecycle of(Policy policy, WorkCalendar calendar) {
        return new Lifecycle(policy, Optional.of(calendar));
    }

    /**
     * The lifecycle under a policy.
     *
     * @param policy the policy
     * @return the lifecycle
     * @throws IncompletePolicyException if the policy does not settle what {@link SupervisorParameters#required} names;
     *     it names those that are missing
     */
    public static Lifecycle of(Policy policy) {
        return new Lifecycle(policy, Optional.empty());
    }

    /**
     * The policy.
     *
     * @return the policy that this lifecycle carries out
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Judges an act.
     *
     * @param file the file as it is
     * @param act the act, on its own date
     * @return the verdict, with all reasons
     */
    public Verdict assess(SupervisorFile file, SupervisorAct act) {
        return assessOn(file, act, act.date());
    }

    /**
     * Judges an act as if it were done on another day.
     *
     * @param file the file as it is
     * @param act the act
     * @param date the day, which takes the place of the date of the act
     * @return the verdict, with all reasons
     */
    public Verdict assessOn(SupervisorFile file, SupervisorAct act, LocalDate date) {
        return procedure.assess(file, act, date);
    }

    /**
     * What somebody may do with a file on a day, as far as it is known before the act is: for each kind of act whether it
     * may be lawful now, from a later day, or only after something else is done, with the conditions against it. What an
     * answer promises, {@link PossibleAct} says.
     *
     * @param file the file as it is
     * @param actor who would act
     * @param date the day
     * @return one answer for each kind of act, in the order of the kinds
     */
    public List<PossibleAct<ActKind>> possibleActs(SupervisorFile file, Actor actor, LocalDate date) {
        return procedure.possibleActs(file, actor, date);
    }

    /**
     * Does an act, if it is lawful.
     *
     * @param file the file as it is
     * @param act the act
     * @return the facts to keep and the new file, or the verdict that refuses
     */
    public Outcome<SupervisorFact, SupervisorFile> decide(SupervisorFile file, SupervisorAct act) {
        return Outcomes.of(act, assess(file, act), file, () -> decision.facts(file, act), Lifecycle::evolve);
    }

    /**
     * The absences that make the ground of article 16 item 6 on a date. They dismiss nobody; an excuse accepted later
     * lowers the ground again.
     *
     * @param file the file
     * @param date the date
     * @return the absences in the order of the days of the activities, empty if the ground is not made
     */
    public List<Attendance> absencesOn(SupervisorFile file, LocalDate date) {
        return absences.map(rule -> rule.on(file, date)).orElse(List.of());
    }

    /**
     * The day by which the next assessment is due, counted from the last one in the engagement, or from its first day. It lies
     * in the past where an assessment is overdue.
     *
     * @param file the file
     * @param date the date on which it is asked
     * @return the day; empty if the policy knows no assessment, or the person is not in office
     */
    public Optional<LocalDate> assessmentDueOn(SupervisorFile file, LocalDate date) {
        return policy.find(ASSESSMENT).flatMap(setting -> new AssessmentRecord(setting.value()).dueOn(file, date));
    }

    /**
     * The training still owed in a calendar year.
     *
     * @param file the file
     * @param year the year
     * @return what is missing and by whose duty; empty if nothing is, the policy knows no training, or the person is in office on
     *     no day of the year
     */
    public Optional<TrainingOwed> trainingOwed(SupervisorFile file, int year) {
        return policy.find(TRAINING).flatMap(setting -> new TrainingRecord(setting.value()).owed(file, year));
    }

    /**
     * The file after a fact. No policy is asked: a fact carries what was decided.
     *
     * @param file the file before it
     * @param fact the fact
     * @return the file after it
     * @throws IllegalStateException if the fact cannot follow the file, such as a renewal without an appointment
     */
    public static SupervisorFile evolve(SupervisorFile file, SupervisorFact fact) {
        return Evolution.after(file, fact);
    }

    /**
     * What stands against a person who is in office on a date, or holds a certificate for a term to come, without anybody
     * having acted on it: a bar that arose since, a ground of dismissal that is established. And what anybody else still owes,
     * such as a card to be given back.
     *
     * @param file the file
     * @param date the date
     * @return the concerns
     */
    public List<Concern> concernsOn(SupervisorFile file, LocalDate date) {
        return concerns.on(file, date);
    }

    /**
     * When a supervisor reaches the limit of consecutive terms, if every renewal still possible is granted.
     *
     * <p>Legal basis: article 5 of the Weihai Measures.
     *
     * @param file the file
     * @return how many renewals are left and the last day of the last term; empty if nothing has been
     *     served, the policy knows no limit, or its terms are not for a time of their own
     */
    public Optional<TermForecast> forecast(SupervisorFile file) {
        return planner.limit()
                .flatMap(limit -> planner.plan().flatMap(plan -> TermForecast.of(file.services(), plan, limit)));
    }

    /**
     * Candidates in the order of preference: holders of the legal qualification first, otherwise as given.
     *
     * <p>Legal basis: article 7 item 3 of the Weihai Measures.
     *
     * @param candidates the files of the candidates
     * @param date the date on which the circumstances count
     * @return the same files in order
     */
    public List<SupervisorFile> rank(Collection<SupervisorFile> candidates, LocalDate date) {
        List<SupervisorFile> ranked = new ArrayList<>(candidates);
        if (policy.find(QUALIFIED_FIRST).filter(Setting::value).isPresent()) {
            ranked.sort(Comparator.comparing(
                    (SupervisorFile file) -> file.profileOn(date)
                            .filter(Profile::isLegallyQualified)
                            .isPresent(),
                    Comparator.reverseOrder()));
        }
        return List.copyOf(ranked);
    }

    /**
     * The acts that the policy provides for. Every other is refused at every stage.
     *
     * @return the kinds of acts, in their order
     */
    public List<ActKind> acts() {
        return procedure.provided();
    }

    /**
     * What the table says of an act at a stage.
     *
     * @param stage the stage
     * @param act the kind of act
     * @return the transition: where it leads under which rules, or the rule that refuses
     */
    public Transition<Stage, ActKind> transition(Stage stage, ActKind act) {
        return procedure.transition(stage, act);
    }
}
