package org.jiandu.examples.first;

import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.message.Messages;
import org.jiandu.party.Authority;
import org.jiandu.party.Occasion;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorAct.IssueCertificate;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.DayUnit;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;

/** Asks whether a certificate may be issued to somebody who was never nominated, on a day before the Measures. */
public final class FirstVerdict {
    private FirstVerdict() {}

    /**
     * Prints the verdict.
     *
     * @param args none
     */
    public static void main(String[] args) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) {
        Authority bureau = Roster.BUREAU;
        Person person = Person.builder()
                .id(new PersonId("p-1"))
                .name(new PersonName("王小明"))
                .build();
        Occasion today = new Occasion(Roster.OFFICER, LocalDate.of(2022, 4, 17), Instant.parse("2022-04-17T01:00:00Z"));
        // readme:begin
        // The text leaves the length of the public notice to the authority: without a choice there is no policy.
        Policy policy = WeihaiMeasures.policy()
                .choose(NOTICE_LENGTH, 7)
                .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build();
        SupervisorFile file = SupervisorFile.open(bureau, person);
        Verdict verdict =
                Lifecycle.of(policy).assess(file, new IssueCertificate(today, "W-001", Optional.empty(), List.of()));
        Messages english = Messages.in(Locale.ENGLISH);
        for (Reason reason : verdict.unmet()) {
            out.println(reason.citation().text(Locale.ENGLISH) + ": " + english.text(reason.condition()));
        }
        // readme:end
    }
}
