package org.jiandu.examples.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.MatterAct;
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
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.RecusalTopics;
import org.jiandu.recusal.Ties;
import org.jiandu.registry.FileId;
import org.jiandu.registry.SocialSupervision;
import org.jiandu.registry.keys.MemoryKeyVault;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportKind;
import org.jiandu.supervisor.CreditStanding;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registry on the file: whoever gets hold of the file gets no personal data. */
class LeakTest {
    /** Stands in every personal text, and nowhere else. */
    private static final String MARK = "秘密0731";

    private static final LocalDate WED_2024_05_22 = LocalDate.of(2024, 5, 22);
    private static final LocalDate SAT_2024_06_01 = LocalDate.of(2024, 6, 1);

    private static final Organisation JUSTICE = Organisation.builder()
            .id(new OrganisationId("weihai-justice"))
            .name("威海市司法局")
            .kind(OrganisationKind.JUDICIAL_ADMINISTRATION)
            .build();
    private static final Authority BUREAU = Authority.builder()
            .organisation(JUSTICE)
            .level(Level.CITY)
            .jurisdiction(new Region("371000", "2022", "威海市"))
            .build();
    private static final Actor OFFICER = Actor.officerOf(BUREAU, "officer-1");
    private static final Person WANG = Person.builder()
            .id(new PersonId("wang"))
            .name(new PersonName(words("王小明")))
            .idDocument(new IdDocument(IdDocumentKind.OTHER, words("E")))
            .build();
    private static final Actor SELF = Actor.personConcerned(WANG.getId());
    private static final Profile FISHER = Profile.builder()
            .sector(Sector.OTHER)
            .otherSector(words("渔民"))
            .employer(Organisation.builder()
                    .id(new OrganisationId("firm-1"))
                    .name(words("渔业公司"))
                    .kind(OrganisationKind.ENTERPRISE)
                    .build())
            .legallyQualified(false)
            .creditStanding(CreditStanding.GOOD)
            .build();

    @TempDir
    private Path folder;

    @Test
    void nothing_personal_is_in_the_file() throws IOException {
        Path log = folder.resolve("registry.log");
        try (RecordStore store = new FileStorage(log).open()) {
            live(store);
        }

        assertThat(new String(Files.readAllBytes(log), StandardCharsets.UTF_8))
                .contains("W-2024-0731", "威海市司法局")
                .doesNotContain(MARK);
    }

    private static void live(RecordStore store) {
        SocialSupervision registry = SocialSupervision.builder()
                .store(store, PrepareMode.CREATE_OR_VERIFY)
                .keys(new MemoryKeyVault(new SecureRandom()))
                .policy(WeihaiMeasures.policy()
                        .choose(SupervisorParameters.NOTICE_LENGTH, 7)
                        .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                        .build())
                .calendar(WorkCalendars.stateCouncil())
                .clock(Clock.systemUTC())
                .random(new SecureRandom())
                .build();
        LocalDate date = WED_2024_05_22;
        assertThat(registry.supervisors()
                        .begin(BUREAU, WANG, new SupervisorAct.NominateSelf(by(SELF, date), FISHER))
                        .done())
                .isPresent();
        for (SupervisorAct act : List.of(
                new SupervisorAct.Approve(
                        by(OFFICER, date),
                        List.of(
                                found(Topics.SECTOR, true),
                                found(WeihaiMeasures.CARES_FOR_RULE_OF_LAW, true),
                                found(WeihaiMeasures.KNOWS_THE_LAW, true),
                                found(WeihaiMeasures.WILLING_AND_ABLE, true))),
                new SupervisorAct.PostNotice(by(OFFICER, date), date.plusDays(7), List.of()),
                new SupervisorAct.RaiseObjection(by(Actor.memberOfPublic("citizen-1"), date), words("品行不端")),
                new SupervisorAct.DecideObjection(by(OFFICER, date), 1, found(Topics.OBJECTION, false)),
                new SupervisorAct.IssueCertificate(
                        by(OFFICER, SAT_2024_06_01), "W-2024-0731", Optional.empty(), List.of()))) {
            assertThat(registry.supervisors().act(FileId.of(BUREAU, WANG), act).done())
                    .as("%s", act)
                    .isPresent();
        }
        CaseParties parties = CaseParties.of(new Party.Unknown(words("司机")));
        ReportAct.Submit report = new ReportAct.Submit(
                by(SELF, SAT_2024_06_01),
                new Standing(WANG.getId(), JUSTICE.getId(), SAT_2024_06_01, Stage.IN_OFFICE),
                ReportKind.LEAD,
                words("未出示证件"),
                Optional.empty(),
                Confidentiality.IDENTITY,
                parties,
                Ties.none(),
                List.of(found(RecusalTopics.NO_CONFLICT, true)));
        assertThat(registry.reports()
                        .submit(new ReportId("r-1"), BUREAU, report)
                        .done())
                .isPresent();
        MatterAct.Open event = new MatterAct.Open(
                by(OFFICER, SAT_2024_06_01),
                EngagementKind.INSPECTION,
                words("码头检查"),
                JUSTICE.getId(),
                SAT_2024_06_01.plusDays(9),
                parties);
        assertThat(registry.engagements()
                        .open(new EngagementId("e-1"), BUREAU, event)
                        .done())
                .isPresent();
    }

    private static Occasion by(Actor actor, LocalDate date) {
        return new Occasion(actor, date, Things.TIME);
    }

    private static Finding found(Topic topic, boolean holds) {
        return new Finding(topic, holds, words("科长"), WED_2024_05_22, words("经审核"));
    }

    private static String words(String words) {
        return words + MARK;
    }
}
