package org.jiandu.examples.benchmarks.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiandu.examples.benchmarks.Weihai;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.RecusalRule;
import org.jiandu.recusal.RosterIndex;
import org.jiandu.recusal.Ties;
import org.junit.jupiter.api.Test;

/** The index finds those whom the loop finds. */
class ScreeningScenarioTest {
    private static final int PEOPLE = 3000;

    @Test
    void theIndexFindsWhomTheLoopFinds() {
        RecusalRule rule = RecusalRule.of(Weihai.policy());
        Map<PersonId, Ties> roster = Roster.of(PEOPLE);
        CaseParties parties = Roster.parties(PEOPLE);
        int found = RosterIndex.of(rule, roster)
                .conflicts(parties, Roster.FRI_2024_03_01)
                .screenings()
                .size();
        assertThat(parties.parties()).hasSize(20);
        assertThat(found).isBetween(5, 20).isEqualTo(ScreeningRun.pairwise(rule, roster, parties));
    }
}
