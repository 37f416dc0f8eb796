package org.jiandu.registry;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.Invitee;
import org.jiandu.engagement.MatterAct;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.input.InputValidator;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.IdDocument;
import org.jiandu.party.IdDocumentKind;
import org.jiandu.party.Level;
import org.jiandu.party.Occasion;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.Region;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.Ties;
import org.jiandu.registry.keys.KeyVault;
import org.jiandu.registry.keys.MemoryKeyVault;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportKind;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.Standing;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.supervisor.Topics;
import org.jiandu.time.DayUnit;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;

/** Two bureaus, people, and ready-made acts under the Weihai Measures, for tests of the registry. */
final class Weihai {
    static final Authority BUREAU = bureau("weihai-justice", "威海市司法局", Level.CITY, "371000");
    static final Authority RUSHAN = bureau("rushan-justice", "乳山市司法局", Level.COUNTY, "371083");
    static final Organisation MARKET = organisation("market-1", "威海市市场监管局", OrganisationKind.ENFORCEMENT_AGENCY);
    static final Actor OFFICER = Actor.officerOf(BUREAU, "officer-1");
    static final Actor AGENCY = Actor.agencyOfficer(MARKET, "agent-1");

    static final Profile LAWYER = Profile.builder()
            .sector(Sector.LAWYER)
            .legallyQualified(true)
            .creditStanding(CreditStanding.GOOD)
            .build();

    static final Policy POLICY = WeihaiMeasures.policy()
            .choose(SupervisorParameters.NOTICE_LENGTH, 7)
            .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
            .build();

    /** Everything but the words is erased, a year after the last day. */
    static final Retention RETENTION = new Retention(Set.of(PersonalData.WORDS), Period.ofYears(1));

    private static final AtomicInteger REGISTRIES = new AtomicInteger();
    private static final InputValidator VALIDATOR = InputValidator.create();

    private Weihai() {}

    /** The same numbers in every run, so that a failure can be seen again. */
    static SecureRandom random(String seed) {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed.getBytes(StandardCharsets.UTF_8));
            return random;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static SocialSupervision registry(RecordStore store) {
        return registry(store, new MemoryKeyVault(random("keys")));
    }

    static SocialSupervision registry(RecordStore store, KeyVault keys) {
        return builder(store, keys).build();
    }

    static SocialSupervision.Builder builder(RecordStore store, KeyVault keys) {
        return SocialSupervision.builder()
                .store(store, PrepareMode.CREATE_OR_VERIFY)
                .keys(keys)
                .policy(POLICY)
                .calendar(WorkCalendars.stateCouncil())
                .clock(Clock.fixed(Instant.parse("2026-05-29T01:00:00Z"), ZoneOffset.UTC))
                .random(random("ids " + REGISTRIES.incrementAndGet()))
                .validator(VALIDATOR)
                .retention(RETENTION);
    }

    static Authority bureau(String id, String name, Level level, String region) {
        return Authority.builder()
                .organisation(organisation(id, name, OrganisationKind.JUDICIAL_ADMINISTRATION))
                .level(level)
                .jurisdiction(new Region(region, "2022", name))
                .build();
    }

    static Organisation organisation(String id, String name, OrganisationKind kind) {
        return Organisation.builder()
                .id(new OrganisationId(id))
                .name(name)
                .kind(kind)
                .build();
    }

    /** A person whose passport has the number of the person's token. */
    static Person person(String id) {
        return person(id, "E-" + id);
    }

    static Person person(String id, String passport) {
        return Person.builder()
                .id(new PersonId(id))
                .name(new PersonName("王小" + id))
                .idDocument(new IdDocument(IdDocumentKind.HK_MACAO_TAIWAN_RESIDENCE_PERMIT, passport))
                .build();
    }

    static FileId file(Person person) {
        return FileId.of(BUREAU, person);
    }

    static Occasion by(Actor actor, LocalDate date) {
        return new Occasion(actor, date, date.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
    }

    static Finding found(Topic topic, LocalDate date) {
        return new Finding(topic, true, "科长", date, "经审核");
    }

    static SupervisorAct nominate(Person person, LocalDate date) {
        return new SupervisorAct.NominateSelf(by(Actor.personConcerned(person.getId()), date), LAWYER);
    }

    static SupervisorAct approve(LocalDate date) {
        return new SupervisorAct.Approve(
                by(OFFICER, date),
                List.of(
                        found(WeihaiMeasures.CARES_FOR_RULE_OF_LAW, date),
                        found(WeihaiMeasures.KNOWS_THE_LAW, date),
                        found(WeihaiMeasures.WILLING_AND_ABLE, date)));
    }

    static SupervisorAct notice(LocalDate date) {
        return new SupervisorAct.PostNotice(by(OFFICER, date), date.plusDays(7), List.of());
    }

    static SupervisorAct certify(LocalDate date, String number) {
        return new SupervisorAct.IssueCertificate(by(OFFICER, date), number, Optional.empty(), List.of());
    }

    static SupervisorAct attendance(LocalDate date, Presence presence) {
        return new SupervisorAct.RecordAttendance(by(OFFICER, date), "activity-" + date, true, presence);
    }

    /** The acts after the nomination that lead into office on a day. */
    static List<SupervisorAct> towardsOffice(LocalDate firstDay) {
        return new ArrayList<>(List.of(approve(firstDay.minusDays(10)), notice(firstDay.minusDays(8))));
    }

    /** Brings a person on public notice, so that a certificate can be issued on a day. */
    static void onNotice(SocialSupervision registry, Person person, LocalDate certificateOn) {
        require(registry.supervisors().begin(BUREAU, person, nominate(person, certificateOn.minusDays(11))));
        towardsOffice(certificateOn)
                .forEach(act -> require(registry.supervisors().act(file(person), act)));
    }

    /** Brings a person into office on a day. */
    static void inOffice(SocialSupervision registry, Person person, LocalDate firstDay) {
        onNotice(registry, person, firstDay);
        require(registry.supervisors().act(file(person), certify(firstDay, "W-" + person.getId())));
    }

    static SupervisorAct dismiss(LocalDate date) {
        return new SupervisorAct.Dismiss(
                by(OFFICER, date),
                DismissalGround.CIRCUMSTANCES,
                Optional.empty(),
                Optional.empty(),
                List.of(found(Topics.CIRCUMSTANCES, date)));
    }

    static ReportAct.Submit submit(Person reporter, LocalDate date, String text) {
        return new ReportAct.Submit(
                by(Actor.personConcerned(reporter.getId()), date),
                new Standing(reporter.getId(), BUREAU.getOrganisation().getId(), date, Stage.IN_OFFICE),
                ReportKind.CORRECTION,
                text,
                Optional.of(MARKET.getId()),
                Confidentiality.IDENTITY,
                CaseParties.of(new Party.OfBody(Body.of(MARKET))),
                Ties.none(),
                List.of());
    }

    static MatterAct.Open open(LocalDate date, LocalDate day) {
        return new MatterAct.Open(
                by(OFFICER, date),
                EngagementKind.INSPECTION,
                "市场监管执法检查",
                BUREAU.getOrganisation().getId(),
                day,
                CaseParties.none());
    }

    /** An invitation that says the person is in office, whether that is so or not. */
    static ParticipationAct.Invite invite(Person person, LocalDate date, LocalDate day) {
        OrganisationId bureau = BUREAU.getOrganisation().getId();
        return new ParticipationAct.Invite(
                by(OFFICER, date),
                new Invitee(
                        new Standing(person.getId(), bureau, date, Stage.IN_OFFICE),
                        new Standing(person.getId(), bureau, day, Stage.IN_OFFICE),
                        Ties.none(),
                        0),
                Optional.empty(),
                List.of());
    }

    /** What was done, or a failure that says why not. */
    static <F, S> Result.Done<F, S> require(Result<F, S> result) {
        return result.done().orElseThrow(() -> new AssertionError("not done: " + result));
    }
}
