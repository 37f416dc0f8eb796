package org.jiandu.examples.boot.desk;

import java.util.List;
import org.jiandu.examples.boot.problem.Problem;
import org.jiandu.examples.boot.problem.Problems;
import org.jiandu.law.Policy;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.RecusalRule;
import org.jiandu.recusal.Screening;
import org.jiandu.recusal.Ties;
import org.springframework.stereotype.Service;

/** Finds out whether somebody must stand aside in a case. Thread-safe. */
@Service
public class ScreeningDesk {
    private final RecusalRule rule;
    private final FileDesk files;
    private final Problems problems;

    ScreeningDesk(Policy policy, FileDesk files, Problems problems) {
        this.rule = RecusalRule.of(policy);
        this.files = files;
        this.problems = problems;
    }

    /**
     * What came of it.
     *
     * @param need whether the person must stand aside, or somebody has to look at it
     * @param grounds why
     */
    public record Screened(Coded need, List<Problem.Ground> grounds) {
        /**
         * Copies the list.
         *
         * @param need whether the person must stand aside
         * @param grounds why
         */
        public Screened {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * Screens somebody, who is tied to the place of service on file and to others as the caller knows.
     *
     * @param call the request
     * @param person the supervisor
     * @param ties the ties that the caller knows
     * @param parties whom the case concerns
     * @return what came of it, as the caller may be told
     */
    public Screened screen(Call call, PersonId person, Ties ties, List<Party> parties) {
        Screening screening = rule.screen(
                person,
                ties.and(files.placesOfService(person)),
                new CaseParties(parties, List.of()),
                List.of(),
                files.today());
        return new Screened(
                Coded.of(screening.need(), call.messages()),
                problems.grounds(rule.explain(screening, call.caller().audience()), call.locale()));
    }
}
