package org.jiandu.engagement;

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
import org.jiandu.recusal.KinTie;
import org.jiandu.recusal.Kinship;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.PlaceOfService;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.RecusalTopics;
import org.jiandu.recusal.ServiceKind;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.Standing;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DateRange;
import org.jiandu.time.DayUnit;
import org.jiandu.verdict.Finding;

/** A bureau, three supervisors, a case and ready-made acts, for tests. */
final class Events {
    static final LocalDate FRI_2023_09_01 = LocalDate.of(2023, 9, 1);
    static final LocalDate MON_2023_09_04 = LocalDate.of(2023, 9, 4);
    static final LocalDate WED_2023_09_20 = LocalDate.of(2023, 9, 20);
    static final LocalDate THU_2023_09_21 = LocalDate.of(2023, 9, 21);

    static final Authority BUREAU = Authority.builder()
            .organisation(organisation("weihai-justice", OrganisationKind.JUDICIAL_ADMINISTRATION))
            .level(Level.CITY)
            .jurisdiction(new Region("371000", "2022", "威海市"))
            .build();
    static final Organisation MARKET = organisation("market-1", OrganisationKind.ENFORCEMENT_AGENCY);

    static final PersonId WANG = new PersonId("wang");
    static final PersonId LI = new PersonId("li");
    static final PersonId ZHAO = new PersonId("zhao");
    static final PersonId SHOPKEEPER = new PersonId("shopkeeper");

    static final Actor OFFICER = Actor.officerOf(BUREAU, "officer-1");
    static final Actor SELF = Actor.personConcerned(WANG);
    static final Actor AGENCY = Actor.agencyOfficer(MARKET, "agent-1");

    /** A case of a shopkeeper. */
    static final CaseParties CASE = CaseParties.of(new Party.OfPerson(SHOPKEEPER));

    /** Wang is the shopkeeper's brother. */
    static final Ties BROTHERS = Ties.builder()
            .add(new Kinship(WANG, KinTie.SIBLING, SHOPKEEPER, DateRange.from(LocalDate.of(1990, 1, 1))))
            .build();

    /** Wang serves at the agency. */
    static final Ties AT_MARKET = Ties.builder()
            .add(new PlaceOfService(
                    WANG, Body.of(MARKET), ServiceKind.EMPLOYMENT, DateRange.from(LocalDate.of(2020, 1, 1))))
            .build();

    static final Policy POLICY = WeihaiMeasures.policy()
            .choose(SupervisorParameters.NOTICE_LENGTH, 7)
            .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
            .build();
    static final EngagementLifecycle LIFECYCLE = EngagementLifecycle.of(POLICY);

    private Events() {}

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

    static Engagement newEngagement() {
        return Engagement.open(new EngagementId("e-1"), BUREAU);
    }

    static EngagementAct open(EngagementKind kind, CaseParties parties) {
        OrganisationId organiser =
                kind.isOfAuthority() ? BUREAU.getOrganisation().getId() : MARKET.getId();
        return new MatterAct.Open(by(OFFICER, FRI_2023_09_01), kind, "专项检查", organiser, WED_2023_09_20, parties);
    }

    /** An open engagement, on 1 September for 20 September 2023. */
    static Engagement opened(EngagementKind kind, CaseParties parties) {
        return play(newEngagement(), open(kind, parties));
    }

    /** An inspection to which Wang is invited. */
    static Engagement invited() {
        return play(opened(EngagementKind.INSPECTION, CaseParties.none()), invite(WANG, FRI_2023_09_01));
    }

    static Invitee invitee(PersonId person, LocalDate date, Ties ties) {
        return new Invitee(
                standing(person, Stage.IN_OFFICE, date), standing(person, Stage.IN_OFFICE, WED_2023_09_20), ties, 0);
    }

    static Standing standing(PersonId person, Stage stage, LocalDate date) {
        return new Standing(person, BUREAU.getOrganisation().getId(), date, stage);
    }

    static ParticipationAct invite(PersonId person, LocalDate date) {
        return invite(invitee(person, date, Ties.none()), date);
    }

    static ParticipationAct invite(Invitee invitee, LocalDate date, Finding... findings) {
        return new ParticipationAct.Invite(by(OFFICER, date), invitee, Optional.empty(), List.of(findings));
    }

    static ParticipationAct accept(LocalDate date) {
        return new ParticipationAct.Accept(by(SELF, date), invitee(WANG, date, Ties.none()), List.of());
    }

    static ParticipationAct stepAside(LocalDate date) {
        return new ParticipationAct.DeclareRecusal(by(SELF, date), WANG, RecusalHead.OTHER, "与当事人相识");
    }

    static ParticipationAct order(Ties ties, LocalDate date, Finding... findings) {
        return new ParticipationAct.OrderRecusal(by(OFFICER, date), WANG, ties, "需要回避", List.of(findings));
    }

    static ParticipationAct askWithdrawal(LocalDate date) {
        return new ParticipationAct.AskWithdrawal(by(SELF, date), WANG, "误认当事人");
    }

    static ParticipationAct decideWithdrawal(LocalDate date, boolean agreed, Ties ties) {
        return new ParticipationAct.DecideWithdrawal(by(OFFICER, date), WANG, ties, agreed, "经核实", List.of());
    }

    static ParticipationAct presence(Presence presence) {
        return new ParticipationAct.RecordPresence(by(OFFICER, WED_2023_09_20), WANG, presence);
    }

    static Finding circumstance(boolean holds) {
        return new Finding(RecusalTopics.OTHER_CIRCUMSTANCE, holds, "科长", FRI_2023_09_01, "曾共同经营");
    }

    static Finding noConflict(boolean holds) {
        return new Finding(RecusalTopics.NO_CONFLICT, holds, "科长", FRI_2023_09_01, "经核实");
    }

    /** Plays acts that must all be accepted. */
    static Engagement play(Engagement engagement, EngagementAct... acts) {
        return play(LIFECYCLE, engagement, acts);
    }

    static Engagement play(EngagementLifecycle lifecycle, Engagement engagement, EngagementAct... acts) {
        Engagement next = engagement;
        for (EngagementAct act : acts) {
            var outcome = lifecycle.decide(next, act);
            next = outcome.accepted()
                    .orElseThrow(() -> new AssertionError(act.kind() + " refused: " + outcome.verdict()))
                    .state();
        }
        return next;
    }

    static ParticipationStage stage(Engagement engagement, PersonId person, LocalDate date) {
        return engagement.participationOf(person).stageOn(date);
    }

    /** The ids of the rules that stand against an act, in order. */
    static List<String> against(Engagement engagement, EngagementAct act) {
        return against(LIFECYCLE, engagement, act);
    }

    static List<String> against(EngagementLifecycle lifecycle, Engagement engagement, EngagementAct act) {
        return lifecycle.assess(engagement, act).unmet().stream()
                .map(reason -> reason.rule().value())
                .toList();
    }
}
