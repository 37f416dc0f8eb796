package org.jiandu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.report.Voices.AT_MARKET;
import static org.jiandu.report.Voices.FRI_2023_09_01;
import static org.jiandu.report.Voices.LIFECYCLE;
import static org.jiandu.report.Voices.MARKET;
import static org.jiandu.report.Voices.POLICY;
import static org.jiandu.report.Voices.REPORTER;
import static org.jiandu.report.Voices.SELF;
import static org.jiandu.report.Voices.against;
import static org.jiandu.report.Voices.by;
import static org.jiandu.report.Voices.newReport;
import static org.jiandu.report.Voices.organisation;
import static org.jiandu.report.Voices.play;
import static org.jiandu.report.Voices.standing;

import java.util.List;
import java.util.Optional;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.AffectedAct;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.RecusalRule;
import org.jiandu.recusal.RecusalTopics;
import org.jiandu.recusal.Retrospect;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Stage;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Finding;
import org.junit.jupiter.api.Test;

/** Article 10: nobody reports as a supervisor on a case that requires recusal. */
class Article10ReporterTest {
    private static final Optional<OrganisationId> TO_MARKET = Optional.of(MARKET.getId());

    @Test
    void art10_nobody_reports_on_the_agency_where_he_serves_whether_or_not_it_is_named_a_party() {
        assertThat(against(newReport(), submit(TO_MARKET, CaseParties.none(), AT_MARKET)))
                .containsExactly("report.no-recusal");
        assertThat(against(
                        newReport(), submit(TO_MARKET, CaseParties.of(new Party.OfBody(Body.of(MARKET))), AT_MARKET)))
                .containsExactly("report.no-recusal");
        assertThat(against(newReport(), submit(Optional.empty(), CaseParties.none(), AT_MARKET)))
                .isEmpty();
    }

    @Test
    void art10_the_agency_is_concerned_beside_any_other_party_and_once_if_it_is_named() {
        Party person = new Party.OfPerson(new PersonId("p-2"));
        Party other = new Party.OfBody(Body.of(organisation("traffic-1", OrganisationKind.ENFORCEMENT_AGENCY)));
        Party unnumbered = new Party.OfBody(new Body(Optional.empty(), Optional.empty(), "某摊位"));
        Party market = new Party.OfBody(Body.of(MARKET));

        for (Party party : List.of(person, other, unnumbered)) {
            assertThat(against(newReport(), submit(TO_MARKET, CaseParties.of(party), AT_MARKET)))
                    .containsExactly("report.no-recusal");
        }
        assertThat(parties(CaseParties.of(person, market))).containsExactly(person, market);
        assertThat(parties(CaseParties.of(person, other))).hasSize(3);
    }

    private static List<Party> parties(CaseParties named) {
        return play(newReport(), submit(TO_MARKET, named, Ties.none()))
                .getParties()
                .parties();
    }

    @Test
    void art10_nobody_reports_on_the_own_case() {
        assertThat(against(newReport(), submit(TO_MARKET, CaseParties.of(new Party.OfPerson(REPORTER)), Ties.none())))
                .containsExactly("report.no-recusal");
    }

    @Test
    void art10_a_report_on_an_unknown_party_waits_for_a_finding() {
        CaseParties stranger = CaseParties.of(new Party.Unknown("摊主"));
        Finding cleared = new Finding(RecusalTopics.NO_CONFLICT, true, "科长", FRI_2023_09_01, "经核实");

        assertThat(LIFECYCLE
                        .assess(newReport(), submit(TO_MARKET, stranger, Ties.none()))
                        .conclusion())
                .isEqualTo(Conclusion.NEEDS_FINDING);
        assertThat(against(newReport(), submit(TO_MARKET, stranger, Ties.none(), cleared)))
                .isEmpty();
    }

    @Test
    void art10_a_report_made_before_the_place_of_service_became_known_is_found_again() {
        Report report = play(newReport(), submit(TO_MARKET, CaseParties.none(), Ties.none()));

        assertThat(Retrospect.of(RecusalRule.of(POLICY)).affected(Ties.none(), AT_MARKET, report.pastActs()))
                .extracting((AffectedAct affected) -> affected.act().reference())
                .containsExactly("r-1");
        assertThat(newReport().pastActs()).isEmpty();
    }

    private static ReportAct submit(
            Optional<OrganisationId> agency, CaseParties parties, Ties ties, Finding... findings) {
        return new ReportAct.Submit(
                by(SELF, FRI_2023_09_01),
                standing(Stage.IN_OFFICE, FRI_2023_09_01),
                ReportKind.OPINION,
                "建议",
                agency,
                Confidentiality.NONE,
                parties,
                ties,
                List.of(findings));
    }
}
