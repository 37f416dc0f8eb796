package org.jiandu.supervisor;

import static org.jiandu.measures.WeihaiMeasures.INSTRUMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Reading;
import org.jiandu.law.Reliance;
import org.jiandu.law.ServingRule;
import org.jiandu.law.Setting;
import org.jiandu.law.Strength;
import org.jiandu.message.BilingualText;
import org.jiandu.party.Level;
import org.jiandu.term.CutShort;
import org.jiandu.term.LimitMeaning;
import org.jiandu.term.RenewalWindow;
import org.jiandu.term.RunBreak;
import org.jiandu.term.TermChaining;
import org.jiandu.term.TermEnd;
import org.jiandu.term.TermLength;
import org.jiandu.time.DateRange;
import org.jiandu.time.DayUnit;
import org.jiandu.time.FirstDay;

/** One change to the Weihai policy: another reading, another choice of the host, another text. */
enum Variation {
    CORRESPONDING_DAY(read(SupervisorParameters.TERM_END, TermEnd.CORRESPONDING_DAY)),
    ANCHORED(read(SupervisorParameters.TERM_CHAINING, TermChaining.ANCHORED_ON_FIRST_TERM)),
    RENEWALS_AFTER_FIRST(read(SupervisorParameters.LIMIT_MEANING, LimitMeaning.RENEWALS_AFTER_FIRST)),
    ANY_GAP(read(SupervisorParameters.RUN_BREAK, RunBreak.ANY_GAP)),
    NO_GAP(read(SupervisorParameters.RUN_BREAK, RunBreak.NEVER)),
    GAP_OF_A_YEAR(read(SupervisorParameters.RUN_BREAK, RunBreak.after(Period.ofYears(1)))),
    CUT_SHORT_DOES_NOT_COUNT(read(SupervisorParameters.CUT_SHORT, CutShort.DOES_NOT_COUNT)),
    ONE_TERM(text(SupervisorParameters.LIMIT, 1)),
    TERM_OF_SIX_MONTHS(text(SupervisorParameters.TERM_LENGTH, TermLength.of(Period.ofMonths(6)))),
    TERM_FROM_ISSUE(read(SupervisorParameters.TERM_START, TermStart.ISSUE)),
    WINDOW_AROUND_THE_END(
            read(SupervisorParameters.RENEWAL_WINDOW, RenewalWindow.around(Period.ofMonths(3), Period.ofMonths(6)))),
    EFFECT_BY_SERVICE(read(SupervisorParameters.DISMISSAL_EFFECT, DismissalEffect.SERVICE)),
    EFFECT_BY_PUBLICATION(read(SupervisorParameters.DISMISSAL_EFFECT, DismissalEffect.PUBLICATION)),
    ANY_OBJECTION_ENDS(read(SupervisorParameters.OBJECTIONS, ObjectionRule.ANY_ENDS)),
    FAULT_BARS_FOR_EVER(read(
            SupervisorParameters.REAPPOINTMENT,
            Reappointment.afterFaults(Reappointment.of(Reappointment.Kind.BARRED_FOR_EVER)))),
    FAULT_BARS_FOR_A_YEAR(read(
            SupervisorParameters.REAPPOINTMENT, Reappointment.afterFaults(Reappointment.barredFor(Period.ofYears(1))))),
    FAULT_DOES_NOT_BAR(read(
            SupervisorParameters.REAPPOINTMENT,
            Reappointment.afterFaults(Reappointment.of(Reappointment.Kind.NOT_BARRED)))),
    RECORDS_WHILE_IN_FORCE(read(SupervisorParameters.RECORD_BARS, bars(RecordBar.Lasts.WHILE_IN_FORCE, false))),
    PENDING_RECORDS_BAR(read(SupervisorParameters.RECORD_BARS, bars(RecordBar.Lasts.EVER, true))),
    NOTICE_IN_WORKING_DAYS(policy -> policy.toBuilder()
            .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.WORKING_DAYS)
            .build()),
    NOTICE_COUNTS_ITS_FIRST_DAY(read(SupervisorParameters.NOTICE_FIRST_DAY, FirstDay.COUNTED)),
    EXCUSED_ABSENCE_BREAKS(read(
            SupervisorParameters.ABSENCES,
            new AbsenceRule.InARow(2, AbsenceRule.Excused.BREAKS_RUN, AbsenceRule.Span.CURRENT_TERM))),
    THREE_ABSENCES_OF_AN_APPOINTMENT(read(
            SupervisorParameters.ABSENCES,
            new AbsenceRule.InARow(3, AbsenceRule.Excused.IGNORED, AbsenceRule.Span.CURRENT_APPOINTMENT))),
    EXPENSES(read(SupervisorParameters.COMPENSATION, Compensation.EXPENSES)),
    AGE(text(SupervisorParameters.FURTHER_CONDITIONS, List.of(Lives.OLD_ENOUGH, Lives.NOT_TOO_OLD, Lives.FURTHER))),
    BOUNDS_OF_OTHER_PLACES(text(SupervisorParameters.FURTHER_CONDITIONS, Elsewhere.BOUNDS)),
    UNIT_CONSENTS(added(SupervisorParameters.CONSENTS, EnumSet.of(Consenter.UNIT))),
    UNIT_AND_PERSON_CONSENT(added(SupervisorParameters.CONSENTS, EnumSet.allOf(Consenter.class))),
    GOVERNMENT_CONFIRMS(added(SupervisorParameters.APPROVER, Approver.GOVERNMENT)),
    LEADING_GROUP_CONFIRMS(added(SupervisorParameters.APPROVER, Approver.LEADING_GROUP)),
    CARDS(policy -> added(SupervisorParameters.CARD_ISSUER, IssuerLevel.APPOINTER)
            .apply(added(SupervisorParameters.CREDENTIALS, EnumSet.allOf(CredentialType.class))
                    .apply(policy))),
    SEATS(added(SupervisorParameters.QUOTA, Quota.of(Seats.atMost(20)))),
    COUNTIES_ONLY(added(SupervisorParameters.LEVELS, Map.of(Level.COUNTY, Mandate.SHALL))),
    NO_SELF_NOMINATION(
            text(SupervisorParameters.CHANNELS, EnumSet.of(Channel.INVITATION, Channel.UNIT_RECOMMENDATION))),
    CLOSED_LIST_OF_SECTORS(
            text(SupervisorParameters.SECTORS, EnumSet.complementOf(EnumSet.of(Sector.OTHER, Sector.EXPERT)))),
    STATE_STAFF_BARRED(text(SupervisorParameters.BARRED_OCCUPATIONS, Set.of(Occupation.values()))),
    FEWER_DUTIES(text(SupervisorParameters.DUTIES, EnumSet.of(Duty.SECRECY, Duty.NO_GIFTS))),
    NO_ACTIVITIES(text(SupervisorParameters.ACTIVITIES, false)),
    AWARDS_ONLY(text(SupervisorParameters.COMMENDATION, EnumSet.of(CommendationKind.AWARD))),
    CREDIT_DOES_NOT_MATTER(text(SupervisorParameters.GOOD_CREDIT, false)),
    FEWER_GROUNDS(text(
            SupervisorParameters.GROUNDS,
            List.of(
                    new ListedGround(DismissalGround.CRIME_OR_BAD_CREDIT, INSTRUMENT.article(16), Discretion.SHALL),
                    new ListedGround(DismissalGround.CIRCUMSTANCES, INSTRUMENT.article(16), Discretion.SHALL)))),
    TERMS_SHORTENED(added(SupervisorParameters.SERVING, ServingRule.SHORTEN)),
    // What other places have.
    TERM_BETWEEN_DATES(text(
            SupervisorParameters.TERM_LENGTH,
            new TermLength.Between(LocalDate.of(2022, 6, 1), LocalDate.of(2027, 5, 31)))),
    TERM_OF_THE_LEADERSHIP(text(
            SupervisorParameters.TERM_LENGTH,
            new TermLength.OfBody(new BilingualText("the leadership of the authority", "本级领导班子")))),
    LIMIT_IN_PRINCIPLE(added(SupervisorParameters.LIMIT_STRENGTH, Strength.IN_PRINCIPLE)),
    RENEWAL_TAKES_MORE(policy -> assessed(policy).toBuilder()
            .set(SupervisorParameters.RENEWAL_REQUIRES, ofOthers(EnumSet.allOf(RenewalRequirement.class)))
            .build()),
    FAILED_ASSESSMENT_IS_A_GROUND(policy -> assessed(listing(policy, DismissalGround.FAILED_ASSESSMENT))),
    RESIGNATION_IS_ACCEPTED(policy -> resigning(policy, new Resignation(true, true))),
    RESIGNATION_AT_WILL(policy -> resigning(policy, new Resignation(false, false))),
    SUSPENSION(added(SupervisorParameters.SUSPENSION, true)),
    TRAINING(added(
            SupervisorParameters.TRAINING,
            new TrainingRule(1, TrainingRule.Unit.TIMES, TrainingRule.Owed.BY_AUTHORITY))),
    ALLOWANCE_BY_THE_DAY(
            policy -> read(SupervisorParameters.COMPENSATION, Compensation.PER_DAY).apply(policy).toBuilder()
                    .set(SupervisorParameters.PER_DAY, ofOthers(new BigDecimal("4")))
                    .build()),
    HEARD_BEFORE_DISMISSAL(added(SupervisorParameters.HEARING, EnumSet.of(DismissalGround.CIRCUMSTANCES))),
    ABSENCES_NOT_COUNTED(
            read(SupervisorParameters.ABSENCES, new AbsenceRule.Unquantified(AbsenceRule.Span.CURRENT_TERM))),
    REPEALED_IN_2027(Variation::repealed);

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold values only
    private final UnaryOperator<Policy> change;

    Variation(UnaryOperator<Policy> change) {
        this.change = change;
    }

    Policy applyTo(Policy policy) {
        return change.apply(policy);
    }

    private static <T> UnaryOperator<Policy> read(Parameter<T> parameter, T value) {
        return policy -> policy.toBuilder()
                .read(parameter, value, Reading.of("another reading", "另一种理解"))
                .build();
    }

    private static <T> UnaryOperator<Policy> text(Parameter<T> parameter, T value) {
        return policy -> policy.toBuilder()
                .set(parameter, Setting.text(value, policy.get(parameter).citation()))
                .build();
    }

    /** A value as another place may set it; where it would stand in Weihai does not matter. */
    private static <T> Setting<T> ofOthers(T value) {
        return Setting.text(value, INSTRUMENT.article(16));
    }

    private static <T> UnaryOperator<Policy> added(Parameter<T> parameter, T value) {
        return policy -> policy.toBuilder().set(parameter, ofOthers(value)).build();
    }

    private static Policy assessed(Policy policy) {
        return policy.toBuilder()
                .set(SupervisorParameters.ASSESSMENT, ofOthers(Elsewhere.YEARLY))
                .build();
    }

    private static Policy resigning(Policy policy, Resignation resignation) {
        return listing(policy, DismissalGround.RESIGNED).toBuilder()
                .set(SupervisorParameters.RESIGNATION, ofOthers(resignation))
                .build();
    }

    private static Policy listing(Policy policy, DismissalGround ground) {
        List<ListedGround> grounds = new ArrayList<>(policy.value(SupervisorParameters.GROUNDS));
        grounds.removeIf(listed -> listed.ground() == ground);
        grounds.add(new ListedGround(ground, INSTRUMENT.article(16), Discretion.MAY));
        return policy.toBuilder()
                .set(SupervisorParameters.GROUNDS, ofOthers(grounds))
                .build();
    }

    private static List<RecordBar> bars(RecordBar.Lasts lasts, boolean pendingBars) {
        return Stream.of(RecordKind.values())
                .map(kind -> new RecordBar(kind, lasts, pendingBars))
                .toList();
    }

    private static Policy repealed(Policy policy) {
        DateRange days = DateRange.of(policy.inForce().value().firstDay(), LocalDate.of(2027, 4, 17));
        Policy.Builder builder = Policy.builder(
                policy.instrument(), Setting.text(days, policy.inForce().citation()));
        policy.settings().forEach(reliance -> copy(reliance, builder));
        return builder.build();
    }

    @SuppressWarnings("unchecked") // a reliance holds a parameter with a setting of its own type
    private static void copy(Reliance reliance, Policy.Builder builder) {
        builder.set((Parameter<Object>) reliance.parameter(), (Setting<Object>) reliance.setting());
    }
}
