package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.accept;
import static org.jiandu.supervisor.Weihai.attendance;
import static org.jiandu.supervisor.Weihai.certify;
import static org.jiandu.supervisor.Weihai.dismiss;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.play;
import static org.jiandu.supervisor.Weihai.renew;

import java.time.LocalDate;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);

    @Test
    void art4_and_5_a_life_from_nomination_to_expiry() {
        SupervisorFile file = inOffice(WED_2022_06_01);

        assertThat(file.stageOn(LocalDate.of(2022, 5, 20))).isEqualTo(Stage.NEW);
        assertThat(file.stageOn(LocalDate.of(2022, 5, 21))).isEqualTo(Stage.NOMINATED);
        assertThat(file.stageOn(LocalDate.of(2022, 5, 22))).isEqualTo(Stage.REVIEWED);
        assertThat(file.stageOn(LocalDate.of(2022, 5, 24))).isEqualTo(Stage.PUBLIC_NOTICE);
        assertThat(file.stageOn(WED_2022_06_01)).isEqualTo(Stage.IN_OFFICE);
        assertThat(file.stageOn(LocalDate.of(2024, 5, 31))).isEqualTo(Stage.IN_OFFICE);
        assertThat(file.stageOn(LocalDate.of(2024, 6, 1))).isEqualTo(Stage.EXPIRED);
    }

    @Test
    void art5_a_second_renewal_is_refused_and_says_never() {
        SupervisorFile file = play(inOffice(WED_2022_06_01), renew(LocalDate.of(2024, 5, 1)));

        Verdict verdict = LIFECYCLE.assess(file, renew(LocalDate.of(2026, 5, 1)));

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.UNLAWFUL);
        assertThat(verdict.unmet())
                .extracting(Reason::rule)
                .extracting(Object::toString)
                .containsExactly("renewal.limit");
        assertThat(verdict.earliest()).isEqualTo(Earliest.never());
    }

    @Test
    void art16_6_two_absences_in_a_row_raise_the_ground_and_one_does_not() {
        SupervisorFile once =
                accept(inOffice(WED_2022_06_01), attendance(LocalDate.of(2022, 7, 1), Presence.UNEXCUSED));
        SupervisorFile twice = accept(once, attendance(LocalDate.of(2022, 8, 1), Presence.UNEXCUSED));

        assertThat(LIFECYCLE.concernsOn(once, LocalDate.of(2022, 8, 1))).isEmpty();
        assertThat(LIFECYCLE.concernsOn(twice, LocalDate.of(2022, 8, 1)))
                .extracting(Concern::ground)
                .containsExactly(java.util.Optional.of(DismissalGround.ABSENCES));
        assertThat(accept(twice, dismiss(LocalDate.of(2022, 8, 2), DismissalGround.ABSENCES))
                        .stageOn(LocalDate.of(2022, 8, 2)))
                .isEqualTo(Stage.DISMISSED);
    }

    @Test
    void art4_a_certificate_without_review_and_notice_is_refused() {
        SupervisorFile file = accept(newFile(), nominate(WED_2022_06_01));

        Verdict verdict = LIFECYCLE.assess(file, certify(WED_2022_06_01));

        assertThat(verdict.unmet()).hasSize(1);
        assertThat(verdict.earliest()).isEqualTo(Earliest.afterHumanAct());
    }
}
