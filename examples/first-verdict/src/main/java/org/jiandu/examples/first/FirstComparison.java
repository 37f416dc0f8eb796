package org.jiandu.examples.first;

import static org.jiandu.examples.first.Roster.OFFICER;
import static org.jiandu.examples.first.Roster.by;
import static org.jiandu.examples.first.Roster.done;
import static org.jiandu.examples.first.Roster.inOffice;
import static org.jiandu.supervisor.SupervisorParameters.LIMIT;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;
import static org.jiandu.supervisor.SupervisorParameters.SERVING;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.DateRange;
import org.jiandu.time.DayUnit;

/** Asks whom an amendment would touch that allows one term instead of two. The amendment is invented. */
public final class FirstComparison {
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
                Optional.of(LocalDate.of(2026, 12, 1)),
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
}
