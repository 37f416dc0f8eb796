package org.jiandu.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.law.Strength;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Status;
import org.jiandu.verdict.Topic;
import org.junit.jupiter.api.Test;

/** Without exception, or normally: what an exception found by a person does. */
class FindingAnswerTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final Topic EXCEPTION = Topic.of("exception", "There is reason for an exception.", "确有理由破例。");

    @Test
    void what_binds_without_exception_is_not_met_whatever_a_person_finds() {
        assertThat(unmet(Strength.HARD)).isEqualTo(Status.NOT_MET);
        assertThat(unmet(Strength.HARD, found(true, WED_2022_06_01))).isEqualTo(Status.NOT_MET);
    }

    @Test
    void what_binds_normally_waits_for_a_person_who_finds_for_or_against_an_exception() {
        assertThat(unmet(Strength.IN_PRINCIPLE)).isEqualTo(Status.NEEDS_FINDING);
        assertThat(unmet(Strength.IN_PRINCIPLE, found(true, WED_2022_06_01))).isEqualTo(Status.MET);
        assertThat(unmet(Strength.IN_PRINCIPLE, found(false, WED_2022_06_01))).isEqualTo(Status.NOT_MET);
        assertThat(unmet(Strength.IN_PRINCIPLE, found(true, WED_2022_06_01.plusDays(1))))
                .isEqualTo(Status.NEEDS_FINDING);
    }

    private static Status unmet(Strength strength, Finding... findings) {
        return FindingAnswer.unmet(strength, EXCEPTION, List.of(findings), WED_2022_06_01, Earliest.never())
                .status();
    }

    private static Finding found(boolean holds, LocalDate date) {
        return new Finding(EXCEPTION, holds, "科长", date, "经审核");
    }
}
