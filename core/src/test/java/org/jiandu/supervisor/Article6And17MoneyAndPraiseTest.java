package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.supervisor.Verdicts.against;
import static org.jiandu.supervisor.Weihai.LAWYER;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.accept;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.found;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.pay;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jiandu.law.Reading;
import org.jiandu.law.Setting;
import org.jiandu.party.OrganisationKind;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

class Article6And17MoneyAndPraiseTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate FRI_2022_07_01 = LocalDate.of(2022, 7, 1);

    @Test
    void art6_a_whoever_is_engaged_renewed_and_dismissed_is_employed_as_before() {
        Profile employed = LAWYER.toBuilder()
                .employer(Weihai.organisation("firm-1", "某律师事务所", OrganisationKind.ENTERPRISE))
                .build();
        LocalDate fri20240531 = LocalDate.of(2024, 5, 31);
        SupervisorAct[] life = Weihai.candidacy(WED_2022_06_01);
        life[0] = Weihai.nominate(life[0].date(), employed);

        SupervisorFile engaged = Weihai.play(Weihai.newFile(), life);
        SupervisorFile renewed = accept(engaged, Weihai.renew(fri20240531));
        SupervisorFile dismissed = accept(
                renewed,
                Weihai.dismiss(
                        fri20240531, DismissalGround.CIRCUMSTANCES, found(Topics.CIRCUMSTANCES, true, fri20240531)));

        assertThat(List.of(engaged, renewed, dismissed))
                .extracting(file -> file.profileOn(fri20240531).flatMap(Profile::getEmployer))
                .containsOnly(employed.getEmployer());
    }

    @Test
    void art6_b_pay_is_unlawful_and_never_becomes_lawful() {
        Verdict verdict = LIFECYCLE.assess(inOffice(WED_2022_06_01), pay(FRI_2022_07_01, PaymentKind.REMUNERATION));

        assertThat(against(verdict)).containsExactly("compensation.no-pay");
        assertThat(verdict.earliest()).isEqualTo(Earliest.never());
    }

    @Test
    void art6_b_expenses_are_reimbursed_only_where_the_policy_admits_it() {
        Lifecycle generous = Lifecycle.of(Weihai.POLICY.toBuilder()
                .read(
                        SupervisorParameters.COMPENSATION,
                        Compensation.EXPENSES,
                        Reading.of("Expenses are no pay.", "费用补助不属于报酬。", "NONE"))
                .build());
        SupervisorFile file = inOffice(WED_2022_06_01);

        assertThat(against(file, pay(FRI_2022_07_01, PaymentKind.EXPENSES))).containsExactly("compensation.expenses");
        assertThat(generous.decide(file, pay(FRI_2022_07_01, PaymentKind.EXPENSES))
                        .accepted()
                        .orElseThrow()
                        .facts())
                .extracting(SupervisorFact::kind)
                .containsExactly(FactKind.EXPENSES_PAID);
        for (PaymentKind pay : List.of(PaymentKind.REMUNERATION, PaymentKind.ALLOWANCE)) {
            assertThat(against(generous.assess(file, pay(FRI_2022_07_01, pay)))).containsExactly("compensation.no-pay");
        }
    }

    @Test
    void art17_a_commendation_needs_the_finding_that_it_is_deserved() {
        SupervisorFile file = inOffice(WED_2022_06_01);
        Finding deserved = found(Topics.COMMENDATION, true, FRI_2022_07_01);
        Finding undeserved = found(Topics.COMMENDATION, false, FRI_2022_07_01);

        assertThat(LIFECYCLE.assess(file, commend(FRI_2022_07_01)).conclusion()).isEqualTo(Conclusion.NEEDS_FINDING);
        assertThat(LIFECYCLE.assess(file, commend(FRI_2022_07_01, undeserved)).conclusion())
                .isEqualTo(Conclusion.UNLAWFUL);
        assertThat(accept(file, commend(FRI_2022_07_01, deserved)).getCommendations())
                .containsExactly(new Commendation(FRI_2022_07_01, CommendationKind.CIRCULAR));
    }

    @Test
    void art17_only_a_supervisor_in_office_is_commended() {
        SupervisorFile file = inOffice(WED_2022_06_01);
        LocalDate sat20240601 = LocalDate.of(2024, 6, 1);

        assertThat(against(file, commend(sat20240601, found(Topics.COMMENDATION, true, sat20240601))))
                .containsExactly("stage.not-in-office");
    }

    @Test
    void art17_the_measures_know_the_circular_and_other_places_awards_and_letters() {
        SupervisorFile file = inOffice(WED_2022_06_01);
        Finding deserved = found(Topics.COMMENDATION, true, FRI_2022_07_01);
        SupervisorAct award =
                new SupervisorAct.Commend(by(OFFICER, FRI_2022_07_01), CommendationKind.AWARD, List.of(deserved));
        Lifecycle generous = Lifecycle.of(Weihai.POLICY.toBuilder()
                .set(
                        SupervisorParameters.COMMENDATION,
                        Setting.text(
                                EnumSet.of(CommendationKind.AWARD, CommendationKind.LETTER),
                                Weihai.POLICY.instrument().article(17)))
                .build());

        assertThat(against(file, award)).containsExactly("commendation.kind");
        assertThat(LIFECYCLE.assess(file, award).earliest()).isEqualTo(Earliest.never());
        assertThat(generous.assess(file, award).isLawful()).isTrue();
        assertThat(against(generous.assess(file, commend(FRI_2022_07_01, deserved))))
                .containsExactly("commendation.kind");
    }

    @Test
    void art8_4_an_instrument_without_activities_knows_no_such_act() {
        Lifecycle bare = Lifecycle.of(Weihai.POLICY.toBuilder()
                .set(
                        SupervisorParameters.ACTIVITIES,
                        Setting.text(false, Weihai.POLICY.instrument().article(8)))
                .build());
        SupervisorFile file = inOffice(WED_2022_06_01);

        assertThat(against(bare.assess(file, Weihai.attendance(FRI_2022_07_01, Presence.ATTENDED))))
                .containsExactly("activities.provided");
    }

    private static SupervisorAct commend(LocalDate date, Finding... findings) {
        return new SupervisorAct.Commend(by(OFFICER, date), CommendationKind.CIRCULAR, List.of(findings));
    }
}
