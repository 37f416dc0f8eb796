package org.jiandu.supervisor;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.PolicyHistory;
import org.jiandu.law.ServingRule;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Role;
import org.jiandu.term.CutShort;
import org.jiandu.term.LimitMeaning;
import org.jiandu.term.RenewalWindow;
import org.jiandu.term.RunBreak;
import org.jiandu.term.TermChaining;
import org.jiandu.term.TermEnd;
import org.jiandu.time.DayUnit;
import org.jiandu.time.FirstDay;

/**
 * What instruments settle about the life of a supervisor, each as much of it as it knows. The rules of a parameter that a
 * policy does not settle are silent, and the acts that need it are refused: nothing is assumed.
 */
public final class SupervisorParameters {
    /** Which kinds of bodies engage, dismiss and manage supervisors. */
    public static final Parameter<Set<OrganisationKind>> ENGAGING_BODIES = new Parameter<>("engaging.bodies");

    /** How a candidate may come to the authority. */
    public static final Parameter<Set<Channel>> CHANNELS = new Parameter<>("nomination.channels");

    /** The sectors that the instrument names; {@link Sector#OTHER} among them means that the list is open. */
    public static final Parameter<Set<Sector>> SECTORS = new Parameter<>("eligibility.sectors");

    /** The occupations that bar a person. */
    public static final Parameter<Set<Occupation>> BARRED_OCCUPATIONS =
            new Parameter<>("eligibility.barred-occupations");

    /** The records that bar a person, and for how long. */
    public static final Parameter<List<RecordBar>> RECORD_BARS = new Parameter<>("eligibility.record-bars");

    /** Whether good credit is a condition. */
    public static final Parameter<Boolean> GOOD_CREDIT = new Parameter<>("eligibility.good-credit");

    /** The conditions that the instrument leaves to the review of the authority. */
    public static final Parameter<List<Condition>> CONDITIONS = new Parameter<>("eligibility.conditions");

    /** The conditions that the authority adds. */
    public static final Parameter<List<Condition>> FURTHER_CONDITIONS =
            new Parameter<>("eligibility.further-conditions");

    /** Whether holders of the legal qualification rank before other candidates. */
    public static final Parameter<Boolean> QUALIFIED_FIRST = new Parameter<>("eligibility.qualified-first");

    /** Whether a person dismissed for fault may come back. */
    public static final Parameter<Reappointment> REAPPOINTMENT = new Parameter<>("eligibility.reappointment");

    /** The length of the public notice, in the unit of {@link #NOTICE_UNIT}, at least 1. */
    public static final Parameter<Integer> NOTICE_LENGTH = new Parameter<>("notice.length");

    /** The unit in which the public notice is counted. */
    public static final Parameter<DayUnit> NOTICE_UNIT = new Parameter<>("notice.unit");

    /** Whether the day of posting counts as a day of the notice. */
    public static final Parameter<FirstDay> NOTICE_FIRST_DAY = new Parameter<>("notice.first-day");

    /** What an objection does. */
    public static final Parameter<ObjectionRule> OBJECTIONS = new Parameter<>("notice.objections");

    /** The length of a term. */
    public static final Parameter<Period> TERM_LENGTH = new Parameter<>("term.length");

    /** On which day a first term begins. */
    public static final Parameter<TermStart> TERM_START = new Parameter<>("term.start");

    /** On which day a term ends. */
    public static final Parameter<TermEnd> TERM_END = new Parameter<>("term.end");

    /** From which day a term that follows another is counted. */
    public static final Parameter<TermChaining> TERM_CHAINING = new Parameter<>("term.chaining");

    /** How many terms, or renewals, may follow each other. */
    public static final Parameter<Integer> LIMIT = new Parameter<>("renewal.limit");

    /** What the number of the limit counts. */
    public static final Parameter<LimitMeaning> LIMIT_MEANING = new Parameter<>("renewal.limit-meaning");

    /** What breaks a run of consecutive terms. */
    public static final Parameter<RunBreak> RUN_BREAK = new Parameter<>("renewal.run-break");

    /** Whether a term that was cut short counts towards the limit. */
    public static final Parameter<CutShort> CUT_SHORT = new Parameter<>("renewal.cut-short");

    /** When a renewal may be decided. */
    public static final Parameter<RenewalWindow> RENEWAL_WINDOW = new Parameter<>("renewal.window");

    /** What money may be given. */
    public static final Parameter<Compensation> COMPENSATION = new Parameter<>("compensation");

    /** The duties of a supervisor. */
    public static final Parameter<Set<Duty>> DUTIES = new Parameter<>("duties");

    /** In which roles a breach of discipline is reported to the authority. */
    public static final Parameter<Set<Role>> BREACH_REPORTERS = new Parameter<>("duties.reporters");

    /** Whether supervisors take part in activities that the authority organises. */
    public static final Parameter<Boolean> ACTIVITIES = new Parameter<>("activities");

    /** When absences make a ground of dismissal. */
    public static final Parameter<AbsenceRule> ABSENCES = new Parameter<>("dismissal.absences");

    /** The grounds of dismissal, each with its place in the instrument. */
    public static final Parameter<List<ListedGround>> GROUNDS = new Parameter<>("dismissal.grounds");

    /** When a dismissal takes effect. */
    public static final Parameter<DismissalEffect> DISMISSAL_EFFECT = new Parameter<>("dismissal.effect");

    /** What happens to people who already serve when the policy takes the place of another. */
    public static final Parameter<ServingRule> SERVING = PolicyHistory.SERVING;

    /** Whether the authority may commend. */
    public static final Parameter<Boolean> COMMENDATION = new Parameter<>("commendation");

    private static final List<Parameter<?>> ALL = List.of(
            ENGAGING_BODIES,
            CHANNELS,
            SECTORS,
            BARRED_OCCUPATIONS,
            RECORD_BARS,
            GOOD_CREDIT,
            CONDITIONS,
            FURTHER_CONDITIONS,
            QUALIFIED_FIRST,
            REAPPOINTMENT,
            NOTICE_LENGTH,
            NOTICE_UNIT,
            NOTICE_FIRST_DAY,
            OBJECTIONS,
            TERM_LENGTH,
            TERM_START,
            TERM_END,
            TERM_CHAINING,
            LIMIT,
            LIMIT_MEANING,
            RUN_BREAK,
            CUT_SHORT,
            RENEWAL_WINDOW,
            COMPENSATION,
            DUTIES,
            BREACH_REPORTERS,
            ACTIVITIES,
            ABSENCES,
            GROUNDS,
            DISMISSAL_EFFECT,
            COMMENDATION,
            SERVING);

    /** What every instrument of this kind settles: who engages, how, for how long, and why an engagement ends early. */
    private static final List<Parameter<?>> ALWAYS = List.of(
            ENGAGING_BODIES, CHANNELS, TERM_LENGTH, TERM_START, TERM_END, TERM_CHAINING, GROUNDS, DISMISSAL_EFFECT);

    /** What a policy that settles the one must settle too, because the one says nothing without the others. */
    private static final Map<Parameter<?>, List<Parameter<?>>> TOGETHER = Map.of(
            NOTICE_LENGTH, List.of(NOTICE_UNIT, NOTICE_FIRST_DAY, OBJECTIONS),
            LIMIT, List.of(LIMIT_MEANING, RUN_BREAK, CUT_SHORT));

    private SupervisorParameters() {}

    /**
     * The parameters without which nobody's life can be judged by a policy: those that every instrument settles, and those
     * that belong to what this one settles.
     *
     * @param policy the policy
     * @return the parameters, in the order of the life of a supervisor
     */
    public static List<Parameter<?>> required(Policy policy) {
        Set<Parameter<?>> required = new HashSet<>(ALWAYS);
        TOGETHER.forEach((one, others) -> {
            if (policy.settles(one)) {
                required.addAll(others);
            }
        });
        if (countsAbsences(policy)) {
            required.add(ABSENCES);
        }
        return ALL.stream().filter(required::contains).toList();
    }

    private static boolean countsAbsences(Policy policy) {
        return policy.find(GROUNDS)
                .filter(grounds ->
                        grounds.value().stream().anyMatch(listed -> listed.ground() == DismissalGround.ABSENCES))
                .isPresent();
    }

    /**
     * Every parameter of this class.
     *
     * @return the parameters, in the order of the life of a supervisor
     */
    public static List<Parameter<?>> all() {
        return ALL;
    }
}
