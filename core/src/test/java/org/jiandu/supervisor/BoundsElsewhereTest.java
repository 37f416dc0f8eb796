package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiandu.law.Strength.HARD;
import static org.jiandu.law.Strength.IN_PRINCIPLE;
import static org.jiandu.supervisor.Elsewhere.PLACE;
import static org.jiandu.supervisor.LocalLinkKind.HOUSEHOLD_REGISTRATION;
import static org.jiandu.supervisor.LocalLinkKind.RESIDENCE;
import static org.jiandu.supervisor.LocalLinkKind.STUDY;
import static org.jiandu.supervisor.LocalLinkKind.WORK;
import static org.jiandu.supervisor.Verdicts.against;
import static org.jiandu.supervisor.Weihai.LAWYER;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.accept;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.found;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Status;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bounds that other places put on candidates: age, education, links to the area, nationality, offices, records. */
class BoundsElsewhereTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate FRI_2017_06_02 = LocalDate.of(2017, 6, 2);
    private static final LocalDate THU_2017_06_01 = LocalDate.of(2017, 6, 1);

    private static final Condition JUNIOR_COLLEGE = new Condition.MinEducation(Education.JUNIOR_COLLEGE, HARD, PLACE);
    private static final Condition PRC = new Condition.PrcNational(false, HARD, PLACE);
    private static final Condition PRC_ONLY = new Condition.PrcNational(true, HARD, PLACE);
    private static final Condition LOCAL = linked(0, RESIDENCE, WORK, STUDY);
    private static final Condition FIVE_YEARS = linked(5, RESIDENCE);

    /** The fixture's person was born on 7 March 1890, and is 132 on the day of the review. */
    static Stream<Arguments> bounds() {
        return Stream.of(
                Arguments.of(new Condition.MinAge(132, HARD, PLACE), LAWYER, Status.MET),
                Arguments.of(new Condition.MinAge(133, HARD, PLACE), LAWYER, Status.NOT_MET),
                Arguments.of(new Condition.MinAge(133, IN_PRINCIPLE, PLACE), LAWYER, Status.NEEDS_FINDING),
                Arguments.of(new Condition.MaxAge(132, HARD, PLACE), LAWYER, Status.MET),
                Arguments.of(new Condition.MaxAge(131, HARD, PLACE), LAWYER, Status.NOT_MET),
                Arguments.of(new Condition.MaxAge(131, IN_PRINCIPLE, PLACE), LAWYER, Status.NEEDS_FINDING),
                Arguments.of(JUNIOR_COLLEGE, LAWYER, Status.NEEDS_FINDING),
                Arguments.of(JUNIOR_COLLEGE, educated(Education.SENIOR_SECONDARY), Status.NOT_MET),
                Arguments.of(JUNIOR_COLLEGE, educated(Education.JUNIOR_COLLEGE), Status.MET),
                Arguments.of(JUNIOR_COLLEGE, educated(Education.POSTGRADUATE), Status.MET),
                Arguments.of(PRC, LAWYER, Status.NEEDS_FINDING),
                Arguments.of(PRC, national(Nationality.PRC), Status.MET),
                Arguments.of(PRC, national(Nationality.PRC_WITH_FOREIGN_RESIDENCE), Status.MET),
                Arguments.of(PRC, national(Nationality.FOREIGN), Status.NOT_MET),
                Arguments.of(PRC_ONLY, national(Nationality.PRC), Status.MET),
                Arguments.of(PRC_ONLY, national(Nationality.PRC_WITH_FOREIGN_RESIDENCE), Status.NOT_MET),
                Arguments.of(LOCAL, LAWYER, Status.NEEDS_FINDING),
                Arguments.of(LOCAL, at(LocalLink.of(STUDY)), Status.MET),
                Arguments.of(LOCAL, at(LocalLink.of(HOUSEHOLD_REGISTRATION)), Status.NEEDS_FINDING),
                Arguments.of(LOCAL, at(LocalLink.since(WORK, WED_2022_06_01)), Status.MET),
                Arguments.of(FIVE_YEARS, at(LocalLink.since(RESIDENCE, THU_2017_06_01)), Status.MET),
                Arguments.of(FIVE_YEARS, at(LocalLink.since(RESIDENCE, FRI_2017_06_02)), Status.NOT_MET),
                Arguments.of(FIVE_YEARS, at(LocalLink.since(WORK, THU_2017_06_01)), Status.NEEDS_FINDING),
                Arguments.of(FIVE_YEARS, at(LocalLink.of(RESIDENCE)), Status.NEEDS_FINDING),
                Arguments.of(
                        FIVE_YEARS,
                        at(LocalLink.since(RESIDENCE, FRI_2017_06_02), LocalLink.of(RESIDENCE)),
                        Status.NEEDS_FINDING));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void a_bound_is_met_or_not_or_waits_for_a_person(Condition bound, Profile profile, Status expected) {
        Verdict verdict = lifecycle(bound).assess(candidate(profile), approve());

        assertThat(verdict.isLawful()).isEqualTo(expected == Status.MET);
        assertThat(verdict.unmet())
                .allMatch(reason -> reason.status() == expected)
                .allMatch(reason -> reason.citation().equals(PLACE))
                .hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void a_person_answers_what_is_not_on_record_or_finds_an_exception(
            Condition condition, Profile profile, Status expected) {
        Condition.Bound bound = (Condition.Bound) condition;
        Verdict asked = lifecycle(bound).assess(candidate(profile), approve());
        List<Finding> yes = asked.findingsNeeded().stream()
                .map(topic -> found(topic, true, WED_2022_06_01))
                .toList();
        List<Finding> no = asked.findingsNeeded().stream()
                .map(topic -> found(topic, false, WED_2022_06_01))
                .toList();

        assertThat(asked.findingsNeeded()).isSubsetOf(bound.topic(), bound.exception());
        assertThat(lifecycle(bound).assess(candidate(profile), approve(yes)).isLawful())
                .isEqualTo(expected != Status.NOT_MET);
        assertThat(lifecycle(bound).assess(candidate(profile), approve(no)).isLawful())
                .isEqualTo(expected == Status.MET);
    }

    @Test
    void a_finding_does_not_move_what_is_on_record_and_binds_without_exception() {
        Condition.Bound bound = (Condition.Bound) JUNIOR_COLLEGE;
        SupervisorAct act = approve(
                List.of(found(bound.topic(), true, WED_2022_06_01), found(bound.exception(), true, WED_2022_06_01)));

        assertThat(against(lifecycle(bound).assess(candidate(educated(Education.PRIMARY)), act)))
                .containsExactly("eligibility.education");
    }

    @Test
    void an_age_that_is_not_known_needs_a_finding() {
        Person unknown = Person.builder()
                .id(new PersonId("p-1"))
                .name(new PersonName("王小明"))
                .build();
        SupervisorFile file = accept(SupervisorFile.open(Weihai.BUREAU, unknown), nominate(WED_2022_06_01));
        Condition.Bound least = new Condition.MinAge(18, HARD, PLACE);
        Condition.Bound most = new Condition.MaxAge(65, IN_PRINCIPLE, PLACE);

        assertThat(lifecycle(least, most).assess(file, approve()).findingsNeeded())
                .containsExactly(least.topic(), most.topic());
    }

    @Test
    void days_alone_lead_to_the_least_age_and_to_years_of_residence() {
        Earliest birthday = Earliest.from(LocalDate.of(2023, 3, 7));
        Earliest fiveYears = Earliest.from(FRI_2017_06_02.plusYears(5));

        assertThat(earliest(new Condition.MinAge(133, HARD, PLACE), LAWYER)).isEqualTo(birthday);
        assertThat(earliest(new Condition.MinAge(133, IN_PRINCIPLE, PLACE), LAWYER))
                .isEqualTo(birthday);
        assertThat(earliest(new Condition.MaxAge(131, HARD, PLACE), LAWYER)).isEqualTo(Earliest.never());
        assertThat(earliest(new Condition.MaxAge(131, IN_PRINCIPLE, PLACE), LAWYER))
                .isEqualTo(Earliest.afterHumanAct());
        assertThat(earliest(FIVE_YEARS, at(LocalLink.since(RESIDENCE, FRI_2017_06_02))))
                .isEqualTo(fiveYears);
        assertThat(earliest(FIVE_YEARS, at(LocalLink.since(RESIDENCE, FRI_2017_06_02), LocalLink.of(RESIDENCE))))
                .isEqualTo(fiveYears);
    }

    @Test
    void a_bound_says_whether_it_binds_normally() {
        Condition.Bound hard = new Condition.MaxAge(65, HARD, PLACE);
        Condition.Bound normal = new Condition.MaxAge(65, IN_PRINCIPLE, PLACE);

        assertThat(hard.text().english()).isEqualTo("The candidate is not older than 65.");
        assertThat(normal.text().english()).isEqualTo("Normally, the candidate is not older than 65.");
        assertThat(normal.text().chinese()).isEqualTo("拟聘人员一般应不超过65周岁。");
        assertThat(((Condition.Bound) FIVE_YEARS).text().english())
                .isEqualTo("The candidate lives in the area, for 5 years.");
        assertThat(((Condition.Bound) linked(1, RESIDENCE, WORK)).text().chinese())
                .isEqualTo("拟聘人员应在本地居住或者工作连续满1年。");
        assertThat(((Condition.Bound) linked(1, HOUSEHOLD_REGISTRATION)).text().english())
                .endsWith("for 1 year.");
    }

    @ParameterizedTest
    @EnumSource
    void every_level_of_education_has_words_and_admits_itself(Education level) {
        Condition.Bound bound = new Condition.MinEducation(level, HARD, PLACE);

        assertThat(bound.bound().english()).isNotBlank();
        assertThat(bound.bound().chinese()).isNotBlank();
        assertThat(level.isAtLeast(level)).isTrue();
        assertThat(level.isAtLeast(Education.PRIMARY)).isTrue();
        assertThat(Education.PRIMARY.isAtLeast(level)).isEqualTo(level == Education.PRIMARY);
    }

    @Test
    void a_bound_that_says_nothing_is_refused() {
        assertThatThrownBy(() -> new Condition.MinAge(-1, HARD, PLACE)).hasMessageContaining("years");
        assertThatThrownBy(() -> new Condition.MaxAge(-1, HARD, PLACE)).hasMessageContaining("years");
        assertThatThrownBy(() -> linked(-1, RESIDENCE)).hasMessageContaining("leastYears");
        assertThatThrownBy(() -> new Condition.LinkedToArea(Set.of(), 1, HARD, PLACE))
                .hasMessageContaining("anyOf");
    }

    @Test
    void what_is_known_of_a_person_is_not_printed() {
        assertThat(Elsewhere.EVERYTHING_KNOWN.toString())
                .doesNotContain("BACHELOR", "RESIDENCE", "2001", "PRC")
                .contains("LAWYER");
    }

    @ParameterizedTest
    @EnumSource
    void an_office_bars_where_the_policy_lists_it_and_nowhere_else(Occupation occupation) {
        Profile holder = LAWYER.toBuilder().addOccupation(occupation).build();
        Lifecycle listed = Lifecycle.of(Elsewhere.with(SupervisorParameters.BARRED_OCCUPATIONS, Set.of(occupation)));
        Lifecycle others = Lifecycle.of(
                Elsewhere.with(SupervisorParameters.BARRED_OCCUPATIONS, EnumSet.complementOf(EnumSet.of(occupation))));

        assertThat(against(listed.assess(candidate(holder), approve()))).containsExactly("eligibility.occupation");
        assertThat(against(others.assess(candidate(holder), approve()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_record_bars_where_the_policy_lists_its_kind_and_nowhere_else(RecordKind kind) {
        RecordEntry decided = RecordEntry.decided(kind, FRI_2017_06_02);
        List<RecordEntry> entries = List.of(decided, decided.released(WED_2022_06_01), RecordEntry.pending(kind));
        for (RecordBar.Lasts lasts : RecordBar.Lasts.values()) {
            for (boolean pendingBars : new boolean[] {true, false}) {
                for (RecordEntry entry : entries) {
                    boolean barred = entry.isPending()
                            ? pendingBars
                            : lasts == RecordBar.Lasts.EVER
                                    || entry.releasedOn().isEmpty();
                    assertThat(against(
                                    recordBars(kind, lasts, pendingBars).assess(candidate(recorded(entry)), approve())))
                            .as("%s, %s, pending bars %s", entry, lasts, pendingBars)
                            .isEqualTo(barred ? List.of("eligibility.records") : List.of());
                }
            }
        }
        RecordKind other = kind == RecordKind.DETENTION ? RecordKind.PUBLIC_SECURITY_PENALTY : RecordKind.DETENTION;
        assertThat(against(
                        recordBars(other, RecordBar.Lasts.EVER, true).assess(candidate(recorded(decided)), approve())))
                .isEmpty();
    }

    @Test
    void art16_1_another_serious_record_of_bad_credit_is_a_ground() {
        Profile bad = recorded(RecordEntry.decided(RecordKind.SERIOUS_BAD_CREDIT, WED_2022_06_01));
        SupervisorFile file = accept(
                Weihai.inOffice(WED_2022_06_01), new SupervisorAct.ChangeProfile(by(OFFICER, WED_2022_06_01), bad));

        assertThat(Weihai.LIFECYCLE.concernsOn(file, WED_2022_06_01))
                .extracting(Concern::ground)
                .containsExactly(Optional.of(DismissalGround.CRIME_OR_BAD_CREDIT));
    }

    private static Lifecycle lifecycle(Condition... conditions) {
        return Lifecycle.of(Elsewhere.with(SupervisorParameters.FURTHER_CONDITIONS, List.of(conditions)));
    }

    private static Lifecycle recordBars(RecordKind kind, RecordBar.Lasts lasts, boolean pendingBars) {
        return Lifecycle.of(
                Elsewhere.with(SupervisorParameters.RECORD_BARS, List.of(new RecordBar(kind, lasts, pendingBars))));
    }

    private static Condition linked(int leastYears, LocalLinkKind... anyOf) {
        return new Condition.LinkedToArea(Set.of(anyOf), leastYears, HARD, PLACE);
    }

    private static Profile educated(Education level) {
        return LAWYER.toBuilder().education(level).build();
    }

    private static Profile national(Nationality nationality) {
        return LAWYER.toBuilder().nationality(nationality).build();
    }

    private static Profile at(LocalLink... links) {
        return LAWYER.toBuilder().addLocalLinks(links).build();
    }

    private static Profile recorded(RecordEntry entry) {
        return LAWYER.toBuilder().addRecord(entry).build();
    }

    private static SupervisorFile candidate(Profile profile) {
        return accept(newFile(), nominate(WED_2022_06_01, profile));
    }

    private static SupervisorAct approve() {
        return approve(List.of());
    }

    private static SupervisorAct approve(List<Finding> more) {
        List<Finding> findings = new ArrayList<>(review(WED_2022_06_01));
        findings.addAll(more);
        return new SupervisorAct.Approve(by(OFFICER, WED_2022_06_01), findings);
    }

    private static Earliest earliest(Condition condition, Profile profile) {
        return lifecycle(condition).assess(candidate(profile), approve()).earliest();
    }
}
