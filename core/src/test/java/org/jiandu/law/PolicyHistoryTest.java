package org.jiandu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.time.DateRange;
import org.junit.jupiter.api.Test;

class PolicyHistoryTest {
    private static final LocalDate MONDAY_2022_04_18 = LocalDate.of(2022, 4, 18);
    private static final LocalDate WEDNESDAY_2025_12_31 = LocalDate.of(2025, 12, 31);
    private static final LocalDate SUNDAY_2026_02_01 = LocalDate.of(2026, 2, 1);

    private static final Policy FIRST = policy(DateRange.of(MONDAY_2022_04_18, WEDNESDAY_2025_12_31));
    private static final Policy SECOND = policy(DateRange.from(SUNDAY_2026_02_01));

    @Test
    void art18_an_act_is_judged_by_the_policy_in_force_on_its_day() {
        PolicyHistory history = PolicyHistory.of(SECOND, FIRST);

        assertThat(history.policies()).containsExactly(FIRST, SECOND);
        assertThat(history.on(MONDAY_2022_04_18)).isSameAs(FIRST);
        assertThat(history.on(WEDNESDAY_2025_12_31)).isSameAs(FIRST);
        assertThat(history.on(SUNDAY_2026_02_01)).isSameAs(SECOND);
    }

    @Test
    void art18_where_none_is_in_force_the_nearest_policy_refuses_by_its_own_rules() {
        PolicyHistory history = PolicyHistory.of(FIRST, SECOND);

        assertThat(history.on(MONDAY_2022_04_18.minusDays(1))).isSameAs(FIRST);
        assertThat(history.on(SUNDAY_2026_02_01.minusDays(1))).isSameAs(FIRST);
    }

    @Test
    void the_policy_before_another_is_known() {
        PolicyHistory history = PolicyHistory.of(FIRST, SECOND);

        assertThat(history.before(FIRST)).isEmpty();
        assertThat(history.before(SECOND)).containsSame(FIRST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyHistory.of(FIRST).before(SECOND))
                .withMessageContaining("is none of");
    }

    @Test
    void no_two_policies_are_in_force_on_one_day() {
        Policy early = policy(DateRange.from(WEDNESDAY_2025_12_31));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyHistory.of(FIRST, early))
                .withMessageContaining("both in force on 2025-12-31");
        assertThatIllegalArgumentException().isThrownBy(PolicyHistory::of).withMessageContaining("empty");
    }

    private static Policy policy(DateRange inForce) {
        Citation citation = WeihaiMeasures.INSTRUMENT.article(18);
        return Policy.builder(WeihaiMeasures.INSTRUMENT, Setting.text(inForce, citation))
                .set(PolicyHistory.SERVING, Setting.text(ServingRule.REJUDGE, citation))
                .build();
    }
}
