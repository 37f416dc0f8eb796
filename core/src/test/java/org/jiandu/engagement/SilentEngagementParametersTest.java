package org.jiandu.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiandu.engagement.EngagementParameters.KINDS;
import static org.jiandu.engagement.EngagementParameters.WAIVER;
import static org.jiandu.engagement.Events.BROTHERS;
import static org.jiandu.engagement.Events.CASE;
import static org.jiandu.engagement.Events.FRI_2023_09_01;
import static org.jiandu.engagement.Events.LIFECYCLE;
import static org.jiandu.engagement.Events.POLICY;
import static org.jiandu.engagement.Events.WANG;
import static org.jiandu.engagement.Events.WED_2023_09_20;
import static org.jiandu.engagement.Events.invite;
import static org.jiandu.engagement.Events.invitee;
import static org.jiandu.engagement.Events.opened;
import static org.jiandu.engagement.Events.presence;
import static org.jiandu.recusal.RecusalParameters.HEADS;
import static org.jiandu.supervisor.SupervisorParameters.ABSENCES;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.recusal.RecusalParameters;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.verdict.RuleTable;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a policy does not settle of engagements: its rules are silent, and its acts are not provided for. */
class SilentEngagementParametersTest {
    static Stream<Parameter<?>> gates() {
        return Stream.of(KINDS, WAIVER, ABSENCES, HEADS);
    }

    @ParameterizedTest
    @MethodSource("gates")
    void a_policy_without_a_parameter_has_no_new_rules_but_the_refusal_of_its_acts(Parameter<?> parameter) {
        RuleTable<ParticipationStage, ParticipationActKind> without = table(without(parameter));

        without.assertSilentOnWhatIsNotProvided();
        without.assertNoNewRules(table(LIFECYCLE));
    }

    @Test
    void the_acts_that_need_a_parameter_are_refused_without_it() {
        assertThat(notProvidedWithout(KINDS)).containsExactly(ParticipationActKind.values());
        assertThat(without(KINDS)
                        .transition(MatterStage.NEW, MatterActKind.OPEN)
                        .rules())
                .extracting(rule -> rule.id().value())
                .containsExactly("act.not-provided");
        assertThat(notProvidedWithout(WAIVER)).containsExactly(ParticipationActKind.WAIVE_RECUSAL);
        assertThat(notProvidedWithout(ABSENCES))
                .containsExactly(
                        ParticipationActKind.ASK_LEAVE,
                        ParticipationActKind.DECIDE_LEAVE,
                        ParticipationActKind.OFFER_EXCUSE,
                        ParticipationActKind.DECIDE_EXCUSE);
        assertThat(notProvidedWithout(HEADS))
                .containsExactly(
                        ParticipationActKind.DECLARE_RECUSAL,
                        ParticipationActKind.ORDER_RECUSAL,
                        ParticipationActKind.ASK_WITHDRAWAL,
                        ParticipationActKind.DECIDE_WITHDRAWAL,
                        ParticipationActKind.LIFT_RECUSAL,
                        ParticipationActKind.MARK_FOR_REEXAMINATION,
                        ParticipationActKind.REEXAMINE);
    }

    @Test
    void without_recusal_a_brother_of_a_party_takes_part_and_no_conflict_is_shown() {
        Engagement engagement = opened(EngagementKind.INSPECTION, CASE);
        EngagementAct act = invite(invitee(WANG, FRI_2023_09_01, BROTHERS), FRI_2023_09_01);

        assertThat(LIFECYCLE.assess(engagement, act).isLawful()).isFalse();
        Verdict verdict = without(HEADS).assess(engagement, act);
        assertThat(verdict.isLawful()).isTrue();
        assertThat(verdict.reasons())
                .extracting(reason -> reason.rule().value())
                .doesNotContain("engagement.no-recusal");
        Engagement invited =
                without(HEADS).decide(engagement, act).accepted().orElseThrow().state();
        assertThat(without(HEADS).conflictsOn(invited, Map.of(WANG, BROTHERS), FRI_2023_09_01))
                .isEmpty();
        assertThat(LIFECYCLE.conflictsOn(invited, Map.of(WANG, BROTHERS), FRI_2023_09_01))
                .hasSize(1);
    }

    @Test
    void without_a_rule_on_absences_presence_is_recorded_all_the_same() {
        Verdict verdict = without(ABSENCES).assess(Events.invited(), presence(Presence.ATTENDED));

        assertThat(verdict.isLawful()).isTrue();
        assertThat(verdict.reasons())
                .extracting(reason -> reason.rule().value())
                .contains("engagement.day-has-come")
                .doesNotContain("engagement.leave-respected");
        assertThat(without(ABSENCES)
                        .assessOn(Events.invited(), presence(Presence.ATTENDED), WED_2023_09_20.minusDays(1))
                        .unmet())
                .extracting(reason -> reason.rule().value())
                .containsExactly("engagement.day-has-come");
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        Policy policy = POLICY.toBuilder()
                .leaveOut(List.of(SupervisorParameters.ENGAGING_BODIES, RecusalParameters.LOOK_BACK))
                .build();

        assertThatThrownBy(() -> EngagementLifecycle.of(policy))
                .isInstanceOf(IncompletePolicyException.class)
                .hasMessageContainingAll("recusal.look-back", SupervisorParameters.ENGAGING_BODIES.id());
    }

    private static EngagementLifecycle without(Parameter<?> parameter) {
        return EngagementLifecycle.of(
                POLICY.toBuilder().leaveOut(List.of(parameter)).build());
    }

    private static List<ParticipationActKind> notProvidedWithout(Parameter<?> parameter) {
        return table(without(parameter)).notProvided();
    }

    private static RuleTable<ParticipationStage, ParticipationActKind> table(EngagementLifecycle lifecycle) {
        return RuleTable.of(ParticipationStage.class, ParticipationActKind.class, lifecycle::transition);
    }
}
