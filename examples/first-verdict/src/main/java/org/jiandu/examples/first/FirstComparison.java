package org.jiandu.examples.first;

import static org.jiandu.supervisor.SupervisorParameters.LIMIT;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;
import static org.jiandu.supervisor.SupervisorParameters.SERVING;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.amendment.Amendment;
import org.jiandu.law.Instrument;
import org.jiandu.law.Policy;
import org.jiandu.law.ServingRule;
import org.jiandu.law.Setting;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.message.BilingualText;
import org.jiandu.message.Messages;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.Level;
import org.jiandu.party.Occasion;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.Region;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.DateRange;
import org.jiandu.time.DayUnit;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;

/** Asks whom an amendment would touch that allows one term instead of two. The amendment is invented. */
public final class FirstComparison {
    private static final Authority BUREAU = Authority.builder()
            .organisation(Organisation.builder()
                    .id(new OrganisationId("weihai-justice"))
                    .name("威海市司法局")
                    .kind(OrganisationKind.JUDICIAL_ADMINISTRATION)
                    .build())
            .level(Level.CITY)
            .jurisdiction(new Region("371000", "2022", "威海市"))
            .build();
    private static final Actor OFFICER = Actor.officerOf(BUREAU, "officer-1");
    private static final LocalDate MON_2025_06_02 = LocalDate.of(2025, 6, 2);
    private static final LocalDate MON_2023_06_05 = LocalDate.of(2023, 6, 5);
    private static final LocalDate MON_2025_05_12 = LocalDate.of(2025, 5, 12);

    private FirstComparison() {}

    /**
     * Prints who is touched.
     *
     * @param args none
     */
    public static void main(String[] args) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) {
        Policy policy = WeihaiMeasures.policy()
                .choose(NOTICE_LENGTH, 7)
                .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build();
        Instrument amendment = new Instrument(
                "invented-2027",
                new BilingualText("An invented amendment", "虚构的修订"),
                new BilingualText("Nobody", "无"),
                Optional.empty(),
                LocalDate.of(2026, 12, 1),
                List.of());
        Lifecycle lifecycle = Lifecycle.of(policy);
        SupervisorFile firstTerm = inOffice(lifecycle, "p-1", MON_2025_06_02);
        SupervisorFile secondTerm = done(
                lifecycle,
                inOffice(lifecycle, "p-2", MON_2023_06_05),
                new SupervisorAct.Renew(by(OFFICER, MON_2025_05_12), List.of()));
        Stream<SupervisorFile> roster = Stream.of(firstTerm, secondTerm);
        // readme:begin
        // What becomes of people who serve is a parameter as well: without it the amendment is refused.
        Policy amended = policy.toBuilder()
                .inForce(Setting.text(DateRange.from(LocalDate.of(2027, 1, 1)), amendment.article(3)))
                .set(LIMIT, Setting.text(1, amendment.article(1)))
                .set(SERVING, Setting.text(ServingRule.REJUDGE, amendment.article(2)))
                .build();
        Messages english = Messages.in(Locale.ENGLISH);
        Amendment.of(policy, amended)
                .compare(roster)
                .forEach(touched -> touched.effects()
                        .forEach(effect ->
                                out.println(touched.person().value() + ", " + english.label(effect.matter()) + ": "
                                        + english.text(effect.before()) + "; now " + english.text(effect.after()) + " "
                                        + effect.causes())));
        // readme:end
    }

    private static SupervisorFile inOffice(Lifecycle lifecycle, String id, LocalDate firstDay) {
        Person person = Person.builder()
                .id(new PersonId(id))
                .name(new PersonName("王小明"))
                .build();
        Profile lawyer = Profile.builder()
                .sector(Sector.LAWYER)
                .legallyQualified(true)
                .creditStanding(CreditStanding.GOOD)
                .build();
        LocalDate reviewed = firstDay.minusDays(10);
        SupervisorFile file = SupervisorFile.open(BUREAU, person);
        for (SupervisorAct act : List.of(
                new SupervisorAct.NominateSelf(by(Actor.personConcerned(person.getId()), reviewed), lawyer),
                new SupervisorAct.Approve(
                        by(OFFICER, reviewed),
                        Stream.of(
                                        WeihaiMeasures.CARES_FOR_RULE_OF_LAW,
                                        WeihaiMeasures.KNOWS_THE_LAW,
                                        WeihaiMeasures.WILLING_AND_ABLE)
                                .map(topic -> found(topic, reviewed))
                                .toList()),
                new SupervisorAct.PostNotice(by(OFFICER, reviewed), reviewed.plusDays(7), List.of()),
                new SupervisorAct.IssueCertificate(by(OFFICER, firstDay), "W-" + id, Optional.empty(), List.of()))) {
            file = done(lifecycle, file, act);
        }
        return file;
    }

    private static SupervisorFile done(Lifecycle lifecycle, SupervisorFile file, SupervisorAct act) {
        return lifecycle.decide(file, act).accepted().orElseThrow().state();
    }

    private static Occasion by(Actor actor, LocalDate date) {
        return new Occasion(actor, date, date.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
    }

    private static Finding found(Topic topic, LocalDate date) {
        return new Finding(topic, true, "section head", date, "interviewed");
    }
}
