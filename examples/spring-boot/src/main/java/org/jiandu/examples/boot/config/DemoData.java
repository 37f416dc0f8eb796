package org.jiandu.examples.boot.config;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.IdDocument;
import org.jiandu.party.Organisation;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.ResidentId;
import org.jiandu.persistence.PageRequest;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.Ties;
import org.jiandu.registry.FileId;
import org.jiandu.registry.Result;
import org.jiandu.registry.Scope;
import org.jiandu.registry.SocialSupervision;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportKind;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Four invented people and a report, so that the first start of the demonstration has something to show. */
@Component
@ConditionalOnProperty("demo.data")
class DemoData implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final SocialSupervision registry;
    private final Authority bureau;
    private final Directory directory;
    private final LocalDate today;

    DemoData(SocialSupervision registry, Authority bureau, Directory directory, Clock clock) {
        this.registry = registry;
        this.bureau = bureau;
        this.directory = directory;
        this.today = LocalDate.now(clock);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (registry.supervisors()
                .all(Scope.of(bureau), PageRequest.first(1))
                .items()
                .isEmpty()) {
            serving("p-1", "王建国", "371002189003070012", Sector.LAWYER, "W-001", 705);
            serving("p-2", "李敏", "371002189003070020", Sector.NEWS_MEDIA, "W-002", 400);
            PersonId onNotice = nominated("p-3", "赵磊", "37108318880229004X", Sector.EXPERT, 20);
            approved(onNotice, 12);
            posted(onNotice, 3);
            nominated("p-4", "陈静", "110105188806150025", Sector.PRIVATE_ENTREPRENEUR, 1);
            confidentialReport(new PersonId("p-2"), 25);
            LOG.info("Four invented people are in the registry now.");
        }
    }

    private void serving(String id, String name, String document, Sector sector, String certificate, int daysAgo) {
        PersonId person = nominated(id, name, document, sector, daysAgo + 20);
        approved(person, daysAgo + 15);
        posted(person, daysAgo + 14);
        done(registry.supervisors()
                .act(
                        file(person),
                        new SupervisorAct.IssueCertificate(
                                registry.occasion(officer(), today.minusDays(daysAgo)),
                                certificate,
                                Optional.empty(),
                                List.of())));
    }

    private PersonId nominated(String id, String name, String document, Sector sector, int daysAgo) {
        PersonId person = new PersonId(id);
        Profile profile = Profile.builder()
                .sector(sector)
                .legallyQualified(sector == Sector.LAWYER)
                .creditStanding(CreditStanding.GOOD)
                .build();
        done(registry.supervisors()
                .begin(
                        bureau,
                        Person.builder()
                                .id(person)
                                .name(new PersonName(name))
                                .idDocument(IdDocument.of(new ResidentId(document)))
                                .build(),
                        new SupervisorAct.NominateSelf(
                                registry.occasion(Actor.personConcerned(person), today.minusDays(daysAgo)), profile)));
        return person;
    }

    private void approved(PersonId person, int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        List<Finding> findings = Stream.of(
                        WeihaiMeasures.CARES_FOR_RULE_OF_LAW,
                        WeihaiMeasures.KNOWS_THE_LAW,
                        WeihaiMeasures.WILLING_AND_ABLE)
                .map(topic -> found(topic, day))
                .toList();
        done(registry.supervisors()
                .act(file(person), new SupervisorAct.Approve(registry.occasion(officer(), day), findings)));
    }

    private static Finding found(Topic topic, LocalDate day) {
        return new Finding(topic, true, "officer", day, "经审核，符合条件。");
    }

    private void posted(PersonId person, int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        done(registry.supervisors()
                .act(
                        file(person),
                        new SupervisorAct.PostNotice(registry.occasion(officer(), day), day.plusDays(7), List.of())));
    }

    private void confidentialReport(PersonId reporter, int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        Organisation agency = directory.agency("market-regulation").orElseThrow();
        done(registry.reports()
                .submit(
                        new ReportId("r-1"),
                        bureau,
                        new ReportAct.Submit(
                                registry.occasion(Actor.personConcerned(reporter), day),
                                registry.supervisors().standing(file(reporter), day),
                                ReportKind.OPINION,
                                "现场检查时，两名执法人员均未出示执法证件。",
                                Optional.of(agency.getId()),
                                Confidentiality.IDENTITY,
                                CaseParties.of(new Party.OfBody(Body.of(agency))),
                                Ties.none(),
                                List.of())));
    }

    private static void done(Result<?, ?> result) {
        if (!result.isDone()) {
            throw new IllegalStateException("the demonstration does not come about: " + result);
        }
    }

    private Actor officer() {
        return Actor.officerOf(bureau, "officer");
    }

    private FileId file(PersonId person) {
        return new FileId(bureau.getOrganisation().getId(), person);
    }
}
