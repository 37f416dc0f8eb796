package org.jiandu.supervisor;

import static org.jiandu.supervisor.Weihai.LIFECYCLE;

import java.util.List;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;

/** Short ways to ask a verdict what stands against an act. */
final class Verdicts {
    private Verdicts() {}

    /** The ids of the rules that stand against an act, in order. */
    static List<String> against(SupervisorFile file, SupervisorAct act) {
        return against(LIFECYCLE.assess(file, act));
    }

    static List<String> against(Verdict verdict) {
        return verdict.unmet().stream().map(reason -> reason.rule().value()).toList();
    }

    /** The ids of the rules that have something to say, met or not, in order. */
    static List<String> ids(Verdict verdict) {
        return verdict.reasons().stream().map(reason -> reason.rule().value()).toList();
    }

    /** The reason of one rule, met or not. */
    static Reason reason(Verdict verdict, String rule) {
        return verdict.reasons().stream()
                .filter(reason -> reason.rule().value().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no reason of " + rule + " in " + verdict.reasons()));
    }
}
