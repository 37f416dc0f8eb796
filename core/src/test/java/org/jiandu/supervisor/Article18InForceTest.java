package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.supervisor.Verdicts.against;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;

import java.time.LocalDate;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.time.DateRange;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

class Article18InForceTest {
    private static final LocalDate SUN_2022_04_17 = LocalDate.of(2022, 4, 17);
    private static final LocalDate MON_2022_04_18 = LocalDate.of(2022, 4, 18);

    @Test
    void art18_an_act_before_promulgation_is_outside_the_policy() {
        Verdict verdict = LIFECYCLE.assess(newFile(), nominate(SUN_2022_04_17));

        assertThat(against(verdict)).containsExactly("policy.in-force");
        assertThat(verdict.earliest()).isEqualTo(Earliest.from(MON_2022_04_18));
    }

    @Test
    void art18_an_act_on_the_day_of_promulgation_is_inside() {
        assertThat(LIFECYCLE.assess(newFile(), nominate(MON_2022_04_18)).isLawful())
                .isTrue();
    }

    @Test
    void art18_an_act_after_the_end_of_an_instrument_is_never_judged_by_it() {
        Policy.Builder ended = Policy.builder(
                Weihai.POLICY.instrument(),
                Setting.text(
                        DateRange.of(MON_2022_04_18, LocalDate.of(2025, 4, 17)),
                        Weihai.POLICY.instrument().article(18)));
        Weihai.POLICY.settings().forEach(reliance -> copy(ended, reliance.parameter()));

        assertThat(Lifecycle.of(ended.build())
                        .assess(newFile(), nominate(LocalDate.of(2025, 4, 18)))
                        .earliest())
                .isEqualTo(Earliest.never());
    }

    private static <T> void copy(Policy.Builder policy, org.jiandu.law.Parameter<T> parameter) {
        policy.set(parameter, Weihai.POLICY.get(parameter));
    }
}
