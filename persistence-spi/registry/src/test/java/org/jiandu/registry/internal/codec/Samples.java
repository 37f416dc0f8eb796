package org.jiandu.registry.internal.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.engagement.Replacement;
import org.jiandu.party.Actor;
import org.jiandu.party.Audience;
import org.jiandu.party.Authority;
import org.jiandu.party.CreditCode;
import org.jiandu.party.FunctionalZone;
import org.jiandu.party.IdDocument;
import org.jiandu.party.Level;
import org.jiandu.party.Occasion;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.Region;
import org.jiandu.party.ResidentId;
import org.jiandu.persistence.RecordId;
import org.jiandu.recusal.Affiliation;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.RecusalTopics;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.LinkKind;
import org.jiandu.report.Report;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.report.ReportResult;
import org.jiandu.report.ReportTopics;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.Closure;
import org.jiandu.supervisor.CommendationKind;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.DismissalEffect;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Duty;
import org.jiandu.supervisor.Education;
import org.jiandu.supervisor.Grade;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.LocalLink;
import org.jiandu.supervisor.LocalLinkKind;
import org.jiandu.supervisor.Nationality;
import org.jiandu.supervisor.Occupation;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.RecordEntry;
import org.jiandu.supervisor.RecordKind;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.term.Term;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;

/** One example of each fact, the records that they lead to, and people who never lived. The golden files hold them. */
final class Samples {
    static final LocalDate FRI_2023_09_01 = LocalDate.of(2023, 9, 1);

    static final Authority BUREAU = Authority.builder()
            .organisation(organisation("weihai-justice", "威海市司法局", OrganisationKind.JUDICIAL_ADMINISTRATION))
            .level(Level.CITY)
            .jurisdiction(new Region("371000", "2022", "威海市"))
            .build();
    static final Authority ZONE = Authority.builder()
            .organisation(organisation("weihai-zone", "威海高新区管委会", OrganisationKind.ZONE_ADMINISTRATION))
            .level(Level.FUNCTIONAL_ZONE)
            .jurisdiction(new FunctionalZone("高新区", new Region("371000", "2022", "威海市")))
            .build();
    static final Organisation MARKET = organisation("market-1", "威海市市场监管局", OrganisationKind.ENFORCEMENT_AGENCY);
    static final Organisation FIRM = Organisation.builder()
            .id(new OrganisationId("firm-1"))
            .name("Firm of Wang")
            .kind(OrganisationKind.ENTERPRISE)
            .creditCode(new CreditCode("91350100M000100Y43"))
            .build();

    static final PersonId WANG = new PersonId("wang");
    static final PersonId LI = new PersonId("li");
    static final Person PERSON = Person.builder()
            .id(WANG)
            .name(new PersonName("王小明"))
            .idDocument(IdDocument.of(ResidentId.parse("371002189003070012")))
            .build();

    static final KeySubject SUBJECT = KeySubject.of("weihai", new OrganisationId("bureau"), WANG);

    static final Actor OFFICER = Actor.officerOf(BUREAU, "officer-1");
    static final Actor SELF = Actor.personConcerned(WANG);
    static final Actor UNIT = Actor.unit(organisation("bar-1", "威海市律师协会", OrganisationKind.ASSOCIATION), "unit-1");
    static final Actor AGENCY = Actor.agencyOfficer(MARKET, "agent-1");
    static final Actor PUBLIC = Actor.memberOfPublic("citizen-1");

    static final Profile LAWYER = Profile.builder()
            .sector(Sector.LAWYER)
            .legallyQualified(true)
            .creditStanding(CreditStanding.GOOD)
            .build();
    static final Profile OTHER = Profile.builder()
            .sector(Sector.OTHER)
            .otherSector("fishing")
            .addOccupation(Occupation.STATE_ORGAN_STAFF)
            .addOccupation(Occupation.ENFORCEMENT_OFFICER)
            .employer(FIRM)
            .legallyQualified(false)
            .addRecord(RecordEntry.pending(RecordKind.PUBLIC_SECURITY_PENALTY))
            .addRecord(RecordEntry.decided(RecordKind.PARTY_SANCTION, day(-900)).released(day(-100)))
            .creditStanding(CreditStanding.IMPAIRED)
            .build();

    /** A profile that says all that the conditions of other places ask. */
    static final Profile KNOWN = OTHER.toBuilder()
            .occupations(Set.of(Occupation.PEOPLES_JUROR))
            .addRecord(RecordEntry.pending(RecordKind.LICENCE_REVOKED))
            .education(Education.JUNIOR_COLLEGE)
            .addLocalLink(LocalLink.since(LocalLinkKind.RESIDENCE, day(-2000)))
            .addLocalLink(LocalLink.of(LocalLinkKind.WORK))
            .nationality(Nationality.PRC)
            .build();

    private static final Attendance ABSENT = new Attendance("activity-1", day(40), true, Presence.UNEXCUSED);
    private static final Term FIRST_TERM =
            new Term(1, day(30), day(30).plusYears(2).minusDays(1));
    private static final Term SECOND_TERM =
            new Term(2, day(30).plusYears(2), day(30).plusYears(4).minusDays(1));

    /** A person, a body known by nothing but its name, a business, somebody unknown, and who belongs to whom. */
    static final CaseParties PARTIES = new CaseParties(
            List.of(
                    new Party.OfPerson(LI),
                    new Party.OfBody(Body.named("a stall at the pier")),
                    new Party.OfBody(Body.of(FIRM)),
                    new Party.Unknown("the driver")),
            List.of(new Affiliation(Body.of(FIRM), Body.of(new CreditCode("91350100M000100Y43"), "a branch"))));

    /** In an order in which they can be folded. */
    static final List<SupervisorFact> SUPERVISOR_FACTS = List.of(
            new SupervisorFact.Invited(by(OFFICER, 0), OTHER),
            new SupervisorFact.InvitationAccepted(by(SELF, 1)),
            new SupervisorFact.CandidacyClosed(by(OFFICER, 2), Closure.REJECTED, "not yet"),
            new SupervisorFact.Nominated(by(UNIT, 10), Channel.UNIT_RECOMMENDATION, OTHER),
            new SupervisorFact.Approved(by(OFFICER, 11), List.of(found(Topics.CREDIT, 11), found(Topics.SECTOR, 11))),
            new SupervisorFact.NoticePosted(by(OFFICER, 12), day(19), List.of(found(Topics.NOTICE_LENGTH, 12))),
            new SupervisorFact.ObjectionRaised(by(PUBLIC, 13), "he shouts"),
            new SupervisorFact.ObjectionDecided(
                    by(OFFICER, 14), 1, new Finding(Topics.OBJECTION, false, "section head", day(14), "he does not")),
            new SupervisorFact.Appointed(by(OFFICER, 30), "W-1", FIRST_TERM, List.of(found(Topics.GAP, 30))),
            new SupervisorFact.AttendanceRecorded(by(OFFICER, 40), "activity-1", true, Presence.UNEXCUSED),
            new SupervisorFact.BreachReported(by(AGENCY, 41), Duty.NO_GIFTS, "he took fish"),
            new SupervisorFact.ConductFound(by(OFFICER, 42), Duty.NO_GIFTS, Optional.of(1), found(Topics.CONDUCT, 42)),
            new SupervisorFact.ExpensesPaid(by(OFFICER, 43), new BigDecimal("12.50")),
            new SupervisorFact.Commended(
                    by(OFFICER, 44), CommendationKind.CIRCULAR, List.of(found(Topics.COMMENDATION, 44))),
            new SupervisorFact.ProfileChanged(by(OFFICER, 45), OTHER),
            new SupervisorFact.Renewed(by(OFFICER, 700), SECOND_TERM, List.of(found(Topics.GAP, 700))),
            new SupervisorFact.Dismissed(
                    by(OFFICER, 800),
                    DismissalGround.ABSENCES,
                    DismissalEffect.SERVICE,
                    Optional.of(day(810)),
                    Optional.of("to pay back"),
                    List.of(ABSENT),
                    List.of(found(Topics.OTHER_GROUND, 800))),
            new SupervisorFact.DismissalServed(by(OFFICER, 801)),
            new SupervisorFact.DismissalPublished(by(OFFICER, 802)));

    /** What other places record, in an order in which it can be folded after the rest. */
    static final List<SupervisorFact> SERVICE_FACTS = List.of(
            new SupervisorFact.ResignationAsked(by(SELF, 46), "he moves away"),
            new SupervisorFact.Suspended(by(OFFICER, 47), List.of(found(Topics.SUSPENSION, 47))),
            new SupervisorFact.Resumed(by(OFFICER, 48)),
            new SupervisorFact.Assessed(by(OFFICER, 49), Grade.BARELY_COMPETENT, found(Topics.ASSESSMENT, 49)),
            new SupervisorFact.Trained(by(OFFICER, 50), "the penalty law", 3),
            new SupervisorFact.AllowancePaid(by(OFFICER, 51), new BigDecimal("160.00")));

    /** The same kinds with as little as they can hold. */
    static final List<SupervisorFact> LEAST_SUPERVISOR_FACTS = List.of(
            new SupervisorFact.Nominated(by(SELF, 10), Channel.SELF_NOMINATION, LAWYER),
            new SupervisorFact.ConsentGiven(by(SELF, 11)),
            new SupervisorFact.Confirmed(by(OFFICER, 12), List.of()),
            new SupervisorFact.Renewed(by(OFFICER, 700), SECOND_TERM, List.of()),
            new SupervisorFact.ConductFound(
                    by(OFFICER, 42), Duty.DILIGENCE, Optional.empty(), found(Topics.CONDUCT, 42)),
            new SupervisorFact.Dismissed(
                    by(OFFICER, 800),
                    DismissalGround.CIRCUMSTANCES,
                    DismissalEffect.STATED_OR_DECISION,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of()));

    /** A life of which other places settle more, in an order in which it can be folded. */
    static final List<SupervisorFact> SUPERVISOR_FACTS_ELSEWHERE = List.of(
            new SupervisorFact.Invited(by(OFFICER, 0), KNOWN),
            new SupervisorFact.Nominated(by(UNIT, 10), Channel.UNIT_RECOMMENDATION, KNOWN),
            new SupervisorFact.ConsentGiven(by(UNIT, 11)),
            new SupervisorFact.Confirmed(by(OFFICER, 12), List.of(found(Topics.LEADING_GROUP, 12))),
            new SupervisorFact.Appointed(by(OFFICER, 30), "W-1", FIRST_TERM, List.of(found(Topics.SEAT, 30))),
            new SupervisorFact.CardIssued(by(OFFICER, 31), "C-1"),
            new SupervisorFact.CardLost(by(OFFICER, 40), "C-1"),
            new SupervisorFact.CardReturned(by(OFFICER, 41), "C-1"),
            new SupervisorFact.Commended(by(OFFICER, 44), CommendationKind.LETTER, List.of()),
            new SupervisorFact.ProfileChanged(by(OFFICER, 45), KNOWN),
            new SupervisorFact.TermShortened(by(OFFICER, 710), SECOND_TERM));

    static final List<ReportFact> REPORT_FACTS = List.of(
            new ReportFact.Submitted(
                    by(SELF, 0),
                    WANG,
                    ReportKind.CORRECTION,
                    "no papers were shown",
                    Optional.of(MARKET.getId()),
                    Confidentiality.IDENTITY,
                    PARTIES,
                    List.of(found(RecusalTopics.NO_CONFLICT, 0))),
            new ReportFact.Forwarded(by(OFFICER, 1), MARKET.getId()),
            new ReportFact.Acknowledged(by(AGENCY, 2)),
            new ReportFact.FedBack(by(AGENCY, 3), "corrected"),
            new ReportFact.RefusalRecorded(by(OFFICER, 4), "the door stayed shut"),
            new ReportFact.Reminded(by(OFFICER, 5), "please answer"),
            new ReportFact.Declined(by(OFFICER, 6), "another matter"),
            new ReportFact.Reopened(by(OFFICER, 7), "a photograph"),
            new ReportFact.Accepted(by(OFFICER, 8)),
            new ReportFact.Investigated(by(OFFICER, 9), "read the file"),
            new ReportFact.Decided(
                    by(OFFICER, 10),
                    ReportResult.TRANSFERRED,
                    Optional.of("the discipline inspection"),
                    found(ReportTopics.VERIFIED, 10)),
            new ReportFact.ReportedBack(by(OFFICER, 11), "it was as you said"),
            new ReportFact.Linked(by(OFFICER, 12), LinkKind.FOLLOWS, new ReportId("r-0")),
            new ReportFact.ConfidentialityAsked(by(SELF, 13), Confidentiality.IDENTITY_AND_TEXT),
            new ReportFact.Disclosed(by(OFFICER, 14), Audience.AGENCY, "a court asked"),
            new ReportFact.Closed(by(OFFICER, 15)));

    /** What other places record, after the rest. */
    static final ReportFact FEEDBACK_EXTENDED =
            new ReportFact.FeedbackExtended(by(OFFICER, 4), 30, DeadlineUnit.CALENDAR_DAYS, "a hard case");

    static final List<ReportFact> LEAST_REPORT_FACTS = List.of(
            new ReportFact.Submitted(
                    by(SELF, 0),
                    WANG,
                    ReportKind.LEAD,
                    "",
                    Optional.empty(),
                    Confidentiality.NONE,
                    CaseParties.none(),
                    List.of()),
            new ReportFact.Decided(
                    by(OFFICER, 10), ReportResult.SUBSTANTIATED, Optional.empty(), found(ReportTopics.VERIFIED, 10)));

    static final List<EngagementFact> ENGAGEMENT_FACTS = List.of(
            new EngagementFact.Opened(
                    by(OFFICER, 0),
                    EngagementKind.INSPECTION,
                    "a visit to the pier",
                    BUREAU.getOrganisation().getId(),
                    day(20),
                    PARTIES),
            new EngagementFact.PartiesChanged(by(OFFICER, 1), CaseParties.none(), "the wrong pier"),
            new EngagementFact.Rescheduled(by(OFFICER, 2), day(21)),
            new EngagementFact.Invited(
                    by(OFFICER, 3),
                    WANG,
                    Optional.of(new Replacement(LI, "he is the owner's brother")),
                    List.of(found(RecusalTopics.NO_CONFLICT, 3))),
            new EngagementFact.Accepted(by(SELF, 4), WANG, List.of(found(RecusalTopics.NO_CONFLICT, 4))),
            new EngagementFact.LeaveAsked(by(SELF, 5), WANG, "ill"),
            new EngagementFact.LeaveDecided(by(OFFICER, 6), WANG, false, "not so ill"),
            new EngagementFact.RecusalDeclared(by(SELF, 7), WANG, RecusalHead.NEAR_RELATIVE, "a cousin"),
            new EngagementFact.WithdrawalAsked(by(SELF, 8), WANG, "no cousin"),
            new EngagementFact.WithdrawalDecided(
                    by(OFFICER, 9), WANG, true, "checked", List.of(found(RecusalTopics.NO_CONFLICT, 9))),
            new EngagementFact.RecusalOrdered(
                    by(OFFICER, 10),
                    WANG,
                    Set.of(RecusalHead.PLACE_OF_SERVICE, RecusalHead.OTHER),
                    "he works there",
                    List.of(found(RecusalTopics.OTHER_CIRCUMSTANCE, 10))),
            new EngagementFact.RecusalLifted(
                    by(OFFICER, 11), WANG, "he left", List.of(found(RecusalTopics.NO_CONFLICT, 11))),
            new EngagementFact.RecusalWaived(by(OFFICER, 12), WANG, "nobody else"),
            new EngagementFact.PresenceRecorded(by(OFFICER, 21), WANG, Presence.UNEXCUSED),
            new EngagementFact.ExcuseOffered(by(SELF, 22), WANG, "the ferry"),
            new EngagementFact.ExcuseDecided(by(OFFICER, 23), WANG, true, "it sank"),
            new EngagementFact.Delivered(by(SELF, 24), WANG, "shelf 7"),
            new EngagementFact.WorkReturned(by(OFFICER, 25), WANG, "too short"),
            new EngagementFact.WorkAccepted(by(OFFICER, 26), WANG),
            new EngagementFact.MarkedForReexamination(by(OFFICER, 27), WANG, day(3), "a cousin after all"),
            new EngagementFact.Reexamined(by(OFFICER, 28), WANG, true, "no harm"),
            new EngagementFact.Declined(by(Actor.personConcerned(LI), 29), LI, "away"),
            new EngagementFact.Released(by(OFFICER, 30), LI, "out of office"),
            new EngagementFact.Concluded(by(OFFICER, 31)),
            new EngagementFact.Cancelled(by(OFFICER, 32), "rain"));

    static final List<EngagementFact> LEAST_ENGAGEMENT_FACTS =
            List.of(new EngagementFact.Invited(by(OFFICER, 3), WANG, Optional.empty(), List.of()));

    static final SupervisorFile NEW_FILE = SupervisorFile.open(BUREAU, PERSON);
    static final Report NEW_REPORT = Report.open(new ReportId("r-1"), BUREAU);
    static final Engagement NEW_ENGAGEMENT = Engagement.open(new EngagementId("e-1"), BUREAU);

    static final SupervisorFile FILE = folded(NEW_FILE, SUPERVISOR_FACTS);
    static final SupervisorFile FILE_ELSEWHERE = folded(NEW_FILE, SUPERVISOR_FACTS_ELSEWHERE);
    static final SupervisorFile SERVICE_FILE = folded(FILE, SERVICE_FACTS);
    static final Report REPORT = report();
    static final Report EXTENDED_REPORT = ReportLifecycle.evolve(REPORT, FEEDBACK_EXTENDED);
    static final Engagement ENGAGEMENT =
            engagement(ENGAGEMENT_FACTS).toBuilder().parties(PARTIES).build();

    /** As far as the decision on a withdrawal, which a later recusal takes off the record. */
    static final Engagement ASIDE = engagement(ENGAGEMENT_FACTS.subList(0, 10));

    private Samples() {}

    static RecordId record(String collection) {
        return new RecordId("weihai", collection, "key-1");
    }

    static LocalDate day(int days) {
        return FRI_2023_09_01.plusDays(days);
    }

    static Occasion by(Actor actor, int days) {
        return new Occasion(actor, day(days), day(days).atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
    }

    static Finding found(Topic topic, int days) {
        return new Finding(topic, true, "section head", day(days), "checked");
    }

    static Organisation organisation(String id, String name, OrganisationKind kind) {
        return Organisation.builder()
                .id(new OrganisationId(id))
                .name(name)
                .kind(kind)
                .build();
    }

    static List<Note> notes(Actor actor) {
        return List.of(
                new Note.Erasure(by(actor, 900), Set.of(PersonalData.IDENTITY, PersonalData.WORDS), "asked for"),
                new Note.Reindexing(by(actor, 901).recordedAt()),
                new Note.ClaimRelease(by(actor, 902).recordedAt(), "claim-1"));
    }

    private static SupervisorFile folded(SupervisorFile before, List<SupervisorFact> facts) {
        SupervisorFile file = before;
        for (SupervisorFact fact : facts) {
            file = Lifecycle.evolve(file, fact);
        }
        return file;
    }

    private static Report report() {
        Report report = NEW_REPORT;
        for (ReportFact fact : REPORT_FACTS) {
            report = ReportLifecycle.evolve(report, fact);
        }
        return report;
    }

    private static Engagement engagement(List<EngagementFact> facts) {
        Engagement engagement = NEW_ENGAGEMENT;
        for (EngagementFact fact : facts) {
            engagement = EngagementLifecycle.evolve(engagement, fact);
        }
        return engagement;
    }
}
