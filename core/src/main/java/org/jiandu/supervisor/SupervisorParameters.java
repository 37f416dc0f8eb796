package org.jiandu.supervisor;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.PolicyHistory;
import org.jiandu.law.ServingRule;
import org.jiandu.law.Strength;
import org.jiandu.party.Level;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Role;
import org.jiandu.term.CutShort;
import org.jiandu.term.LimitMeaning;
import org.jiandu.term.RenewalWindow;
import org.jiandu.term.RunBreak;
import org.jiandu.term.TermChaining;
import org.jiandu.term.TermEnd;
import org.jiandu.term.TermLength;
import org.jiandu.time.DayUnit;
import org.jiandu.time.FirstDay;

/**
 * What instruments settle about the life of a supervisor, each as much of it as it knows. The rules of a parameter that a
 * policy does not settle are silent, and the acts that need it are refused: nothing is assumed.
 */
public final class SupervisorParameters {
    /** Which kinds of bodies engage, dismiss and manage supervisors. */
    public static final Parameter<Set<OrganisationKind>> ENGAGING_BODIES = new Parameter<>("engaging.bodies");

    /** At which levels authorities engage supervisors, and whether they must. */
    public static final Parameter<Map<Level, Mandate>> LEVELS = new Parameter<>("jurisdiction.levels");

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

    /** Whether a person dismissed on a ground may come back; a ground that is not named does not bar. */
    public static final Parameter<Map<DismissalGround, Reappointment>> REAPPOINTMENT =
            new Parameter<>("eligibility.reappointment");

    /** Whose consent a candidacy needs. */
    public static final Parameter<Set<Consenter>> CONSENTS = new Parameter<>("appointment.consents");

    /** Who has the last word on an appointment. */
    public static final Parameter<Approver> APPROVER = new Parameter<>("appointment.approver");

    /** How many supervisors there are, and from where. */
    public static final Parameter<Quota> QUOTA = new Parameter<>("quota");

    /** What a supervisor is given to show. */
    public static final Parameter<Set<CredentialType>> CREDENTIALS = new Parameter<>("credential.types");

    /** Who issues the card, where there is one. */
    public static final Parameter<IssuerLevel> CARD_ISSUER = new Parameter<>("credential.issuer-level");

    /** The length of the public notice, in the unit of {@link #NOTICE_UNIT}, at least 1. */
    public static final Parameter<Integer> NOTICE_LENGTH = new Parameter<>("notice.length");

    /** The unit in which the public notice is counted. */
    public static final Parameter<DayUnit> NOTICE_UNIT = new Parameter<>("notice.unit");

    /** Whether the day of posting counts as a day of the notice. */
    public static final Parameter<FirstDay> NOTICE_FIRST_DAY = new Parameter<>("notice.first-day");

    /** What an objection does. */
    public static final Parameter<ObjectionRule> OBJECTIONS = new Parameter<>("notice.objections");

    /** For how long a term is granted. */
    public static final Parameter<TermLength> TERM_LENGTH = new Parameter<>("term.length");

    /** On which day a first term begins. */
    public static final Parameter<TermStart> TERM_START = new Parameter<>("term.start");

    /** On which day a term ends. */
    public static final Parameter<TermEnd> TERM_END = new Parameter<>("term.end");

    /** From which day a term that follows another is counted. */
    public static final Parameter<TermChaining> TERM_CHAINING = new Parameter<>("term.chaining");

    /** How many terms, or renewals, may follow each other. */
    public static final Parameter<Integer> LIMIT = new Parameter<>("renewal.limit");

    /** How strictly the limit binds; not settled, without exception. */
    public static final Parameter<Strength> LIMIT_STRENGTH = new Parameter<>("renewal.limit-strength");

    /** What the number of the limit counts. */
    public static final Parameter<LimitMeaning> LIMIT_MEANING = new Parameter<>("renewal.limit-meaning");

    /** What breaks a run of consecutive terms. */
    public static final Parameter<RunBreak> RUN_BREAK = new Parameter<>("renewal.run-break");

    /** Whether a term that was cut short counts towards the limit. */
    public static final Parameter<CutShort> CUT_SHORT = new Parameter<>("renewal.cut-short");

    /** When a renewal may be decided. */
    public static final Parameter<RenewalWindow> RENEWAL_WINDOW = new Parameter<>("renewal.window");

    /** What a renewal takes besides the decision of the authority. */
    public static final Parameter<Set<RenewalRequirement>> RENEWAL_REQUIRES = new Parameter<>("renewal.requires");

    /** How a supervisor resigns. */
    public static final Parameter<Resignation> RESIGNATION = new Parameter<>("resignation");

    /** Whether the authority may suspend a supervisor. */
    public static final Parameter<Boolean> SUSPENSION = new Parameter<>("suspension");

    /** How often supervisors are assessed, and who passes. */
    public static final Parameter<AssessmentRule> ASSESSMENT = new Parameter<>("assessment");

    /** How much training there is in a year. */
    public static final Parameter<TrainingRule> TRAINING = new Parameter<>("training");

    /** The allowance for a day of service in yuan, more than nothing. */
    public static final Parameter<BigDecimal> PER_DAY = new Parameter<>("compensation.per-day");

    /** The grounds on which nobody is dismissed unheard. */
    public static final Parameter<Set<DismissalGround>> HEARING = new Parameter<>("dismissal.hearing");

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

    /** In what forms the authority may commend. */
    public static final Parameter<Set<CommendationKind>> COMMENDATION = new Parameter<>("commendation.kinds");

    private static final List<Parameter<?>> ALL = List.of(
            ENGAGING_BODIES,
            LEVELS,
            CHANNELS,
            SECTORS,
            BARRED_OCCUPATIONS,
            RECORD_BARS,
            GOOD_CREDIT,
            CONDITIONS,
            FURTHER_CONDITIONS,
            QUALIFIED_FIRST,
            REAPPOINTMENT,
            CONSENTS,
            APPROVER,
            QUOTA,
            CREDENTIALS,
            CARD_ISSUER,
            NOTICE_LENGTH,
            NOTICE_UNIT,
            NOTICE_FIRST_DAY,
            OBJECTIONS,
            TERM_LENGTH,
            TERM_START,
            TERM_END,
            TERM_CHAINING,
            LIMIT,
            LIMIT_STRENGTH,
            LIMIT_MEANING,
            RUN_BREAK,
            CUT_SHORT,
            RENEWAL_WINDOW,
            RENEWAL_REQUIRES,
            RESIGNATION,
            SUSPENSION,
            ASSESSMENT,
            TRAINING,
            PER_DAY,
            HEARING,
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
    private static final List<Parameter<?>> ALWAYS =
            List.of(ENGAGING_BODIES, CHANNELS, TERM_LENGTH, TERM_START, GROUNDS, DISMISSAL_EFFECT);

    /** What a policy that settles the one must settle too, because the one says nothing without the others. */
    private static final Map<Parameter<?>, List<Parameter<?>>> TOGETHER = Map.of(
            NOTICE_LENGTH, List.of(NOTICE_UNIT, NOTICE_FIRST_DAY, OBJECTIONS),
            LIMIT, List.of(LIMIT_MEANING, RUN_BREAK, CUT_SHORT));

    /** What a policy that lists a ground must settle too. */
    private static final Map<DismissalGround, Parameter<?>> BEHIND_GROUNDS = Map.of(
            DismissalGround.ABSENCES, ABSENCES,
            DismissalGround.FAILED_ASSESSMENT, ASSESSMENT,
            DismissalGround.RESIGNED, RESIGNATION);

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
        policy.find(GROUNDS).stream()
                .flatMap(grounds -> grounds.value().stream())
                .flatMap(listed -> Optional.<Parameter<?>>ofNullable(BEHIND_GROUNDS.get(listed.ground())).stream())
                .forEach(required::add);
        if (policy.find(TERM_LENGTH)
                .filter(length -> !(length.value() instanceof TermLength.Lasting))
                .isEmpty()) {
            required.addAll(List.of(TERM_END, TERM_CHAINING));
        }
        if (policy.find(RENEWAL_REQUIRES)
                .filter(takes -> takes.value().contains(RenewalRequirement.PASSED_ASSESSMENT))
                .isPresent()) {
            required.add(ASSESSMENT);
        }
        if (policy.find(COMPENSATION)
                .filter(money -> money.value() == Compensation.PER_DAY)
                .isPresent()) {
            required.add(PER_DAY);
        }
        if (givesCards(policy)) {
            required.add(CARD_ISSUER);
        }
        return ALL.stream().filter(required::contains).toList();
    }

    private static boolean givesCards(Policy policy) {
        return policy.find(CREDENTIALS)
                .filter(types -> types.value().contains(CredentialType.CARD))
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
