package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.CUT_SHORT;
import static org.jiandu.supervisor.SupervisorParameters.LIMIT;
import static org.jiandu.supervisor.SupervisorParameters.LIMIT_MEANING;
import static org.jiandu.supervisor.SupervisorParameters.LIMIT_STRENGTH;
import static org.jiandu.supervisor.SupervisorParameters.RUN_BREAK;
import static org.jiandu.supervisor.SupervisorParameters.TERM_CHAINING;
import static org.jiandu.supervisor.SupervisorParameters.TERM_END;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.law.Strength;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.term.Service;
import org.jiandu.term.TermLength;
import org.jiandu.term.TermLimit;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * No more consecutive terms than the instrument allows; where it allows so many only in principle, more for a reason found.
 *
 * <p>Legal basis: article 5 of the Weihai Measures (不得连任超过两届).
 */
final class TermLimitKept extends Rule<SupervisorFile, Act> {
    private final TermPlanner planner;
    private final TermLimit limit;
    private final TermLength length;
    private final Strength strength;

    TermLimitKept(Policy policy, TermPlanner planner, TermLimit limit) {
        super(
                "renewal.limit",
                policy,
                LIMIT,
                LIMIT_MEANING,
                LIMIT_STRENGTH,
                RUN_BREAK,
                CUT_SHORT,
                TERM_END,
                TERM_CHAINING);
        this.planner = planner;
        this.limit = limit;
        this.length = planner.length();
        this.strength = policy.find(LIMIT_STRENGTH).map(Setting::value).orElse(Strength.HARD);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        List<Service> served = file.services();
        LocalDate next = planner.firstDay(file, act, date);
        Optional<Boolean> gapBreaks =
                Finding.on(act.findings(), Topics.GAP, date).map(Finding::holds);
        return switch (limit.allows(served, next, length, gapBreaks)) {
            case ALLOWED -> Answer.MET;
            case NEEDS_FINDING -> Answer.needsFinding(Topics.GAP, waitFor(served, act));
            case EXCEEDED ->
                FindingAnswer.unmet(
                        strength,
                        Topics.LIMIT_EXCEPTION,
                        act.findings(),
                        date,
                        waitFor(served, act),
                        limit.maximumTerms(),
                        limit.count(served, next, length).atMost() + 1,
                        next);
        };
    }

    /** A certificate may state the first day of the term. */
    @Override
    public Optional<Answer> judgeAny(SupervisorFile file, Act any, LocalDate date) {
        return planner.mayStateFirstDay(any) ? Optional.empty() : Optional.of(judge(file, any, date));
    }

    /** Waiting helps unless the act states the first day of the term, which then does not move. */
    private Earliest waitFor(List<Service> served, Act act) {
        if (planner.statedFirstDay(act).isPresent()) {
            return Earliest.afterHumanAct();
        }
        return limit.earliestAllowed(served, length).map(Earliest::from).orElse(Earliest.never());
    }
}
