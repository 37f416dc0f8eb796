package org.jiandu.examples.first;

import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.message.Messages;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.jdbc.SqliteStore;
import org.jiandu.registry.FileId;
import org.jiandu.registry.Result;
import org.jiandu.registry.SocialSupervision;
import org.jiandu.registry.Supervisors;
import org.jiandu.registry.keys.FileKeyVault;
import org.jiandu.registry.keys.MasterKey;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorAct.IssueCertificate;
import org.jiandu.supervisor.SupervisorAct.NominateSelf;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.DayUnit;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Reason;

/** Keeps a self-nomination in a durable registry, and is refused a certificate that comes too early. */
public final class FirstRegistry {
    private FirstRegistry() {}

    /**
     * Prints what became of two acts.
     *
     * @param args none
     * @throws IOException if there is no temporary folder
     */
    public static void main(String[] args) throws IOException {
        print(Files.createTempDirectory("jiandu"), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(Path folder, PrintStream out) {
        Authority bureau = Roster.BUREAU;
        Person person = Person.builder()
                .id(new PersonId("p-1"))
                .name(new PersonName("王小明"))
                .build();
        Profile lawyer = Profile.builder()
                .sector(Sector.LAWYER)
                .legallyQualified(true)
                .creditStanding(CreditStanding.GOOD)
                .build();
        Policy policy = WeihaiMeasures.policy()
                .choose(NOTICE_LENGTH, 7)
                .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build();
        Actor candidate = Actor.personConcerned(person.getId());
        Actor officer = Roster.OFFICER;
        LocalDate today = LocalDate.of(2026, 11, 24); // a Tuesday
        SecureRandom random = new SecureRandom();
        MasterKey masterKey = new MasterKey(random.generateSeed(32));
        // readme:begin
        try (RecordStore store = SqliteStore.open(folder.resolve("registry.sqlite"))) {
            SocialSupervision registry = SocialSupervision.builder()
                    .store(store, PrepareMode.CREATE_OR_VERIFY)
                    .keys(FileKeyVault.create(folder.resolve("keys"), random, masterKey))
                    .policy(policy)
                    .calendar(WorkCalendars.stateCouncil())
                    .clock(Clock.systemUTC())
                    .random(random)
                    .build();
            Supervisors supervisors = registry.supervisors();
            supervisors.begin(bureau, person, new NominateSelf(registry.occasion(candidate, today), lawyer));
            Result<SupervisorFact, SupervisorFile> result = supervisors.act(
                    FileId.of(bureau, person),
                    new IssueCertificate(registry.occasion(officer, today), "W-001", Optional.empty(), List.of()));
            Messages english = Messages.in(Locale.ENGLISH);
            for (Reason reason : result.refusal().orElseThrow().unmet()) {
                out.println(reason.citation().text(Locale.ENGLISH) + ": " + english.text(reason.condition()));
            }
        }
        // readme:end
    }
}
