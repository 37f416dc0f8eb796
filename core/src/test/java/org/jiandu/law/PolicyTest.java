package org.jiandu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;
import static org.jiandu.supervisor.SupervisorParameters.TERM_END;
import static org.jiandu.supervisor.SupervisorParameters.TERM_LENGTH;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.engagement.EngagementParameters;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.recusal.RecusalParameters;
import org.jiandu.report.ReportParameters;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.term.TermEnd;
import org.jiandu.term.TermLength;
import org.jiandu.time.DayUnit;
import org.junit.jupiter.api.Test;

class PolicyTest {
    /** What other measures settle and Weihai's text has nothing of. */
    private static final Set<Parameter<?>> OF_OTHER_PLACES = Set.of(
            SupervisorParameters.LEVELS,
            SupervisorParameters.CONSENTS,
            SupervisorParameters.APPROVER,
            SupervisorParameters.QUOTA,
            SupervisorParameters.CREDENTIALS,
            SupervisorParameters.CARD_ISSUER,
            SupervisorParameters.LIMIT_STRENGTH,
            SupervisorParameters.RENEWAL_REQUIRES,
            SupervisorParameters.RESIGNATION,
            SupervisorParameters.SUSPENSION,
            SupervisorParameters.ASSESSMENT,
            SupervisorParameters.TRAINING,
            SupervisorParameters.PER_DAY,
            SupervisorParameters.HEARING,
            SupervisorParameters.SERVING,
            ReportParameters.FEEDBACK_EXTENSION,
            ReportParameters.INVESTIGATION_TIME,
            EngagementParameters.YEARLY_CAP);

    @Test
    void art4_a_policy_is_not_built_before_the_host_has_chosen_and_the_error_names_all_that_is_open() {
        assertThatExceptionOfType(IncompletePolicyException.class)
                .isThrownBy(() -> WeihaiMeasures.policy().build())
                .withMessage("the host must choose notice.length (left to the authority by weihai-2022 Art. 4),"
                        + " notice.unit (left to the authority by weihai-2022 Art. 4); there is no default")
                .satisfies(e -> assertThat(e.missing()).containsExactly("notice.length", "notice.unit"));
    }

    @Test
    void every_value_says_where_it_comes_from() {
        Policy policy = weihai();

        assertThat(policy.get(TERM_LENGTH).provenance()).isEqualTo(Provenance.TEXT);
        assertThat(policy.get(TERM_END).provenance()).isEqualTo(Provenance.READING);
        assertThat(policy.get(NOTICE_LENGTH).provenance()).isEqualTo(Provenance.HOST);
        assertThat(policy.get(NOTICE_LENGTH).citation()).isEqualTo(WeihaiMeasures.INSTRUMENT.article(4));
    }

    @Test
    void every_reading_of_the_weihai_measures_has_alternatives() {
        assertThat(weihai().settings())
                .filteredOn(reliance -> reliance.setting().provenance() == Provenance.READING)
                .hasSizeGreaterThan(10)
                .allSatisfy(reliance -> assertThat(
                                reliance.setting().reading().orElseThrow().alternatives())
                        .as(reliance.parameter().id())
                        .isNotEmpty());
    }

    @Test
    void the_weihai_policy_settles_every_parameter_but_those_of_other_places() {
        Set<Parameter<?>> settled =
                weihai().settings().stream().map(Reliance::parameter).collect(Collectors.toSet());
        Set<Parameter<?>> all = Stream.of(
                        SupervisorParameters.all(),
                        ReportParameters.all(),
                        RecusalParameters.all(),
                        EngagementParameters.all())
                .flatMap(List::stream)
                .collect(Collectors.toSet());

        assertThat(all).containsAll(settled);
        all.removeAll(settled);
        assertThat(all).isEqualTo(OF_OTHER_PLACES);
    }

    @Test
    void what_the_text_states_is_not_for_the_host_to_choose() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeihaiMeasures.policy().choose(TERM_LENGTH, TermLength.of(Period.ofYears(3))))
                .withMessageContaining("term.length is not left to the authority");
    }

    @Test
    void only_a_reading_is_read_otherwise() {
        Reading other = Reading.of("Three years.", "三年。");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeihaiMeasures.policy().read(TERM_LENGTH, TermLength.of(Period.ofYears(3)), other))
                .withMessageContaining("term.length is not a reading");
        assertThat(weihai().toBuilder()
                        .read(TERM_END, TermEnd.CORRESPONDING_DAY, other)
                        .build()
                        .get(TERM_END)
                        .citation())
                .isEqualTo(WeihaiMeasures.INSTRUMENT.article(5));
    }

    @Test
    void a_chosen_parameter_is_chosen_again_from_a_built_policy() {
        Policy longer = weihai().toBuilder().choose(NOTICE_LENGTH, 15).build();

        assertThat(longer.value(NOTICE_LENGTH)).isEqualTo(15);
        assertThat(longer.get(NOTICE_LENGTH).citation()).isEqualTo(WeihaiMeasures.INSTRUMENT.article(4));
        assertThat(longer).isNotEqualTo(weihai());
        assertThat(weihai()).isEqualTo(weihai()).hasSameHashCodeAs(weihai());
    }

    @Test
    void a_lifecycle_refuses_a_policy_that_leaves_something_open_and_names_it() {
        Policy empty = Policy.builder(WeihaiMeasures.INSTRUMENT, weihai().inForce())
                .set(TERM_LENGTH, weihai().get(TERM_LENGTH))
                .build();

        assertThatExceptionOfType(IncompletePolicyException.class)
                .isThrownBy(() -> Lifecycle.of(empty))
                .satisfies(e -> assertThat(e.missing())
                        .extracting(Object::toString)
                        .containsExactly(
                                "engaging.bodies",
                                "nomination.channels",
                                "term.start",
                                "term.end",
                                "term.chaining",
                                "dismissal.grounds",
                                "dismissal.effect"));
    }

    private static Policy weihai() {
        return WeihaiMeasures.policy()
                .choose(NOTICE_LENGTH, 7)
                .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build();
    }
}
