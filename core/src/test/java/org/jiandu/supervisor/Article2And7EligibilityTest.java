package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.supervisor.Verdicts.against;
import static org.jiandu.supervisor.Verdicts.reason;
import static org.jiandu.supervisor.Weihai.ENFORCER;
import static org.jiandu.supervisor.Weihai.LAWYER;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.accept;
import static org.jiandu.supervisor.Weihai.approve;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.found;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.play;
import static org.jiandu.supervisor.Weihai.postNotice;
import static org.jiandu.supervisor.Weihai.renew;
import static org.jiandu.supervisor.Weihai.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jiandu.law.Reading;
import org.jiandu.law.Setting;
import org.jiandu.law.Strength;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Topic;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Article2And7EligibilityTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate FRI_2020_05_01 = LocalDate.of(2020, 5, 1);
    private static final LocalDate FRI_2021_01_01 = LocalDate.of(2021, 1, 1);
    private static final LocalDate FRI_2022_07_01 = LocalDate.of(2022, 7, 1);
    private static final LocalDate SAT_2022_10_01 = LocalDate.of(2022, 10, 1);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void art2_2_a_candidate_of_a_named_sector_passes(Sector sector) {
        assertThat(against(candidate(LAWYER.toBuilder().sector(sector).build()), approve(WED_2022_06_01)))
                .isEmpty();
    }

    @Test
    void art2_2_a_candidate_of_an_unnamed_sector_needs_a_finding() {
        SupervisorFile volunteer = candidate(
                LAWYER.toBuilder().sector(Sector.OTHER).otherSector("社会志愿者").build());
        Verdict without = LIFECYCLE.assess(volunteer, approve(WED_2022_06_01));
        Verdict with = LIFECYCLE.assess(volunteer, approveWith(found(Topics.SECTOR, true, WED_2022_06_01)));

        assertThat(without.conclusion()).isEqualTo(Conclusion.NEEDS_FINDING);
        assertThat(without.findingsNeeded()).containsExactly(Topics.SECTOR);
        assertThat(with.isLawful()).isTrue();
    }

    @Test
    void art2_2_where_the_list_is_closed_nobody_else_passes() {
        Lifecycle closed = Lifecycle.of(Weihai.POLICY.toBuilder()
                .set(
                        SupervisorParameters.SECTORS,
                        Setting.text(
                                Set.of(Sector.LAWYER),
                                Weihai.POLICY.instrument().article(2)))
                .build());
        SupervisorFile expert =
                candidate(LAWYER.toBuilder().sector(Sector.EXPERT).build());

        assertThat(against(closed.assess(expert, approve(WED_2022_06_01)))).containsExactly("eligibility.sector");
        assertThat(against(closed.assess(candidate(LAWYER), approve(WED_2022_06_01))))
                .isEmpty();
    }

    @Test
    void art7_1_where_credit_does_not_matter_bad_credit_bars_nobody() {
        Lifecycle indifferent = Lifecycle.of(Weihai.POLICY.toBuilder()
                .set(SupervisorParameters.GOOD_CREDIT, Setting.text(false, article7item5()))
                .build());

        assertThat(against(indifferent.assess(candidateOf(CreditStanding.IMPAIRED), approve(WED_2022_06_01))))
                .isEmpty();
    }

    @Test
    void art2_2_an_enforcement_officer_is_barred() {
        Verdict verdict = LIFECYCLE.assess(candidate(ENFORCER), approve(WED_2022_06_01));

        assertThat(against(verdict)).containsExactly("eligibility.occupation");
        assertThat(reason(verdict, "eligibility.occupation").citation().text(Locale.ENGLISH))
                .isEqualTo("Art. 2 para. 2");
    }

    @Test
    void art2_2_a_bar_that_arises_during_the_term_surfaces_and_stops_renewal_but_dismisses_nobody() {
        SupervisorFile file = accept(
                inOffice(WED_2022_06_01), new SupervisorAct.ChangeProfile(by(OFFICER, SAT_2022_10_01), ENFORCER));

        assertThat(LIFECYCLE.concernsOn(file, SAT_2022_10_01.minusDays(1))).isEmpty();
        assertThat(LIFECYCLE.concernsOn(file, SAT_2022_10_01))
                .extracting(Concern::kind)
                .containsExactly(Concern.Kind.BAR);
        assertThat(file.isInOfficeOn(SAT_2022_10_01)).isTrue();
        assertThat(against(file, renew(SAT_2022_10_01))).containsExactly("eligibility.occupation");
    }

    @Test
    void art2_2_a_bar_that_arises_before_the_term_begins_surfaces_as_well() {
        SupervisorFile file = play(
                newFile(),
                nominate(WED_2022_06_01),
                approve(WED_2022_06_01),
                postNotice(WED_2022_06_01),
                new SupervisorAct.IssueCertificate(
                        by(OFFICER, FRI_2022_07_01), "W-1", Optional.of(SAT_2022_10_01), List.of()),
                new SupervisorAct.ChangeProfile(by(OFFICER, FRI_2022_07_01), ENFORCER));

        assertThat(file.stageOn(FRI_2022_07_01)).isEqualTo(Stage.APPOINTED);
        assertThat(LIFECYCLE.concernsOn(file, FRI_2022_07_01))
                .extracting(Concern::kind)
                .containsExactly(Concern.Kind.BAR);
    }

    @Test
    void art7_1_that_nothing_is_known_of_the_credit_is_no_concern() {
        Profile unknown =
                LAWYER.toBuilder().creditStanding(CreditStanding.UNKNOWN).build();
        SupervisorFile file =
                accept(inOffice(WED_2022_06_01), new SupervisorAct.ChangeProfile(by(OFFICER, FRI_2022_07_01), unknown));

        assertThat(LIFECYCLE.concernsOn(file, FRI_2022_07_01)).isEmpty();
        assertThat(LIFECYCLE.assess(file, renew(FRI_2022_07_01)).isLawful()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DISHONEST_JUDGMENT_DEBTOR", "SERIOUS_BAD_CREDIT", "LICENCE_REVOKED"})
    void art7_1_a_record_bars_for_ever_even_when_released(RecordKind kind) {
        RecordEntry released = RecordEntry.decided(kind, FRI_2020_05_01).released(FRI_2020_05_01.plusMonths(6));
        Verdict verdict = LIFECYCLE.assess(candidateWith(released), approve(WED_2022_06_01));

        assertThat(against(verdict)).containsExactly("eligibility.records");
        assertThat(verdict.earliest()).isEqualTo(Earliest.never());
    }

    @ParameterizedTest
    @EnumSource(names = {"DISHONEST_JUDGMENT_DEBTOR", "SERIOUS_BAD_CREDIT", "LICENCE_REVOKED"})
    void art7_1_what_is_a_matter_of_credit_is_no_record_of_a_sanction(RecordKind kind) {
        assertThat(against(candidateWith(RecordEntry.decided(kind, FRI_2020_05_01)), approve(WED_2022_06_01)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void art7_1_a_pending_matter_is_no_record(RecordKind kind) {
        assertThat(against(candidateWith(RecordEntry.pending(kind)), approve(WED_2022_06_01)))
                .isEmpty();
    }

    @Test
    void art7_1_read_as_in_force_a_record_bars_until_its_release() {
        Lifecycle inForce = withBar(RecordBar.Lasts.WHILE_IN_FORCE, false);
        RecordEntry entry = RecordEntry.decided(RecordKind.PARTY_SANCTION, FRI_2020_05_01);

        Verdict released = inForce.assess(candidateWith(entry.released(SAT_2022_10_01)), approve(WED_2022_06_01));
        Verdict unending = inForce.assess(candidateWith(entry), approve(WED_2022_06_01));

        assertThat(released.earliest()).isEqualTo(Earliest.from(SAT_2022_10_01));
        assertThat(unending.earliest()).isEqualTo(Earliest.afterHumanAct());
    }

    @Test
    void art7_1_read_as_in_force_the_last_release_of_several_counts() {
        Lifecycle inForce = withBar(RecordBar.Lasts.WHILE_IN_FORCE, false);
        RecordEntry entry = RecordEntry.decided(RecordKind.PARTY_SANCTION, FRI_2020_05_01);
        SupervisorFile candidate = candidate(LAWYER.toBuilder()
                .addRecord(entry.released(FRI_2021_01_01))
                .addRecord(entry.released(SAT_2022_10_01))
                .addRecord(entry.released(FRI_2022_07_01))
                .build());

        Verdict verdict = inForce.assess(candidate, approve(WED_2022_06_01));

        assertThat(verdict.unmet()).extracting(Reason::earliest).containsExactly(Earliest.from(SAT_2022_10_01));
    }

    @Test
    void art7_1_read_as_in_force_a_release_that_is_past_says_nothing_of_a_later_record() {
        Lifecycle inForce = withBar(RecordBar.Lasts.WHILE_IN_FORCE, false);
        SupervisorFile candidate = candidate(LAWYER.toBuilder()
                .addRecord(RecordEntry.decided(RecordKind.PARTY_SANCTION, FRI_2020_05_01)
                        .released(FRI_2021_01_01))
                .addRecord(RecordEntry.decided(RecordKind.PARTY_SANCTION, WED_2022_06_01)
                        .released(SAT_2022_10_01))
                .build());

        assertThat(inForce.assess(candidate, approve(WED_2022_06_01)).earliest())
                .isEqualTo(Earliest.from(SAT_2022_10_01));
    }

    @Test
    void art7_1_a_record_in_force_does_not_bar_for_ever_where_another_kind_does() {
        Lifecycle two = Lifecycle.of(Weihai.POLICY.toBuilder()
                .read(
                        SupervisorParameters.RECORD_BARS,
                        List.of(
                                new RecordBar(RecordKind.CRIMINAL_PUNISHMENT, RecordBar.Lasts.EVER, false),
                                new RecordBar(RecordKind.PARTY_SANCTION, RecordBar.Lasts.WHILE_IN_FORCE, false)),
                        Reading.of("Another reading.", "另一种解释。", "EVER"))
                .build());

        assertThat(two.assess(
                                candidateWith(RecordEntry.decided(RecordKind.PARTY_SANCTION, FRI_2020_05_01)),
                                approve(WED_2022_06_01))
                        .earliest())
                .isEqualTo(Earliest.afterHumanAct());
    }

    @Test
    void art7_1_what_is_decided_later_bars_from_then_on() {
        SupervisorFile candidate = candidateWith(RecordEntry.decided(RecordKind.CRIMINAL_PUNISHMENT, SAT_2022_10_01));

        assertThat(against(candidate, approve(WED_2022_06_01))).isEmpty();
        assertThat(against(candidate, approve(SAT_2022_10_01))).containsExactly("eligibility.records");
    }

    @Test
    void art7_1_where_pending_bars_it_does_until_somebody_decides() {
        Lifecycle pending = withBar(RecordBar.Lasts.EVER, true);

        Verdict verdict =
                pending.assess(candidateWith(RecordEntry.pending(RecordKind.PARTY_SANCTION)), approve(WED_2022_06_01));

        assertThat(against(verdict)).containsExactly("eligibility.records");
        assertThat(verdict.earliest()).isEqualTo(Earliest.afterHumanAct());
    }

    @Test
    void art7_1_good_credit_passes_bad_credit_bars_and_unknown_credit_needs_a_finding() {
        assertThat(against(candidateOf(CreditStanding.GOOD), approve(WED_2022_06_01)))
                .isEmpty();
        assertThat(LIFECYCLE
                        .assess(candidateOf(CreditStanding.IMPAIRED), approve(WED_2022_06_01))
                        .conclusion())
                .isEqualTo(Conclusion.UNLAWFUL);
        assertThat(LIFECYCLE
                        .assess(candidateOf(CreditStanding.UNKNOWN), approve(WED_2022_06_01))
                        .findingsNeeded())
                .containsExactly(Topics.CREDIT);
        assertThat(against(
                        candidateOf(CreditStanding.UNKNOWN), approveWith(found(Topics.CREDIT, true, WED_2022_06_01))))
                .isEmpty();
    }

    @Test
    void art7_2_to_4_every_condition_needs_its_finding_and_all_missing_ones_are_listed() {
        SupervisorAct without = new SupervisorAct.Approve(by(OFFICER, WED_2022_06_01), List.of());
        Verdict verdict = LIFECYCLE.assess(candidate(LAWYER), without);

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.NEEDS_FINDING);
        assertThat(verdict.findingsNeeded())
                .containsExactly(
                        WeihaiMeasures.CARES_FOR_RULE_OF_LAW,
                        WeihaiMeasures.KNOWS_THE_LAW,
                        WeihaiMeasures.WILLING_AND_ABLE);
        assertThat(verdict.earliest()).isEqualTo(Earliest.afterHumanAct());
    }

    @Test
    void art7_2_a_finding_against_the_candidate_bars() {
        List<Finding> findings = new ArrayList<>(review(WED_2022_06_01));
        findings.add(found(WeihaiMeasures.CARES_FOR_RULE_OF_LAW, false, WED_2022_06_01));
        Verdict verdict =
                LIFECYCLE.assess(candidate(LAWYER), new SupervisorAct.Approve(by(OFFICER, WED_2022_06_01), findings));

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.UNLAWFUL);
        assertThat(reason(verdict, "condition.7-2").citation().text(Locale.CHINA))
                .isEqualTo("第七条第（二）项");
    }

    @Test
    void art7_a_finding_counts_from_the_day_it_was_made() {
        SupervisorAct early =
                new SupervisorAct.Approve(by(OFFICER, WED_2022_06_01), review(WED_2022_06_01.plusDays(1)));

        assertThat(LIFECYCLE.assess(candidate(LAWYER), early).conclusion()).isEqualTo(Conclusion.NEEDS_FINDING);
    }

    @Test
    void art7_3_holders_of_the_legal_qualification_rank_first_and_the_others_keep_their_order() {
        Profile plain = LAWYER.toBuilder().legallyQualified(false).build();
        SupervisorFile first = candidateNamed("p-1", plain);
        SupervisorFile second = candidateNamed("p-2", LAWYER);
        SupervisorFile third = candidateNamed("p-3", plain);
        SupervisorFile fourth = candidateNamed("p-4", LAWYER);

        assertThat(LIFECYCLE.rank(List.of(first, second, third, fourth), WED_2022_06_01))
                .containsExactly(second, fourth, first, third);
        assertThat(Lifecycle.of(Weihai.POLICY.toBuilder()
                                .leaveOut(List.of(SupervisorParameters.QUALIFIED_FIRST))
                                .build())
                        .rank(List.of(first, second), WED_2022_06_01))
                .containsExactly(first, second);
    }

    @Test
    void art7_5_the_authority_adds_conditions_each_a_rule_or_a_finding() {
        Topic local = Topic.of("condition.local", "The candidate has lived in Weihai for five years.", "在威海居住满五年。");
        Lifecycle stricter = Lifecycle.of(Weihai.POLICY.toBuilder()
                .set(
                        SupervisorParameters.FURTHER_CONDITIONS,
                        Setting.host(
                                List.of(
                                        new Condition.Found(local, article7item5()),
                                        new Condition.MaxAge(65, Strength.HARD, article7item5())),
                                article7item5()))
                .build());
        Verdict verdict = stricter.assess(candidate(LAWYER), approve(WED_2022_06_01));

        // The synthetic person of the fixture was born in 1890.
        assertThat(against(verdict)).containsExactly("condition.local", "eligibility.max-age");
        assertThat(verdict.findingsNeeded()).containsExactly(local);
        assertThat(verdict.earliest()).isEqualTo(Earliest.never());
    }

    @Test
    void art7_5_an_age_bound_opens_on_the_birthday_and_closes_on_the_next_after_the_last() {
        Lifecycle bounded = Lifecycle.of(Weihai.POLICY.toBuilder()
                .set(
                        SupervisorParameters.FURTHER_CONDITIONS,
                        Setting.host(
                                List.of(
                                        new Condition.MinAge(133, Strength.HARD, article7item5()),
                                        new Condition.MaxAge(133, Strength.HARD, article7item5())),
                                article7item5()))
                .build());
        SupervisorFile file = candidate(LAWYER);
        LocalDate birthday = LocalDate.of(2023, 3, 7);

        assertThat(bounded.assess(file, approve(WED_2022_06_01)).earliest()).isEqualTo(Earliest.from(birthday));
        assertThat(bounded.assess(file, approve(birthday.minusDays(1))).isLawful())
                .isFalse();
        assertThat(bounded.assess(file, approve(birthday)).isLawful()).isTrue();
        assertThat(bounded.assess(file, approve(birthday.plusYears(1).minusDays(1)))
                        .isLawful())
                .isTrue();
        assertThat(bounded.assess(file, approve(birthday.plusYears(1))).isLawful())
                .isFalse();
    }

    private static org.jiandu.law.Citation article7item5() {
        return WeihaiMeasures.INSTRUMENT.article(7).item(5);
    }

    private static Lifecycle withBar(RecordBar.Lasts lasts, boolean pendingBars) {
        return Lifecycle.of(Weihai.POLICY.toBuilder()
                .read(
                        SupervisorParameters.RECORD_BARS,
                        List.of(new RecordBar(RecordKind.PARTY_SANCTION, lasts, pendingBars)),
                        Reading.of("Another reading.", "另一种解释。", "EVER"))
                .build());
    }

    private static SupervisorFile candidate(Profile profile) {
        return accept(newFile(), nominate(WED_2022_06_01, profile));
    }

    private static SupervisorFile candidateWith(RecordEntry entry) {
        return candidate(LAWYER.toBuilder().addRecord(entry).build());
    }

    private static SupervisorFile candidateOf(CreditStanding standing) {
        return candidate(LAWYER.toBuilder().creditStanding(standing).build());
    }

    private static SupervisorFile candidateNamed(String id, Profile profile) {
        Person person =
                Person.builder().id(new PersonId(id)).name(new PersonName("某某")).build();
        return accept(
                SupervisorFile.open(Weihai.BUREAU, person),
                new SupervisorAct.Recommend(by(Weihai.UNIT, WED_2022_06_01), profile));
    }

    private static SupervisorAct approveWith(Finding more) {
        List<Finding> findings = new ArrayList<>(review(WED_2022_06_01));
        findings.add(more);
        return new SupervisorAct.Approve(by(OFFICER, WED_2022_06_01), findings);
    }
}
