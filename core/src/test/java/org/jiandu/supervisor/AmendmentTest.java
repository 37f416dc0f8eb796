package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiandu.supervisor.LawChangesTest.BEFORE;
import static org.jiandu.supervisor.LawChangesTest.SUN_2026_02_01;
import static org.jiandu.supervisor.LawChangesTest.after;
import static org.jiandu.supervisor.LawChangesTest.transition;
import static org.jiandu.supervisor.SupervisorParameters.BARRED_OCCUPATIONS;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.SERVING;
import static org.jiandu.supervisor.SupervisorParameters.TERM_LENGTH;
import static org.jiandu.supervisor.Weihai.approve;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.play;
import static org.jiandu.supervisor.Weihai.renew;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.amendment.Amendment;
import org.jiandu.amendment.Effect;
import org.jiandu.amendment.Matter;
import org.jiandu.amendment.Touched;
import org.jiandu.law.Policy;
import org.jiandu.law.ServingRule;
import org.jiandu.law.Setting;
import org.jiandu.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom an invented amendment touches, and by which of its parameters. */
class AmendmentTest {
    private static final LocalDate MON_2025_06_02 = LocalDate.of(2025, 6, 2);
    private static final LocalDate MON_2023_06_05 = LocalDate.of(2023, 6, 5);
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);

    private static final SupervisorFile FIRST_TERM = inOffice(MON_2025_06_02);
    private static final SupervisorFile LAST_TERM = play(inOffice(MON_2023_06_05), renew(LocalDate.of(2025, 5, 5)));
    private static final SupervisorFile LONG_GONE = inOffice(WED_2022_06_01);

    @Test
    void the_changes_are_those_parameters_whose_values_differ() {
        Amendment amendment = Amendment.of(BEFORE, after(ServingRule.REJUDGE));

        assertThat(amendment.changes())
                .extracting(change -> change.parameter().id())
                .containsExactly("term.length", "renewal.limit", "amendment.serving");
        assertThat(amendment.firstDay()).isEqualTo(SUN_2026_02_01);
    }

    @Test
    void a_lower_limit_takes_the_renewal_from_people_in_their_first_term_and_nothing_from_those_in_their_last() {
        Amendment amendment = Amendment.of(BEFORE, after(ServingRule.REJUDGE));

        List<Touched> touched =
                amendment.compare(Stream.of(LAST_TERM, FIRST_TERM, LONG_GONE)).toList();

        assertThat(touched).hasSize(1);
        assertThat(touched.get(0).person()).isEqualTo(FIRST_TERM.getPerson().getId());
        assertThat(touched.get(0).stage()).isEqualTo(Stage.IN_OFFICE);
        assertThat(told(touched.get(0)))
                .containsExactly(
                        "renewal at the end of the term: lawful; unlawful; not met:"
                                + " Nobody serves more consecutive terms than the instrument allows. [renewal.limit]",
                        "the last day that is possible with every renewal: until 2029-06-01; until 2027-06-01"
                                + " [renewal.limit]");
    }

    @Test
    void nobody_who_keeps_what_he_has_is_touched_by_another_limit_or_length() {
        assertThat(Amendment.of(BEFORE, after(ServingRule.KEEP)).compare(Stream.of(FIRST_TERM, LAST_TERM)))
                .isEmpty();
    }

    @Test
    void a_shortened_term_is_caused_by_the_length_and_by_the_transition() {
        Touched touched = Amendment.of(BEFORE, after(ServingRule.SHORTEN))
                .touches(LAST_TERM)
                .orElseThrow();

        Effect end = touched.effects().get(0);
        assertThat(end.matter()).isEqualTo(Matter.TERM_END);
        assertThat(end.before().arguments()).isEqualTo(List.of(LocalDate.of(2027, 6, 4)));
        assertThat(end.after().arguments()).isEqualTo(List.of(LocalDate.of(2026, 6, 4)));
        assertThat(end.causes()).isEqualTo(List.of(TERM_LENGTH, SERVING));
    }

    @Test
    void a_new_bar_is_a_concern_for_those_who_serve_and_a_hurdle_for_candidates() {
        Policy after = BEFORE.toBuilder()
                .inForce(after(ServingRule.REJUDGE).inForce())
                .set(SERVING, Setting.text(ServingRule.REJUDGE, transition()))
                .set(BARRED_OCCUPATIONS, Setting.text(Set.of(Occupation.ENFORCEMENT_OFFICER), transition()))
                .build();
        Policy before = BEFORE.toBuilder().leaveOut(List.of(BARRED_OCCUPATIONS)).build();
        SupervisorFile serving = play(
                FIRST_TERM,
                new SupervisorAct.ChangeProfile(Weihai.by(Weihai.OFFICER, LocalDate.of(2025, 7, 1)), Weihai.ENFORCER));
        SupervisorFile candidate = play(newFile(), nominate(SUN_2026_02_01.minusDays(9), Weihai.ENFORCER));

        List<Touched> touched = Amendment.of(before, after)
                .compare(Stream.of(serving, candidate, FIRST_TERM))
                .toList();

        assertThat(touched)
                .flatExtracting(Touched::effects)
                .extracting(Effect::matter)
                .containsExactly(Matter.RENEWAL, Matter.CONCERNS, Matter.CANDIDACY);
        assertThat(touched)
                .flatExtracting(Touched::effects)
                .allSatisfy(effect -> assertThat(effect.causes()).isEqualTo(List.of(BARRED_OCCUPATIONS)));
    }

    @Test
    void an_abolished_notice_lets_a_reviewed_candidate_have_the_certificate() {
        Policy after = after(ServingRule.REJUDGE).toBuilder()
                .leaveOut(List.of(
                        NOTICE_LENGTH,
                        SupervisorParameters.NOTICE_UNIT,
                        SupervisorParameters.NOTICE_FIRST_DAY,
                        SupervisorParameters.OBJECTIONS))
                .build();
        SupervisorFile reviewed =
                play(newFile(), nominate(SUN_2026_02_01.minusDays(9)), approve(SUN_2026_02_01.minusDays(8)));

        Touched touched = Amendment.of(BEFORE, after).touches(reviewed).orElseThrow();

        assertThat(told(touched))
                .containsExactly(
                        "the next step of the candidacy: unlawful; not met: The certificate follows the public notice.;"
                                + " lawful [notice.length]");
    }

    @Test
    void where_renewal_is_abolished_the_limit_is_no_cause_any_more() {
        Policy after = after(ServingRule.REJUDGE).toBuilder()
                .leaveOut(List.of(SupervisorParameters.RENEWAL_WINDOW))
                .build();

        Touched touched = Amendment.of(BEFORE, after).touches(FIRST_TERM).orElseThrow();

        assertThat(told(touched).get(0))
                .isEqualTo(
                        "renewal at the end of the term: lawful; unlawful; not met: These measures do not provide for"
                                + " this act. [renewal.window]");
    }

    @ParameterizedTest
    @EnumSource(ServingRule.class)
    void a_policy_that_changes_nothing_touches_nobody(ServingRule serving) {
        Policy same = BEFORE.toBuilder()
                .inForce(after(serving).inForce())
                .set(SERVING, Setting.text(serving, transition()))
                .build();

        assertThat(Amendment.of(BEFORE, same).compare(Stream.of(FIRST_TERM, LAST_TERM, LONG_GONE)))
                .isEmpty();
    }

    @Test
    void an_amendment_goes_forward_in_time() {
        assertThatThrownBy(() -> Amendment.of(/* before= */ after(ServingRule.KEEP), /* after= */ BEFORE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in force from 2022-04-18, which is not after 2026-02-01");
    }

    private static List<String> told(Touched touched) {
        Messages english = Messages.in(Locale.ENGLISH);
        return touched.effects().stream()
                .map(effect -> english.label(effect.matter()) + ": " + english.text(effect.before()) + "; "
                        + english.text(effect.after()) + " " + effect.causes())
                .toList();
    }
}
