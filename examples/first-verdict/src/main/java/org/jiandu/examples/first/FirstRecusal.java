package org.jiandu.examples.first;

import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.message.Messages;
import org.jiandu.party.Audience;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.KinTie;
import org.jiandu.recusal.Kinship;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.RecusalRule;
import org.jiandu.recusal.Screening;
import org.jiandu.recusal.Ties;
import org.jiandu.time.DateRange;
import org.jiandu.time.DayUnit;
import org.jiandu.verdict.Reason;

/** Asks whether somebody must stand aside, and tells two audiences why. */
public final class FirstRecusal {
    private FirstRecusal() {}

    /**
     * Prints what the two audiences are told.
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
        PersonId supervisor = new PersonId("p-1");
        PersonId mother = new PersonId("q-1");
        PersonId trader = new PersonId("q-2");
        DateRange born1975 = DateRange.from(LocalDate.of(1975, 6, 2));
        DateRange born1980 = DateRange.from(LocalDate.of(1980, 3, 9));
        LocalDate today = LocalDate.of(2026, 3, 10);
        // readme:begin
        // Nobody says that the two are brother and sister: they have a parent in common.
        Ties ties = Ties.builder()
                .add(new Kinship(mother, KinTie.PARENT, supervisor, born1975))
                .add(new Kinship(mother, KinTie.PARENT, trader, born1980))
                .build();
        RecusalRule rule = RecusalRule.of(policy);
        Screening screening =
                rule.screen(supervisor, ties, CaseParties.of(new Party.OfPerson(trader)), List.of(), today);
        Messages english = Messages.in(Locale.ENGLISH);
        for (Audience audience : List.of(Audience.HANDLER, Audience.PUBLIC)) {
            for (Reason reason : rule.explain(screening, audience)) {
                out.println("To the " + english.label(audience) + ": "
                        + english.text(reason.because().orElseThrow()));
            }
        }
        // readme:end
    }
}
