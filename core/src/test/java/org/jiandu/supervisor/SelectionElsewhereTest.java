package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiandu.supervisor.Elsewhere.lifecycle;
import static org.jiandu.supervisor.Verdicts.against;
import static org.jiandu.supervisor.Verdicts.reason;
import static org.jiandu.supervisor.Weihai.BUREAU;
import static org.jiandu.supervisor.Weihai.LAWYER;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.OTHER_BUREAU;
import static org.jiandu.supervisor.Weihai.PERSON;
import static org.jiandu.supervisor.Weihai.SELF;
import static org.jiandu.supervisor.Weihai.UNIT;
import static org.jiandu.supervisor.Weihai.approve;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.certify;
import static org.jiandu.supervisor.Weihai.found;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.play;
import static org.jiandu.supervisor.Weihai.postNotice;
import static org.jiandu.supervisor.Weihai.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Setting;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.Level;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Region;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Status;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How other places select: consents, the last word of another body, quotas, levels, cards. */
class SelectionElsewhereTest {
    private static final LocalDate TUE_2022_05_31 = LocalDate.of(2022, 5, 31);
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate THU_2022_06_02 = LocalDate.of(2022, 6, 2);
    private static final LocalDate FRI_2022_06_10 = LocalDate.of(2022, 6, 10);
    private static final LocalDate MON_2022_06_13 = LocalDate.of(2022, 6, 13);

    private static final Profile EMPLOYED =
            LAWYER.toBuilder().employer(Elsewhere.EMPLOYER).build();
    private static final Actor EMPLOYER = Actor.unit(Elsewhere.EMPLOYER, "unit-2");
    private static final Authority PROVINCE = Authority.builder()
            .organisation(Weihai.organisation("shandong-justice", "山东省司法厅", OrganisationKind.JUDICIAL_ADMINISTRATION))
            .level(Level.PROVINCE)
            .jurisdiction(new Region("370000", "2022", "山东省"))
            .build();
    private static final Authority ELSEWHERE = Authority.builder()
            .organisation(Weihai.organisation("rushan-government", "乳山市人民政府", OrganisationKind.GOVERNMENT))
            .level(Level.COUNTY)
            .jurisdiction(OTHER_BUREAU.getJurisdiction())
            .build();
    private static final Actor PROVINCIAL = Actor.officerOf(PROVINCE, "officer-9");

    // Consent

    @Test
    void without_the_consent_of_the_unit_the_review_is_not_passed() {
        Lifecycle lifecycle = consents(Consenter.UNIT);
        SupervisorFile file = play(lifecycle, newFile(), nominate(WED_2022_06_01, EMPLOYED));

        assertThat(against(lifecycle.assess(file, approve(WED_2022_06_01))))
                .containsExactly("appointment.consent-of-unit");
        assertThat(against(lifecycle.assess(file, consent(UNIT)))).containsExactly("actor.consents");
        assertThat(against(lifecycle.assess(file, consent(SELF)))).containsExactly("actor.consents");
        assertThat(against(lifecycle.assess(file, consent(OFFICER)))).containsExactly("actor.consents");

        SupervisorFile consented = play(lifecycle, file, consent(EMPLOYER));

        assertThat(consented.getConsents())
                .containsExactly(new Consent(WED_2022_06_01, Consenter.UNIT, Optional.of(Elsewhere.EMPLOYER.getId())));
        assertThat(lifecycle.assess(consented, approve(WED_2022_06_01)).isLawful())
                .isTrue();
    }

    @Test
    void that_a_candidate_has_no_unit_is_found_unless_some_unit_consents() {
        Lifecycle lifecycle = consents(Consenter.UNIT);
        SupervisorFile file = play(lifecycle, newFile(), nominate(WED_2022_06_01));

        Verdict verdict = lifecycle.assess(file, approve(WED_2022_06_01));

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.NEEDS_FINDING);
        assertThat(verdict.findingsNeeded()).containsExactly(Topics.NO_UNIT);
        assertThat(against(lifecycle.assess(file, consent(OFFICER)))).containsExactly("actor.consents");
        assertThat(lifecycle
                        .assess(file, approveWith(found(Topics.NO_UNIT, true, WED_2022_06_01)))
                        .isLawful())
                .isTrue();
        assertThat(lifecycle
                        .assess(play(lifecycle, file, consent(UNIT)), approve(WED_2022_06_01))
                        .isLawful())
                .isTrue();
    }

    @Test
    void the_consent_of_the_person_is_not_that_of_a_unit() {
        Lifecycle lifecycle = consents(Consenter.PERSON, Consenter.UNIT);
        SupervisorFile file = play(lifecycle, newFile(), nominate(WED_2022_06_01), consent(SELF));

        assertThat(lifecycle.assess(file, approve(WED_2022_06_01)).findingsNeeded())
                .containsExactly(Topics.NO_UNIT);
    }

    @Test
    void the_consent_of_a_former_unit_does_not_do_for_the_new_one() {
        Lifecycle lifecycle = consents(Consenter.UNIT);
        SupervisorFile file = play(
                lifecycle,
                newFile(),
                nominate(WED_2022_06_01),
                consent(UNIT),
                new SupervisorAct.ChangeProfile(by(OFFICER, WED_2022_06_01), EMPLOYED));

        assertThat(against(lifecycle.assess(file, approve(WED_2022_06_01))))
                .containsExactly("appointment.consent-of-unit");
    }

    @Test
    void a_recommended_person_says_that_he_is_willing_and_one_who_came_forward_need_not() {
        Lifecycle lifecycle = consents(Consenter.PERSON);
        SupervisorFile recommended =
                play(lifecycle, newFile(), new SupervisorAct.Recommend(by(UNIT, WED_2022_06_01), LAWYER));
        SupervisorFile forward = play(lifecycle, newFile(), nominate(WED_2022_06_01));

        assertThat(against(lifecycle.assess(recommended, approve(WED_2022_06_01))))
                .containsExactly("appointment.consent-of-person");
        assertThat(against(lifecycle.assess(recommended, consent(UNIT)))).containsExactly("actor.consents");
        Lifecycle both = consents(Consenter.PERSON, Consenter.UNIT);
        assertThat(against(both.assess(play(both, recommended, consent(UNIT)), approve(WED_2022_06_01))))
                .containsExactly("appointment.consent-of-person");
        assertThat(lifecycle
                        .assess(play(lifecycle, recommended, consent(SELF)), approve(WED_2022_06_01))
                        .isLawful())
                .isTrue();
        assertThat(lifecycle.assess(forward, approve(WED_2022_06_01)).isLawful())
                .isTrue();
    }

    @Test
    void a_consent_does_not_reach_back() {
        Lifecycle ofUnit = consents(Consenter.UNIT);
        Lifecycle ofPerson = consents(Consenter.PERSON);
        SupervisorFile employed = play(ofUnit, newFile(), nominate(TUE_2022_05_31, EMPLOYED), consent(EMPLOYER));
        SupervisorFile free = play(ofUnit, newFile(), nominate(TUE_2022_05_31), consent(UNIT));
        SupervisorFile recommended =
                play(ofPerson, newFile(), new SupervisorAct.Recommend(by(UNIT, TUE_2022_05_31), LAWYER), consent(SELF));

        assertThat(reason(ofUnit.assess(employed, approve(TUE_2022_05_31)), "appointment.consent-of-unit")
                        .status())
                .isEqualTo(Status.NOT_MET);
        assertThat(reason(ofUnit.assess(free, approve(TUE_2022_05_31)), "appointment.consent-of-unit")
                        .status())
                .isEqualTo(Status.NEEDS_FINDING);
        assertThat(reason(ofPerson.assess(recommended, approve(TUE_2022_05_31)), "appointment.consent-of-person")
                        .status())
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void a_consent_to_an_earlier_candidacy_does_not_do_for_a_later_one() {
        Lifecycle lifecycle = consents(Consenter.UNIT);
        SupervisorFile file = play(
                lifecycle,
                newFile(),
                nominate(WED_2022_06_01, EMPLOYED),
                consent(EMPLOYER),
                new SupervisorAct.Withdraw(by(SELF, WED_2022_06_01)),
                nominate(WED_2022_06_01, EMPLOYED));

        assertThat(file.getConsents()).isEmpty();
        assertThat(against(lifecycle.assess(file, approve(WED_2022_06_01))))
                .containsExactly("appointment.consent-of-unit");
    }

    @Test
    void a_consent_names_a_unit_exactly_if_it_is_that_of_a_unit() {
        assertThatThrownBy(() -> new Consent(WED_2022_06_01, Consenter.UNIT, Optional.empty()))
                .hasMessageContaining("UNIT");
        assertThatThrownBy(() -> new Consent(WED_2022_06_01, Consenter.PERSON, Optional.of(Elsewhere.EMPLOYER.getId())))
                .hasMessageContaining("PERSON");
    }

    // The last word

    @Test
    void the_government_has_the_last_word_where_the_policy_says_so() {
        Lifecycle lifecycle = approver(Approver.GOVERNMENT);

        assertThat(against(lifecycle.assess(onNotice(lifecycle), certify(FRI_2022_06_10))))
                .containsExactly("appointment.confirmed");
        assertThat(confirmed(lifecycle, confirm(Lives.GOVERNMENT, Lives.GOVERNMENT_OFFICER)))
                .isTrue();
        assertThat(confirmed(lifecycle, confirm(BUREAU, OFFICER))).isFalse();
        assertThat(confirmed(lifecycle, confirm(Lives.GOVERNMENT, OFFICER))).isFalse();
        assertThat(confirmed(lifecycle, confirm(PROVINCE, PROVINCIAL))).isFalse();
        assertThat(confirmed(lifecycle, confirm(ELSEWHERE, Actor.officerOf(ELSEWHERE, "officer-10"))))
                .isFalse();
        assertThat(against(lifecycle.assess(onNotice(lifecycle), confirm(BUREAU, OFFICER))))
                .containsExactly("actor.confirming-body");
    }

    @Test
    void a_last_word_does_not_reach_back() {
        Lifecycle lifecycle = approver(Approver.GOVERNMENT);
        SupervisorFile file = play(lifecycle, onNotice(lifecycle), confirm(Lives.GOVERNMENT, Lives.GOVERNMENT_OFFICER));

        assertThat(reason(
                                lifecycle.assessOn(file, certify(FRI_2022_06_10), FRI_2022_06_10.minusDays(1)),
                                "appointment.confirmed")
                        .earliest())
                .isEqualTo(Earliest.from(FRI_2022_06_10));
    }

    @Test
    void an_authority_above_has_the_last_word_where_there_are_two_levels() {
        Lifecycle lifecycle = approver(Approver.TWO_LEVEL);

        assertThat(confirmed(lifecycle, confirm(PROVINCE, PROVINCIAL))).isTrue();
        assertThat(confirmed(lifecycle, confirm(BUREAU, OFFICER))).isFalse();
        assertThat(confirmed(lifecycle, confirm(OTHER_BUREAU, Actor.officerOf(OTHER_BUREAU, "officer-2"))))
                .isFalse();
        assertThat(confirmed(lifecycle, confirm(Lives.GOVERNMENT, Lives.GOVERNMENT_OFFICER)))
                .isFalse();
    }

    @Test
    void that_a_body_is_the_leading_group_is_found() {
        Lifecycle lifecycle = approver(Approver.LEADING_GROUP);
        SupervisorFile file = onNotice(lifecycle);

        Verdict verdict = lifecycle.assess(file, confirm(Lives.GOVERNMENT, Lives.GOVERNMENT_OFFICER));

        assertThat(verdict.findingsNeeded()).containsExactly(Topics.LEADING_GROUP);
        assertThat(confirmed(
                        lifecycle,
                        new SupervisorAct.ConfirmAppointment(
                                by(Lives.GOVERNMENT_OFFICER, FRI_2022_06_10),
                                Lives.GOVERNMENT,
                                List.of(found(Topics.LEADING_GROUP, true, FRI_2022_06_10)))))
                .isTrue();
    }

    @Test
    void nothing_is_confirmed_before_the_review_and_a_new_candidacy_is_confirmed_anew() {
        Lifecycle lifecycle = approver(Approver.GOVERNMENT);
        SupervisorAct act = new SupervisorAct.ConfirmAppointment(
                by(Lives.GOVERNMENT_OFFICER, WED_2022_06_01), Lives.GOVERNMENT, List.of());
        SupervisorFile nominated = play(lifecycle, newFile(), nominate(WED_2022_06_01));
        SupervisorFile confirmed = play(lifecycle, nominated, approve(WED_2022_06_01), act);

        assertThat(against(lifecycle.assess(nominated, act))).containsExactly("stage.confirmed-after-review");
        assertThat(confirmed.getConfirmedOn()).contains(WED_2022_06_01);
        assertThat(play(
                                lifecycle,
                                confirmed,
                                new SupervisorAct.Withdraw(by(SELF, WED_2022_06_01)),
                                nominate(WED_2022_06_01))
                        .getConfirmedOn())
                .isEmpty();
    }

    @Test
    void where_the_bureau_has_the_last_word_there_is_nothing_to_confirm() {
        Lifecycle lifecycle = approver(Approver.BUREAU);

        assertThat(against(lifecycle.assess(onNotice(lifecycle), confirm(BUREAU, OFFICER))))
                .containsExactly("act.not-provided");
        assertThat(lifecycle
                        .assess(onNotice(lifecycle), certify(FRI_2022_06_10))
                        .isLawful())
                .isTrue();
    }

    // Seats and levels

    @Test
    void the_certificate_needs_the_finding_that_there_is_a_free_seat() {
        Lifecycle lifecycle = lifecycle(SupervisorParameters.QUOTA, Quota.of(Seats.atMost(20)));
        SupervisorFile file = onNotice(lifecycle);
        SupervisorAct seated = new SupervisorAct.IssueCertificate(
                by(OFFICER, FRI_2022_06_10),
                "W-1",
                Optional.empty(),
                List.of(found(Topics.SEAT, true, FRI_2022_06_10)));

        assertThat(lifecycle.assess(file, certify(FRI_2022_06_10)).findingsNeeded())
                .containsExactly(Topics.SEAT);
        assertThat(lifecycle.assess(file, seated).isLawful()).isTrue();
    }

    @Test
    void only_authorities_of_the_named_levels_engage() {
        Lifecycle cities =
                lifecycle(SupervisorParameters.LEVELS, Map.of(Level.CITY, Mandate.SHALL, Level.COUNTY, Mandate.MAY));
        Lifecycle provinces = lifecycle(SupervisorParameters.LEVELS, Map.of(Level.PROVINCE, Mandate.SHALL));

        assertThat(cities.assess(newFile(), nominate(WED_2022_06_01)).isLawful())
                .isTrue();
        assertThat(cities.assess(SupervisorFile.open(OTHER_BUREAU, PERSON), nominate(WED_2022_06_01))
                        .isLawful())
                .isTrue();
        assertThat(against(provinces.assess(newFile(), nominate(WED_2022_06_01))))
                .containsExactly("actor.engaging-level");
    }

    @Test
    void service_for_one_body_only_is_a_condition_that_the_review_finds() {
        Lifecycle lifecycle = lifecycle(
                SupervisorParameters.FURTHER_CONDITIONS,
                List.of(new Condition.Found(Topics.NO_CONCURRENT_POST, Elsewhere.PLACE)));
        SupervisorFile file = play(lifecycle, newFile(), nominate(WED_2022_06_01));

        assertThat(lifecycle.assess(file, approve(WED_2022_06_01)).findingsNeeded())
                .containsExactly(Topics.NO_CONCURRENT_POST);
    }

    // Cards

    @Test
    void a_card_is_issued_lost_replaced_and_given_back() {
        Lifecycle lifecycle = cards(IssuerLevel.APPOINTER);
        SupervisorFile file = play(lifecycle, engaged(lifecycle), card("C-1", FRI_2022_06_10));

        assertThat(file.cardHeldOn(FRI_2022_06_10).map(Card::number)).contains("C-1");
        assertThat(file.cardHeldOn(THU_2022_06_02)).isEmpty();
        assertThat(against(lifecycle.assess(file, card("C-2", FRI_2022_06_10)))).containsExactly("credential.one-card");

        file = play(
                lifecycle,
                file,
                new SupervisorAct.ReportCardLost(by(OFFICER, MON_2022_06_13)),
                card("C-2", MON_2022_06_13));

        assertThat(file.cardHeldOn(MON_2022_06_13).map(Card::number)).contains("C-2");
        assertThat(file.cardHeldOn(FRI_2022_06_10).map(Card::number)).contains("C-1");

        SupervisorAct back = new SupervisorAct.ReturnCard(by(OFFICER, MON_2022_06_13));
        file = play(lifecycle, file, back);

        assertThat(file.cardHeldOn(MON_2022_06_13)).isEmpty();
        assertThat(against(lifecycle.assess(file, back))).containsExactly("credential.card-held");
    }

    @Test
    void a_card_that_is_not_given_back_at_the_end_of_service_is_a_concern() {
        Lifecycle lifecycle = cards(IssuerLevel.APPOINTER);
        SupervisorFile file = play(lifecycle, engaged(lifecycle), card("C-1", FRI_2022_06_10));
        LocalDate last = LocalDate.of(2024, 6, 9);

        assertThat(file.stageOn(last)).isEqualTo(Stage.IN_OFFICE);
        assertThat(lifecycle.concernsOn(file, last)).isEmpty();
        assertThat(lifecycle.concernsOn(file, last.plusDays(1)))
                .extracting(Concern::kind)
                .containsExactly(Concern.Kind.OWED);
        assertThat(lifecycle.concernsOn(
                        play(lifecycle, file, new SupervisorAct.ReturnCard(by(OFFICER, last.plusDays(1)))),
                        last.plusDays(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_card_comes_from_the_authority_that_appoints_or_from_one_above(IssuerLevel level) {
        Lifecycle lifecycle = cards(level);
        SupervisorAct own = card("C-1", FRI_2022_06_10);
        SupervisorAct higher = new SupervisorAct.IssueCard(by(PROVINCIAL, FRI_2022_06_10), "C-1", PROVINCE);
        SupervisorAct borrowed = new SupervisorAct.IssueCard(by(OFFICER, FRI_2022_06_10), "C-1", PROVINCE);

        assertThat(lifecycle.assess(engaged(lifecycle), own).isLawful()).isEqualTo(level == IssuerLevel.APPOINTER);
        assertThat(lifecycle.assess(engaged(lifecycle), higher).isLawful()).isEqualTo(level == IssuerLevel.HIGHER);
        assertThat(against(lifecycle.assess(engaged(lifecycle), borrowed))).containsExactly("actor.card-issuer");
    }

    @Test
    void only_who_is_engaged_gets_a_card() {
        Lifecycle lifecycle = cards(IssuerLevel.APPOINTER);

        assertThat(against(lifecycle.assess(onNotice(lifecycle), card("C-1", FRI_2022_06_10))))
                .containsExactly("stage.card-while-engaged");
        assertThat(against(lifecycle.assess(newFile(), new SupervisorAct.ReturnCard(by(OFFICER, FRI_2022_06_10)))))
                .containsExactly("stage.never-engaged");
    }

    @Test
    void a_policy_without_cards_knows_no_act_on_them_and_one_with_cards_says_who_issues_them() {
        Lifecycle certificateOnly = lifecycle(SupervisorParameters.CREDENTIALS, Set.of(CredentialType.CERTIFICATE));

        assertThat(against(certificateOnly.assess(engaged(certificateOnly), card("C-1", FRI_2022_06_10))))
                .containsExactly("act.not-provided");
        assertThatThrownBy(() -> lifecycle(SupervisorParameters.CREDENTIALS, Set.of(CredentialType.CARD)))
                .isInstanceOf(IncompletePolicyException.class)
                .hasMessageContaining("credential.issuer-level");
    }

    @Test
    void a_fact_about_a_card_that_the_file_does_not_have_cannot_be_folded() {
        SupervisorFact lost = new SupervisorFact.CardLost(by(OFFICER, FRI_2022_06_10), "C-9");

        assertThatThrownBy(() -> Lifecycle.evolve(newFile(), lost)).isInstanceOf(IllegalStateException.class);
    }

    private static Lifecycle consents(Consenter... consenters) {
        return lifecycle(SupervisorParameters.CONSENTS, Set.of(consenters));
    }

    private static Lifecycle approver(Approver approver) {
        return lifecycle(SupervisorParameters.APPROVER, approver);
    }

    private static Lifecycle cards(IssuerLevel level) {
        return Lifecycle.of(
                Elsewhere.with(SupervisorParameters.CREDENTIALS, EnumSet.allOf(CredentialType.class)).toBuilder()
                        .set(SupervisorParameters.CARD_ISSUER, Setting.text(level, Elsewhere.PLACE))
                        .build());
    }

    private static SupervisorAct consent(Actor actor) {
        return new SupervisorAct.GiveConsent(by(actor, WED_2022_06_01));
    }

    private static SupervisorAct confirm(Authority body, Actor actor) {
        return new SupervisorAct.ConfirmAppointment(by(actor, FRI_2022_06_10), body, List.of());
    }

    private static SupervisorAct card(String number, LocalDate date) {
        return new SupervisorAct.IssueCard(by(OFFICER, date), number, BUREAU);
    }

    private static SupervisorAct approveWith(Finding more) {
        List<Finding> findings = new ArrayList<>(review(WED_2022_06_01));
        findings.add(more);
        return new SupervisorAct.Approve(by(OFFICER, WED_2022_06_01), findings);
    }

    /** On notice to Thursday, 9 June 2022. */
    private static SupervisorFile onNotice(Lifecycle lifecycle) {
        return play(
                lifecycle, newFile(), nominate(WED_2022_06_01), approve(WED_2022_06_01), postNotice(THU_2022_06_02));
    }

    private static SupervisorFile engaged(Lifecycle lifecycle) {
        return play(lifecycle, onNotice(lifecycle), certify(FRI_2022_06_10));
    }

    /** Whether the certificate can be issued after an act on somebody on notice. */
    private static boolean confirmed(Lifecycle lifecycle, SupervisorAct act) {
        return lifecycle
                .decide(onNotice(lifecycle), act)
                .accepted()
                .filter(accepted -> lifecycle
                        .assess(accepted.state(), certify(FRI_2022_06_10))
                        .isLawful())
                .isPresent();
    }
}
