package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiandu.supervisor.SupervisorParameters.LIMIT;
import static org.jiandu.supervisor.SupervisorParameters.SERVING;
import static org.jiandu.supervisor.SupervisorParameters.TERM_CHAINING;
import static org.jiandu.supervisor.SupervisorParameters.TERM_LENGTH;
import static org.jiandu.supervisor.Weihai.AGENCY;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.POLICY;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.candidacy;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.renew;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jiandu.law.Citation;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Instrument;
import org.jiandu.law.Policy;
import org.jiandu.law.PolicyHistory;
import org.jiandu.law.ServingRule;
import org.jiandu.law.Setting;
import org.jiandu.measures.StateCouncilDecree825;
import org.jiandu.message.BilingualText;
import org.jiandu.term.TermChaining;
import org.jiandu.term.TermLength;
import org.jiandu.time.DateRange;
import org.jiandu.time.DayUnit;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An invented amendment of the Weihai Measures that allows one term only, of one year. */
class LawChangesTest {
    static final LocalDate SUN_2026_02_01 = LocalDate.of(2026, 2, 1);
    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate MON_2025_06_02 = LocalDate.of(2025, 6, 2);
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);

    private static final Instrument AMENDED = new Instrument(
            "weihai-invented",
            new BilingualText("An invented amendment", "虚构的修订"),
            new BilingualText("Weihai Municipal Bureau of Justice", "威海市司法局"),
            Optional.empty(),
            Optional.of(SUN_2026_02_01),
            List.of(StateCouncilDecree825.INSTRUMENT.title()));

    static Citation transition() {
        return AMENDED.article(19);
    }

    static final Policy BEFORE = POLICY.toBuilder()
            .inForce(Setting.text(
                    DateRange.of(LocalDate.of(2022, 4, 18), SUN_2026_02_01.minusDays(1)), AMENDED.article(18)))
            .build();

    static Policy after(ServingRule serving) {
        return POLICY.toBuilder()
                .inForce(Setting.text(DateRange.from(SUN_2026_02_01), AMENDED.article(18)))
                .set(SERVING, Setting.text(serving, transition()))
                .set(LIMIT, Setting.text(1, AMENDED.article(5)))
                .set(TERM_LENGTH, Setting.text(TermLength.of(Period.ofYears(1)), AMENDED.article(5)))
                .build();
    }

    private static Lifecycles law(ServingRule serving) {
        return Lifecycles.of(PolicyHistory.of(BEFORE, after(serving)));
    }

    private static Verdict judge(Lifecycles law, SupervisorFile file, SupervisorAct act) {
        return law.judging(file, act).assess(file, act);
    }

    @Test
    void a_policy_that_takes_the_place_of_another_says_what_happens_to_people_serving() {
        Policy silent = POLICY.toBuilder()
                .inForce(Setting.text(DateRange.from(SUN_2026_02_01), AMENDED.article(18)))
                .build();

        assertThatThrownBy(() -> PolicyHistory.of(BEFORE, silent))
                .isInstanceOf(IncompletePolicyException.class)
                .hasMessageContaining("amendment.serving");
    }

    @ParameterizedTest
    @EnumSource(ServingRule.class)
    void every_act_but_a_renewal_is_judged_by_the_policy_of_its_day(ServingRule serving) {
        Lifecycles law = law(serving);
        SupervisorFile file = inOffice(MON_2024_06_03);
        SupervisorAct pay = Weihai.pay(MON_2026_03_02, PaymentKind.EXPENSES);

        assertThat(law.judging(file, pay)).isSameAs(law.on(MON_2026_03_02));
        assertThat(law.on(SUN_2026_02_01.minusDays(1)).policy()).isEqualTo(BEFORE);
        assertThat(law.on(SUN_2026_02_01).policy()).isEqualTo(after(serving));
    }

    @Test
    void the_work_calendar_of_a_place_serves_each_of_its_policies() {
        Lifecycles law = Lifecycles.of(
                PolicyHistory.of(inWorkingDays(BEFORE), inWorkingDays(after(ServingRule.KEEP))),
                WorkCalendars.stateCouncil());

        for (LocalDate date : List.of(MON_2024_06_03, MON_2026_03_02)) {
            SupervisorFile reviewed = Weihai.play(newFile(), Weihai.nominate(date), Weihai.approve(date));
            SupervisorAct notice = new SupervisorAct.PostNotice(by(OFFICER, date), date.plusDays(20), List.of());

            assertThat(judge(law, reviewed, notice).isLawful()).isTrue();
        }
    }

    private static Policy inWorkingDays(Policy policy) {
        return policy.toBuilder()
                .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.WORKING_DAYS)
                .build();
    }

    @Test
    void who_is_judged_anew_is_not_renewed_beyond_the_new_limit() {
        SupervisorFile file = inOffice(MON_2024_06_03);

        Verdict verdict = judge(law(ServingRule.REJUDGE), file, renew(FRI_2026_05_01));

        assertThat(verdict.unmet())
                .extracting(Reason::rule)
                .extracting(Object::toString)
                .containsExactly("renewal.limit");
        assertThat(verdict.unmet().get(0).citation()).isEqualTo(AMENDED.article(5));
    }

    @Test
    void who_keeps_what_he_has_is_renewed_as_before_and_the_transition_is_cited() {
        SupervisorFile file = inOffice(MON_2024_06_03);

        Verdict verdict = judge(law(ServingRule.KEEP), file, renew(FRI_2026_05_01));

        assertThat(verdict.isLawful()).isTrue();
        assertThat(verdict.reasons())
                .filteredOn(reason -> reason.rule().value().equals("policy.in-force"))
                .extracting(Reason::citation)
                .containsExactly(transition());
    }

    @Test
    void who_was_appointed_after_the_change_keeps_nothing_of_the_former_policy() {
        Lifecycles law = law(ServingRule.KEEP);
        SupervisorFile file = newFile();
        for (SupervisorAct act : candidacy(MON_2026_03_02)) {
            file = law.judging(file, act)
                    .decide(file, act)
                    .accepted()
                    .orElseThrow()
                    .state();
        }

        assertThat(judge(law, file, renew(LocalDate.of(2027, 2, 1))).isLawful()).isFalse();
    }

    @Test
    void what_was_kept_once_is_kept_through_a_later_change_that_keeps_as_well() {
        LocalDate thu2026_04_30 = LocalDate.of(2026, 4, 30);
        Policy second = after(ServingRule.KEEP).toBuilder()
                .inForce(Setting.text(DateRange.of(SUN_2026_02_01, thu2026_04_30), AMENDED.article(18)))
                .build();
        Policy third = after(ServingRule.KEEP).toBuilder()
                .inForce(Setting.text(DateRange.from(thu2026_04_30.plusDays(1)), AMENDED.article(18)))
                .build();
        SupervisorFile file = inOffice(MON_2024_06_03);

        assertThat(judge(Lifecycles.of(PolicyHistory.of(BEFORE, second, third)), file, renew(FRI_2026_05_01))
                        .isLawful())
                .isTrue();
    }

    @Test
    void a_term_is_shortened_to_the_end_that_the_new_policy_gives_it() {
        SupervisorFile file = inOffice(MON_2025_06_02);

        SupervisorFile shorter = shorten(law(ServingRule.SHORTEN), file, MON_2026_03_02);

        assertThat(shorter.appointmentOn(MON_2026_03_02)
                        .orElseThrow()
                        .lastTerm()
                        .lastDay())
                .isEqualTo(MON_2026_06_01);
        assertThat(shorter.stageOn(MON_2026_06_01)).isEqualTo(Stage.IN_OFFICE);
        assertThat(shorter.stageOn(MON_2026_06_01.plusDays(1))).isEqualTo(Stage.EXPIRED);
    }

    @Test
    void a_term_that_would_be_over_ends_on_the_day_of_the_decision_and_not_before() {
        SupervisorFile file = inOffice(MON_2024_06_03);

        SupervisorFile shorter = shorten(law(ServingRule.SHORTEN), file, MON_2026_03_02);

        assertThat(shorter.stageOn(MON_2026_03_02)).isEqualTo(Stage.IN_OFFICE);
        assertThat(shorter.stageOn(MON_2026_03_02.plusDays(1))).isEqualTo(Stage.EXPIRED);
    }

    @Test
    void a_term_is_shortened_to_the_last_of_the_dates_between_which_the_new_policy_has_terms() {
        LocalDate thu20261231 = LocalDate.of(2026, 12, 31);
        Policy between = after(ServingRule.SHORTEN).toBuilder()
                .set(TERM_LENGTH, Setting.text(new TermLength.Between(SUN_2026_02_01, thu20261231), AMENDED.article(5)))
                .build();

        SupervisorFile shorter =
                shorten(Lifecycles.of(PolicyHistory.of(BEFORE, between)), inOffice(MON_2025_06_02), MON_2026_03_02);

        assertThat(shorter.stageOn(thu20261231)).isEqualTo(Stage.IN_OFFICE);
        assertThat(shorter.stageOn(thu20261231.plusDays(1))).isEqualTo(Stage.EXPIRED);
    }

    @Test
    void a_renewed_term_is_shortened_as_the_new_policy_chains_it_to_the_first() {
        LocalDate thu20240229 = LocalDate.of(2024, 2, 29);
        LocalDate mon20280228 = LocalDate.of(2028, 2, 28);
        Policy anchored = after(ServingRule.SHORTEN).toBuilder()
                .set(TERM_LENGTH, Setting.text(TermLength.of(Period.ofYears(2)), AMENDED.article(5)))
                .set(TERM_CHAINING, Setting.text(TermChaining.ANCHORED_ON_FIRST_TERM, AMENDED.article(5)))
                .build();
        SupervisorFile renewed = Weihai.accept(inOffice(thu20240229), renew(SUN_2026_02_01.minusDays(1)));

        SupervisorFile shorter = shorten(Lifecycles.of(PolicyHistory.of(BEFORE, anchored)), renewed, MON_2026_03_02);

        assertThat(shorter.stageOn(mon20280228)).isEqualTo(Stage.IN_OFFICE);
        assertThat(shorter.stageOn(mon20280228.plusDays(1))).isEqualTo(Stage.EXPIRED);
    }

    @Test
    void a_term_is_shortened_once_and_only_by_the_authority() {
        Lifecycles law = law(ServingRule.SHORTEN);
        SupervisorFile file = inOffice(MON_2025_06_02);
        SupervisorFile shorter = shorten(law, file, MON_2026_03_02);

        assertThat(unmet(judge(law, shorter, new SupervisorAct.ShortenTerm(by(OFFICER, FRI_2026_05_01)))))
                .containsExactly("amendment.term-too-long");
        assertThat(unmet(judge(law, file, new SupervisorAct.ShortenTerm(by(AGENCY, FRI_2026_05_01)))))
                .containsExactly("actor.engaging-authority");
    }

    @Test
    void a_term_that_the_policy_gave_itself_is_not_shortened() {
        Lifecycles law = law(ServingRule.SHORTEN);
        SupervisorFile file = newFile();
        for (SupervisorAct act : candidacy(MON_2026_03_02)) {
            file = law.judging(file, act)
                    .decide(file, act)
                    .accepted()
                    .orElseThrow()
                    .state();
        }

        assertThat(unmet(judge(law, file, new SupervisorAct.ShortenTerm(by(OFFICER, FRI_2026_05_01)))))
                .containsExactly("amendment.granted-before", "amendment.term-too-long");
    }

    @Test
    void nothing_is_shortened_where_the_policy_does_not_say_so() {
        SupervisorFile file = inOffice(MON_2025_06_02);
        SupervisorAct act = new SupervisorAct.ShortenTerm(by(OFFICER, MON_2026_03_02));

        assertThat(unmet(judge(law(ServingRule.KEEP), file, act))).containsExactly("amendment.shortens");
        assertThat(unmet(judge(law(ServingRule.REJUDGE), file, act))).containsExactly("amendment.shortens");
        assertThat(unmet(Weihai.LIFECYCLE.assess(file, act))).containsExactly("act.not-provided");
    }

    private static List<String> unmet(Verdict verdict) {
        return verdict.unmet().stream().map(reason -> reason.rule().value()).toList();
    }

    private static SupervisorFile shorten(Lifecycles law, SupervisorFile file, LocalDate date) {
        SupervisorAct act = new SupervisorAct.ShortenTerm(by(OFFICER, date));
        Outcome<SupervisorFact, SupervisorFile> outcome = law.judging(file, act).decide(file, act);
        return outcome.accepted()
                .orElseThrow(() -> new AssertionError(outcome.verdict().toString()))
                .state();
    }
}
