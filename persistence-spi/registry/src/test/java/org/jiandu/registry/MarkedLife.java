package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.registry.Weihai.AGENCY;
import static org.jiandu.registry.Weihai.BUREAU;
import static org.jiandu.registry.Weihai.MARKET;
import static org.jiandu.registry.Weihai.OFFICER;
import static org.jiandu.registry.Weihai.by;
import static org.jiandu.registry.Weihai.file;
import static org.jiandu.registry.Weihai.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.EngagementParameters;
import org.jiandu.engagement.MatterAct;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.engagement.Replacement;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Actor;
import org.jiandu.party.Audience;
import org.jiandu.party.CreditCode;
import org.jiandu.party.IdDocument;
import org.jiandu.party.IdDocumentKind;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.persistence.PageRequest;
import org.jiandu.recusal.Affiliation;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.RecusalTopics;
import org.jiandu.recusal.Ties;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportResult;
import org.jiandu.report.ReportTopics;
import org.jiandu.supervisor.Compensation;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Duty;
import org.jiandu.supervisor.Education;
import org.jiandu.supervisor.LocalLink;
import org.jiandu.supervisor.LocalLinkKind;
import org.jiandu.supervisor.Nationality;
import org.jiandu.supervisor.PaymentKind;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.RecordEntry;
import org.jiandu.supervisor.RecordKind;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.supervisor.Topics;
import org.jiandu.time.DayUnit;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;

/** The lives of three people, in which there is a mark in everything personal. */
final class MarkedLife {
    /** Stands in every personal text, and nowhere else. In ASCII, because H2 writes other characters in a way of its own. */
    static final String MARK = "Geheim0731";

    private static final String AMOUNT = "98765.43";
    private static final String CREDIT_CODE = "91350100M000100Y43";
    private static final String CERTIFICATE = "W-2024-0731";

    /** What no store may show: the mark, and those personal values in which it cannot stand. */
    static final List<String> PERSONAL = List.of(
            MARK,
            AMOUNT,
            CREDIT_CODE,
            RecordKind.PARTY_SANCTION.name(),
            CreditStanding.IMPAIRED.name(),
            RecusalHead.NEAR_RELATIVE.name(),
            RecusalHead.PLACE_OF_SERVICE.name());

    /** What every store shows. */
    static final List<String> PLAIN = List.of(CERTIFICATE, "officer-1");

    private static final LocalDate SAT_2024_06_01 = LocalDate.of(2024, 6, 1);
    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate THU_2024_06_20 = LocalDate.of(2024, 6, 20);
    private static final LocalDate MON_2024_07_01 = LocalDate.of(2024, 7, 1);
    private static final LocalDate THU_2026_07_02 = LocalDate.of(2026, 7, 2);

    /** The Weihai Measures, and what they do not know: expenses, and a waiver of recusal. */
    private static final Policy POLICY = WeihaiMeasures.policy()
            .choose(SupervisorParameters.NOTICE_LENGTH, 7)
            .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
            .set(
                    SupervisorParameters.COMPENSATION,
                    Setting.text(Compensation.EXPENSES, WeihaiMeasures.INSTRUMENT.article(6)))
            .set(EngagementParameters.WAIVER, Setting.text(true, WeihaiMeasures.INSTRUMENT.article(10)))
            .build();

    private static final Person WANG = person("wang");
    private static final Person LI = person("li");
    private static final Person ZHAO = person("zhao");
    private static final Actor SELF = Actor.personConcerned(WANG.getId());

    private static final Organisation FIRM = Organisation.builder()
            .id(new OrganisationId("firm-" + MARK))
            .name(words("渔业公司"))
            .kind(OrganisationKind.ENTERPRISE)
            .creditCode(new CreditCode(CREDIT_CODE))
            .build();
    private static final Profile FISHER = Profile.builder()
            .sector(Sector.OTHER)
            .otherSector(words("渔民"))
            .employer(FIRM)
            .legallyQualified(false)
            .creditStanding(CreditStanding.GOOD)
            .education(Education.JUNIOR_SECONDARY)
            .addLocalLink(LocalLink.since(LocalLinkKind.RESIDENCE, LocalDate.of(2001, 1, 1)))
            .nationality(Nationality.PRC)
            .build();
    private static final Body BRANCH = Body.of(new CreditCode(CREDIT_CODE), words("分店"));
    private static final Body STALL = Body.of(new CreditCode(CREDIT_CODE), words("摊位"));

    private static final ReportId REPORT = new ReportId("r-1");
    private static final EngagementId EVENT = new EngagementId("e-1");
    private static final EngagementId STUDY = new EngagementId("e-2");
    private static final EngagementId CANCELLED = new EngagementId("e-3");
    private static final PageRequest ALL = PageRequest.first(100);

    private final SocialSupervision registry;

    private MarkedLife(SocialSupervision registry) {
        this.registry = registry;
    }

    /** Plays the lives on a registry, asks it everything, and erases one of them. */
    static void play(SocialSupervision.Builder builder) {
        MarkedLife life = new MarkedLife(builder.policy(POLICY).build());
        life.rejected();
        life.appointed(LI, "W-2024-0732");
        life.appointed(WANG, CERTIFICATE);
        life.event();
        life.study();
        life.report();
        life.served();
        life.asked();
        life.erased();
    }

    private void rejected() {
        begin(ZHAO);
        act(ZHAO, new SupervisorAct.Reject(by(OFFICER, MON_2024_06_03), words("材料不实")));
    }

    private void begin(Person person) {
        LocalDate date = SAT_2024_06_01.minusDays(11);
        require(registry.supervisors()
                .begin(
                        BUREAU,
                        person,
                        new SupervisorAct.NominateSelf(by(Actor.personConcerned(person.getId()), date), FISHER)));
    }

    private void appointed(Person person, String certificate) {
        begin(person);
        LocalDate reviewed = SAT_2024_06_01.minusDays(10);
        act(
                person,
                new SupervisorAct.Approve(
                        by(OFFICER, reviewed),
                        List.of(
                                found(Topics.SECTOR, reviewed),
                                found(WeihaiMeasures.CARES_FOR_RULE_OF_LAW, reviewed),
                                found(WeihaiMeasures.KNOWS_THE_LAW, reviewed),
                                found(WeihaiMeasures.WILLING_AND_ABLE, reviewed))));
        LocalDate posted = SAT_2024_06_01.minusDays(8);
        act(person, new SupervisorAct.PostNotice(by(OFFICER, posted), posted.plusDays(7), List.of()));
        if (person == WANG) {
            objected(posted);
        }
        act(
                person,
                new SupervisorAct.IssueCertificate(
                        by(OFFICER, SAT_2024_06_01), certificate, Optional.empty(), List.of()));
    }

    private void objected(LocalDate date) {
        act(WANG, new SupervisorAct.RaiseObjection(by(Actor.memberOfPublic("citizen-1"), date), words("品行不端")));
        act(
                WANG,
                new SupervisorAct.DecideObjection(
                        by(OFFICER, date), 1, new Finding(Topics.OBJECTION, false, words("科长"), date, words("查无实据"))));
    }

    private void event() {
        CaseParties parties = new CaseParties(
                List.of(new Party.OfBody(STALL), new Party.Unknown(words("司机"))),
                List.of(new Affiliation(STALL, BRANCH)));
        open(EVENT, EngagementKind.INSPECTION, parties);
        act(EVENT, new MatterAct.ChangeParties(by(OFFICER, MON_2024_06_03), CaseParties.none(), words("误认")));
        LocalDate day = MON_2024_06_03;
        act(EVENT, Weihai.invite(LI, day, THU_2024_06_20));
        act(EVENT, new ParticipationAct.Decline(by(Actor.personConcerned(LI.getId()), day), LI.getId(), words("出差")));
        ParticipationAct.Invite invitation = Weihai.invite(WANG, day, THU_2024_06_20);
        act(
                EVENT,
                new ParticipationAct.Invite(
                        invitation.occasion(),
                        invitation.invitee(),
                        Optional.of(new Replacement(LI.getId(), words("代替"))),
                        List.of(found(RecusalTopics.NO_CONFLICT, day))));
        PersonId wang = WANG.getId();
        act(EVENT, new ParticipationAct.AskLeave(by(SELF, day), wang, words("生病")));
        act(EVENT, new ParticipationAct.DecideLeave(by(OFFICER, day), wang, false, words("无证明")));
        act(EVENT, new ParticipationAct.DeclareRecusal(by(SELF, day), wang, RecusalHead.NEAR_RELATIVE, words("堂兄")));
        act(EVENT, new ParticipationAct.AskWithdrawal(by(SELF, day), wang, words("误认")));
        act(
                EVENT,
                new ParticipationAct.DecideWithdrawal(
                        by(OFFICER, day), wang, Ties.none(), true, words("经核实"), List.of()));
        act(
                EVENT,
                new ParticipationAct.OrderRecusal(
                        by(OFFICER, day),
                        wang,
                        Ties.none(),
                        words("共同经营"),
                        List.of(found(RecusalTopics.OTHER_CIRCUMSTANCE, day))));
        act(EVENT, new ParticipationAct.LiftRecusal(by(OFFICER, day), wang, Ties.none(), words("已退出"), List.of()));
        act(EVENT, new ParticipationAct.DeclareRecusal(by(SELF, day), wang, RecusalHead.PLACE_OF_SERVICE, words("兼职")));
        act(EVENT, new ParticipationAct.WaiveRecusal(by(OFFICER, day), wang, words("无他人")));
        LocalDate later = THU_2024_06_20;
        act(EVENT, new ParticipationAct.RecordPresence(by(OFFICER, later), wang, Presence.UNEXCUSED));
        act(EVENT, new ParticipationAct.OfferExcuse(by(SELF, later), wang, words("船停航")));
        act(EVENT, new ParticipationAct.DecideExcuse(by(OFFICER, later), wang, true, words("属实")));
        act(EVENT, new ParticipationAct.MarkForReexamination(by(OFFICER, later), wang, day, words("确是堂兄")));
        act(EVENT, new ParticipationAct.Reexamine(by(OFFICER, later), wang, true, words("未受影响")));
    }

    private void study() {
        LocalDate day = MON_2024_06_03;
        open(STUDY, EngagementKind.STUDY, CaseParties.none());
        act(STUDY, Weihai.invite(LI, day, THU_2024_06_20));
        act(STUDY, new ParticipationAct.Release(by(OFFICER, day), LI.getId(), words("人手已够")));
        ParticipationAct.Invite invitation = Weihai.invite(WANG, day, THU_2024_06_20);
        act(STUDY, invitation);
        act(STUDY, new ParticipationAct.Accept(by(SELF, day), invitation.invitee(), List.of()));
        act(STUDY, new ParticipationAct.Deliver(by(SELF, day), WANG.getId(), words("柜7")));
        act(STUDY, new ParticipationAct.ReturnWork(by(OFFICER, day), WANG.getId(), words("太短")));
        act(STUDY, new ParticipationAct.Deliver(by(SELF, day), WANG.getId(), words("柜8")));
        open(CANCELLED, EngagementKind.ACTIVITY, CaseParties.none());
        act(CANCELLED, new MatterAct.Cancel(by(OFFICER, day), words("下雨")));
    }

    private void report() {
        LocalDate day = MON_2024_06_03;
        CaseParties parties = new CaseParties(
                List.of(
                        new Party.OfPerson(new PersonId("p-" + MARK)),
                        new Party.OfBody(STALL),
                        new Party.Unknown(words("司机"))),
                List.of(new Affiliation(STALL, BRANCH)));
        ReportAct.Submit submission = Weihai.submit(WANG, day, words("未出示证件"));
        require(registry.reports()
                .submit(
                        REPORT,
                        BUREAU,
                        new ReportAct.Submit(
                                submission.occasion(),
                                submission.standing(),
                                ReportKind.CORRECTION,
                                submission.text(),
                                Optional.of(MARKET.getId()),
                                Confidentiality.IDENTITY,
                                parties,
                                Ties.none(),
                                List.of(found(RecusalTopics.NO_CONFLICT, day)))));
        act(new ReportAct.RecordRefusal(by(OFFICER, day), words("拒不开门")));
        act(new ReportAct.Remind(by(OFFICER, day), words("请反馈")));
        act(new ReportAct.FeedBack(by(AGENCY, day), words("已改正")));
        act(new ReportAct.Decline(by(OFFICER, day), words("另案处理")));
        act(new ReportAct.Reopen(by(OFFICER, day), words("新照片")));
        act(new ReportAct.Investigate(by(OFFICER, day), words("调阅案卷")));
        act(new ReportAct.Decide(
                by(OFFICER, day),
                ReportResult.TRANSFERRED,
                Optional.of(words("纪委监委")),
                found(ReportTopics.VERIFIED, day)));
        act(new ReportAct.ReportBack(by(OFFICER, day), words("属实")));
        act(new ReportAct.AskConfidentiality(by(SELF, day), Confidentiality.IDENTITY_AND_TEXT));
        act(new ReportAct.Disclose(by(OFFICER, day), Audience.AGENCY, words("法院要求")));
    }

    private void served() {
        LocalDate day = THU_2024_06_20;
        act(WANG, new SupervisorAct.RecordPayment(by(OFFICER, day), PaymentKind.EXPENSES, new BigDecimal(AMOUNT)));
        act(WANG, new SupervisorAct.ReportBreach(by(AGENCY, day), Duty.NO_GIFTS, words("收鱼")));
        act(
                WANG,
                new SupervisorAct.FindConduct(
                        by(OFFICER, day), Duty.NO_GIFTS, Optional.of(1), found(Topics.CONDUCT, day)));
        Profile convicted = FISHER.toBuilder()
                .addRecord(RecordEntry.decided(RecordKind.PARTY_SANCTION, day))
                .creditStanding(CreditStanding.IMPAIRED)
                .build();
        act(WANG, new SupervisorAct.ChangeProfile(by(OFFICER, day), convicted));
        act(
                WANG,
                new SupervisorAct.Dismiss(
                        by(OFFICER, MON_2024_07_01),
                        DismissalGround.CIRCUMSTANCES,
                        Optional.empty(),
                        Optional.of(words("退还")),
                        List.of(found(Topics.CIRCUMSTANCES, MON_2024_07_01))));
    }

    /** Every way to find what was written finds it, and reads it. */
    private void asked() {
        FileId wang = file(WANG);
        Supervisors supervisors = registry.supervisors();
        assertThat(supervisors.history(wang).file())
                .isEqualTo(supervisors.get(wang).state());
        assertThat(supervisors.withCertificate(wang.authority(), CERTIFICATE)).isPresent();
        assertThat(supervisors.withDocument(
                        wang.authority(), WANG.getIdDocument().orElseThrow()))
                .isPresent();
        assertThat(supervisors.ofPerson(WANG.getIdDocument().orElseThrow(), ALL).items())
                .hasSize(1);
        assertThat(supervisors.inOffice(Scope.of(BUREAU), MON_2024_06_03, ALL).items())
                .hasSize(2);
        assertThat(supervisors
                        .inSector(Scope.of(BUREAU), Sector.OTHER, MON_2024_06_03, ALL)
                        .items())
                .hasSize(2);
        assertThat(supervisors.knownAt(wang, by(OFFICER, THU_2024_06_20).recordedAt()))
                .isPresent();
        Reports reports = registry.reports();
        assertThat(reports.ofSupervisor(wang, ALL).items()).hasSize(1);
        assertThat(reports.open(Scope.everywhere(), ALL).items()).hasSize(1);
        assertThat(reports.journal(REPORT)).hasSize(11);
        Engagements engagements = registry.engagements();
        assertThat(engagements
                        .ofSupervisor(WANG.getId(), MON_2024_06_03, MON_2024_07_01, ALL)
                        .items())
                .hasSize(2);
        assertThat(engagements.journal(EVENT)).hasSize(19);
        assertThat(registry.reindex()).isNotNegative();
    }

    private void erased() {
        act(new ReportAct.Close(by(OFFICER, THU_2026_07_02)));
        Erasure erasure = registry.supervisors().erase(file(WANG), by(OFFICER, THU_2026_07_02), "期限届满");
        assertThat(erasure).isInstanceOf(Erasure.Receipt.class);
        assertThat(registry.supervisors().get(file(WANG)).erased()).isNotEmpty();
    }

    private void open(EngagementId id, EngagementKind kind, CaseParties parties) {
        require(registry.engagements()
                .open(
                        id,
                        BUREAU,
                        new MatterAct.Open(
                                by(OFFICER, MON_2024_06_03),
                                kind,
                                words("码头检查"),
                                BUREAU.getOrganisation().getId(),
                                THU_2024_06_20,
                                parties)));
    }

    private void act(Person person, SupervisorAct act) {
        require(registry.supervisors().act(file(person), act));
    }

    private void act(EngagementId engagement, EngagementAct act) {
        require(registry.engagements().act(engagement, act));
    }

    private void act(ReportAct act) {
        require(registry.reports().act(REPORT, act));
    }

    private static Person person(String id) {
        return Person.builder()
                .id(new PersonId(id))
                .name(new PersonName(words("王小明")))
                .idDocument(new IdDocument(IdDocumentKind.HK_MACAO_TAIWAN_RESIDENCE_PERMIT, MARK + "-" + id))
                .build();
    }

    private static Finding found(Topic topic, LocalDate date) {
        return new Finding(topic, true, words("科长"), date, words("经审核"));
    }

    private static String words(String words) {
        return words + MARK;
    }
}
