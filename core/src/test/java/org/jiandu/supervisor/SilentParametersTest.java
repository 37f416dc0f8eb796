package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiandu.supervisor.SupervisorParameters.ABSENCES;
import static org.jiandu.supervisor.SupervisorParameters.ACTIVITIES;
import static org.jiandu.supervisor.SupervisorParameters.COMMENDATION;
import static org.jiandu.supervisor.SupervisorParameters.COMPENSATION;
import static org.jiandu.supervisor.SupervisorParameters.LIMIT;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.RENEWAL_WINDOW;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.POLICY;
import static org.jiandu.supervisor.Weihai.approve;
import static org.jiandu.supervisor.Weihai.certify;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.play;
import static org.jiandu.supervisor.Weihai.postNotice;
import static org.jiandu.supervisor.Weihai.renew;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.RuleId;
import org.jiandu.verdict.RuleTable;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a policy does not settle: its rules are silent, not merely met, and its acts are not provided for. */
class SilentParametersTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final RuleId NOT_PROVIDED = new RuleId("act.not-provided");

    /** Settles everything, and so provides for every act. */
    private static final RuleTable<Stage, ActKind> COMPLETE = table(Elsewhere.POLICY);

    /** An order of preference refuses nothing, and how strictly the limit binds is a part of its rule. */
    private static final Set<Parameter<?>> WITHOUT_A_RULE =
            Set.of(SupervisorParameters.QUALIFIED_FIRST, SupervisorParameters.LIMIT_STRENGTH);

    static Stream<Parameter<?>> optional() {
        return SupervisorParameters.all().stream()
                .filter(parameter ->
                        !SupervisorParameters.required(Elsewhere.POLICY).contains(parameter));
    }

    @ParameterizedTest
    @MethodSource("optional")
    void a_policy_without_a_parameter_has_fewer_rules_and_no_new_ones_but_the_refusal_of_its_acts(
            Parameter<?> parameter) {
        RuleTable<Stage, ActKind> without = tableWithout(parameter);

        without.assertSilentOnWhatIsNotProvided();
        if (!parameter.equals(NOTICE_LENGTH)) {
            without.assertNoNewRules(COMPLETE);
        }
        assertThat(without.ids().equals(COMPLETE.ids())).isEqualTo(WITHOUT_A_RULE.contains(parameter));
    }

    @Test
    void a_policy_that_settles_everything_provides_for_every_act() {
        assertThat(SupervisorParameters.all()).allMatch(Elsewhere.POLICY::settles);
        assertThat(COMPLETE.notProvided()).isEmpty();
    }

    @Test
    void the_acts_that_need_a_parameter_are_refused_for_ever_without_it() {
        assertThat(notProvidedWithout(NOTICE_LENGTH))
                .containsExactly(ActKind.POST_NOTICE, ActKind.RAISE_OBJECTION, ActKind.DECIDE_OBJECTION);
        assertThat(notProvidedWithout(RENEWAL_WINDOW)).containsExactly(ActKind.RENEW);
        assertThat(notProvidedWithout(ACTIVITIES)).containsExactly(ActKind.RECORD_ATTENDANCE);
        assertThat(notProvidedWithout(COMPENSATION)).containsExactly(ActKind.RECORD_PAYMENT);
        assertThat(notProvidedWithout(COMMENDATION)).containsExactly(ActKind.COMMEND);
        assertThat(notProvidedWithout(SupervisorParameters.DUTIES)).containsExactly(ActKind.FIND_CONDUCT);
        assertThat(notProvidedWithout(SupervisorParameters.BREACH_REPORTERS)).containsExactly(ActKind.REPORT_BREACH);

        assertThat(notProvidedWithout(SupervisorParameters.SERVING)).containsExactly(ActKind.SHORTEN_TERM);
        assertThat(notProvidedWithout(SupervisorParameters.CONSENTS)).containsExactly(ActKind.GIVE_CONSENT);
        assertThat(notProvidedWithout(SupervisorParameters.APPROVER)).containsExactly(ActKind.CONFIRM_APPOINTMENT);
        assertThat(notProvidedWithout(SupervisorParameters.CREDENTIALS))
                .containsExactly(ActKind.ISSUE_CARD, ActKind.REPORT_CARD_LOST, ActKind.RETURN_CARD);
        assertThat(notProvidedWithout(SupervisorParameters.RESIGNATION)).containsExactly(ActKind.RESIGN);
        assertThat(notProvidedWithout(SupervisorParameters.SUSPENSION))
                .containsExactly(ActKind.SUSPEND, ActKind.RESUME);
        assertThat(notProvidedWithout(SupervisorParameters.TRAINING)).containsExactly(ActKind.RECORD_TRAINING);

        Verdict verdict =
                Lifecycle.of(without(RENEWAL_WINDOW)).assess(inOffice(WED_2022_06_01), renew(LocalDate.of(2024, 5, 1)));
        assertThat(verdict.unmet()).extracting(Reason::rule).containsExactly(NOT_PROVIDED);
        assertThat(verdict.earliest()).isEqualTo(Earliest.never());
    }

    @Test
    void without_a_public_notice_the_certificate_follows_the_review() {
        Lifecycle lifecycle = Lifecycle.of(without(NOTICE_LENGTH));
        SupervisorFile reviewed =
                play(newFile(), nominate(WED_2022_06_01.minusDays(2)), approve(WED_2022_06_01.minusDays(1)));

        Outcome<SupervisorFact, SupervisorFile> outcome = lifecycle.decide(reviewed, certify(WED_2022_06_01));

        assertThat(outcome.accepted().orElseThrow().state().stageOn(WED_2022_06_01))
                .isEqualTo(Stage.IN_OFFICE);
        assertThat(outcome.verdict().reasons())
                .extracting(reason -> reason.rule().value())
                .noneMatch(rule -> rule.startsWith("notice."));
    }

    @Test
    void a_candidate_on_notice_when_the_notice_is_abolished_gets_the_certificate() {
        Lifecycle lifecycle = Lifecycle.of(without(NOTICE_LENGTH));
        LocalDate posted = WED_2022_06_01.minusDays(1);
        SupervisorFile onNotice =
                play(newFile(), nominate(posted.minusDays(2)), approve(posted.minusDays(1)), postNotice(posted));

        assertThat(lifecycle.assess(onNotice, certify(WED_2022_06_01)).isLawful())
                .isTrue();
        assertThat(LIFECYCLE.assess(onNotice, certify(WED_2022_06_01)).isLawful())
                .isFalse();
    }

    @Test
    void without_a_limit_a_second_renewal_is_lawful_and_no_end_is_forecast() {
        Lifecycle lifecycle = Lifecycle.of(without(LIMIT));
        SupervisorFile second = play(inOffice(WED_2022_06_01), renew(LocalDate.of(2024, 5, 1)));
        SupervisorAct third = renew(LocalDate.of(2026, 5, 1));

        assertThat(LIFECYCLE.assess(second, third).isLawful()).isFalse();
        assertThat(lifecycle.assess(second, third).isLawful()).isTrue();
        assertThat(lifecycle.forecast(second)).isEqualTo(Optional.empty());
        assertThat(LIFECYCLE.forecast(second)).isPresent();
    }

    @Test
    void what_belongs_to_a_settled_parameter_must_be_settled_with_it() {
        Policy halfANotice = POLICY.toBuilder()
                .leaveOut(List.of(SupervisorParameters.NOTICE_UNIT, SupervisorParameters.RUN_BREAK, ABSENCES))
                .build();

        assertThatThrownBy(() -> Lifecycle.of(halfANotice))
                .isInstanceOf(IncompletePolicyException.class)
                .hasMessageContainingAll("notice.unit", "renewal.run-break", "dismissal.absences");
    }

    private static Policy without(Parameter<?> parameter) {
        return without(POLICY, parameter);
    }

    private static Policy without(Policy policy, Parameter<?> parameter) {
        return policy.toBuilder().leaveOut(List.of(parameter)).build();
    }

    private static List<ActKind> notProvidedWithout(Parameter<?> parameter) {
        List<ActKind> notProvided = tableWithout(parameter).notProvided();
        assertThat(Lifecycle.of(without(Elsewhere.POLICY, parameter)).acts()).doesNotContainAnyElementsOf(notProvided);
        return notProvided;
    }

    private static RuleTable<Stage, ActKind> tableWithout(Parameter<?> parameter) {
        return table(without(Elsewhere.POLICY, parameter));
    }

    private static RuleTable<Stage, ActKind> table(Policy policy) {
        return RuleTable.of(Stage.class, ActKind.class, Lifecycle.of(policy)::transition);
    }
}
