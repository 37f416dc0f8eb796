package org.jiandu.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.Level;
import org.jiandu.party.Occasion;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.PersonId;
import org.jiandu.party.Region;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.PlaceOfService;
import org.jiandu.recusal.ServiceKind;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.Standing;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DateRange;
import org.jiandu.time.DayUnit;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Outcome;

/** A bureau, an agency, a supervisor in office and ready-made acts on a report, for tests. */
final class Voices {
    static final LocalDate FRI_2023_09_01 = LocalDate.of(2023, 9, 1);
    static final Authority BUREAU = Authority.builder()
            .organisation(organisation("weihai-justice", OrganisationKind.JUDICIAL_ADMINISTRATION))
            .level(Level.CITY)
            .jurisdiction(new Region("371000", "2022", "威海市"))
            .build();
    static final Organisation MARKET = organisation("market-1", OrganisationKind.ENFORCEMENT_AGENCY);
    static final PersonId REPORTER = new PersonId("p-1");

    /** The reporter serves at the agency. */
    static final Ties AT_MARKET = Ties.builder()
            .add(new PlaceOfService(
                    REPORTER, Body.of(MARKET), ServiceKind.EMPLOYMENT, DateRange.from(FRI_2023_09_01.minusYears(3))))
            .build();

    static final Actor OFFICER = Actor.officerOf(BUREAU, "officer-1");
    static final Actor SELF = Actor.personConcerned(REPORTER);
    static final Actor AGENCY = Actor.agencyOfficer(MARKET, "agent-1");
    static final Actor OTHER_AGENCY =
            Actor.agencyOfficer(organisation("traffic-1", OrganisationKind.ENFORCEMENT_AGENCY), "agent-2");
    static final Actor PUBLIC = Actor.memberOfPublic("citizen-1");

    static final Policy POLICY = WeihaiMeasures.policy()
            .choose(SupervisorParameters.NOTICE_LENGTH, 7)
            .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
            .build();
    static final ReportLifecycle LIFECYCLE = ReportLifecycle.of(POLICY, WorkCalendars.stateCouncil());

    private Voices() {}

    static Report newReport() {
        return Report.open(new ReportId("r-1"), BUREAU);
    }

    static Organisation organisation(String id, OrganisationKind kind) {
        return Organisation.builder()
                .id(new OrganisationId(id))
                .name("某单位")
                .kind(kind)
                .build();
    }

    static Occasion by(Actor actor, LocalDate date) {
        return new Occasion(actor, date, date.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
    }

    static Standing standing(Stage stage, LocalDate date) {
        return new Standing(REPORTER, BUREAU.getOrganisation().getId(), date, stage);
    }

    static ReportAct submit(ReportKind kind, LocalDate date, Confidentiality confidentiality) {
        return new ReportAct.Submit(
                by(SELF, date),
                standing(Stage.IN_OFFICE, date),
                kind,
                "执法人员未出示证件",
                kind == ReportKind.LEAD ? Optional.empty() : Optional.of(MARKET.getId()),
                confidentiality,
                CaseParties.none(),
                Ties.none(),
                List.of());
    }

    static ReportAct submit(ReportKind kind, LocalDate date) {
        return submit(kind, date, Confidentiality.NONE);
    }

    static ReportAct feedBack(LocalDate date) {
        return new ReportAct.FeedBack(by(AGENCY, date), "已整改");
    }

    static ReportAct accept(LocalDate date) {
        return new ReportAct.Accept(by(OFFICER, date));
    }

    static ReportAct investigate(LocalDate date) {
        return new ReportAct.Investigate(by(OFFICER, date), "调取案卷");
    }

    static ReportAct decide(LocalDate date, ReportResult result, Finding... findings) {
        Finding finding = findings.length == 0 ? verified(date) : findings[0];
        return new ReportAct.Decide(
                by(OFFICER, date),
                result,
                result == ReportResult.TRANSFERRED ? Optional.of("市纪委监委") : Optional.empty(),
                finding);
    }

    static ReportAct reportBack(LocalDate date) {
        return new ReportAct.ReportBack(by(OFFICER, date), "反映属实，已责令改正");
    }

    static ReportAct close(LocalDate date) {
        return new ReportAct.Close(by(OFFICER, date));
    }

    static Finding verified(LocalDate date) {
        return new Finding(ReportTopics.VERIFIED, true, "科长", date, "经核实");
    }

    /** Plays acts that must all be accepted. */
    static Report play(Report report, ReportAct... acts) {
        return play(LIFECYCLE, report, acts);
    }

    /** Plays acts that must all be accepted under another policy. */
    static Report play(ReportLifecycle lifecycle, Report report, ReportAct... acts) {
        Report next = report;
        for (ReportAct act : acts) {
            Outcome<ReportFact, Report> outcome = lifecycle.decide(next, act);
            next = outcome.accepted()
                    .orElseThrow(() -> new AssertionError(act.kind() + " refused: " + outcome.verdict()))
                    .state();
        }
        return next;
    }

    /** The ids of the rules that stand against an act, in order. */
    static List<String> against(Report report, ReportAct act) {
        return LIFECYCLE.assess(report, act).unmet().stream()
                .map(reason -> reason.rule().value())
                .toList();
    }
}
