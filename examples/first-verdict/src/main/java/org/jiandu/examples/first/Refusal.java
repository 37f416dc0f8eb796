package org.jiandu.examples.first;

import static org.jiandu.examples.first.Roster.OFFICER;
import static org.jiandu.examples.first.Roster.by;
import static org.jiandu.examples.first.Roster.done;
import static org.jiandu.examples.first.Roster.reviewed;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiandu.explanation.Explanation;
import org.jiandu.law.Policy;
import org.jiandu.measures.Clause;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.message.Messages;
import org.jiandu.party.Actor;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.DayUnit;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.PossibleAct;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Topic;
import org.jiandu.verdict.Verdict;

/** Reads a refusal from top to bottom: the lines of Java that the page on refusals shows. */
final class Refusal {
    private static final LocalDate MON_2023_09_04 = LocalDate.of(2023, 9, 4);
    private static final LocalDate WED_2023_09_06 = LocalDate.of(2023, 9, 6);

    private static final Lifecycle LIFECYCLE = Lifecycle.of(WeihaiMeasures.policy()
            .choose(NOTICE_LENGTH, 7)
            .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
            .build());

    private Refusal() {}

    /** On public notice since Monday, and somebody has objected. */
    private static SupervisorFile contested() {
        return done(
                LIFECYCLE,
                reviewed(LIFECYCLE, "p-1", MON_2023_09_04),
                new SupervisorAct.PostNotice(by(OFFICER, MON_2023_09_04), MON_2023_09_04.plusDays(7), List.of()),
                new SupervisorAct.RaiseObjection(
                        by(Actor.memberOfPublic("visitor-7"), WED_2023_09_06), "He enforces the law himself."));
    }

    private static SupervisorAct certificate() {
        return new SupervisorAct.IssueCertificate(by(OFFICER, WED_2023_09_06), "W-001", Optional.empty(), List.of());
    }

    static void whole(PrintStream out) {
        Lifecycle lifecycle = LIFECYCLE;
        Policy policy = LIFECYCLE.policy();
        SupervisorFile file = contested();
        SupervisorAct act = certificate();
        // readme:begin whole
        Verdict verdict = lifecycle.assess(file, act);
        out.print(Explanation.of(policy, act, verdict).text(Locale.ENGLISH));
        // readme:end
    }

    static void chinese(PrintStream out) {
        Policy policy = LIFECYCLE.policy();
        SupervisorAct act = certificate();
        Verdict verdict = LIFECYCLE.assess(contested(), act);
        // readme:begin chinese
        out.print(Explanation.of(policy, act, verdict).text(Locale.SIMPLIFIED_CHINESE));
        // readme:end
    }

    static void parts(PrintStream out) {
        Verdict verdict = LIFECYCLE.assess(contested(), certificate());
        // readme:begin parts
        Messages english = Messages.in(Locale.ENGLISH);
        for (Reason reason : verdict.unmet()) {
            out.println(reason.rule() + " " + reason.status());
            out.println("  " + reason.citation().text(Locale.ENGLISH) + ": " + english.text(reason.condition()));
            reason.because().ifPresent(fact -> out.println("  " + english.text(fact)));
            out.println("  " + english.text(reason.earliest().message()));
        }
        out.println("The act as a whole: " + english.text(verdict.earliest().message()));
        // readme:end
    }

    static void clause(PrintStream out) {
        Verdict verdict = LIFECYCLE.assess(contested(), certificate());
        // readme:begin clause
        Reason reason = verdict.unmet().get(0);
        WeihaiMeasures.clauses().stream()
                .filter(clause -> clause.getRules().contains(reason.rule()))
                .map(Clause::getId)
                .forEach(out::println);
        // readme:end
    }

    static void person(PrintStream out) {
        Lifecycle lifecycle = LIFECYCLE;
        SupervisorFile file = Roster.nominated(LIFECYCLE, "p-2", MON_2023_09_04);
        SupervisorAct act = new SupervisorAct.Approve(by(OFFICER, MON_2023_09_04), List.of());
        // readme:begin person
        Verdict verdict = lifecycle.assess(file, act);
        if (verdict.conclusion() == Conclusion.NEEDS_FINDING) {
            for (Topic topic : verdict.findingsNeeded()) {
                out.println(topic.key() + ": " + topic.text().english());
            }
        }
        // readme:end
    }

    static SupervisorAct answered(LocalDate today, Topic topic) {
        // readme:begin answered
        Finding finding =
                new Finding(topic, true, "section head", today, "interviewed on 4 September; references checked");
        SupervisorAct act = new SupervisorAct.Approve(by(OFFICER, today), List.of(finding));
        // readme:end
        return act;
    }

    static void possible(PrintStream out) {
        Lifecycle lifecycle = LIFECYCLE;
        SupervisorFile file = contested();
        Actor officer = OFFICER;
        LocalDate today = WED_2023_09_06;
        // readme:begin possible
        Messages english = Messages.in(Locale.ENGLISH);
        for (PossibleAct<ActKind> each : lifecycle.possibleActs(file, officer, today)) {
            if (each.isOpen()) {
                out.println(english.label(each.act()));
            }
        }
        // readme:end
    }
}
