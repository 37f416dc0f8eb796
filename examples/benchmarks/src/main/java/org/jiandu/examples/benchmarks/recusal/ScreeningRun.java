package org.jiandu.examples.benchmarks.recusal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jiandu.examples.benchmarks.Clocks;
import org.jiandu.examples.benchmarks.Weihai;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.RecusalRule;
import org.jiandu.recusal.RosterIndex;
import org.jiandu.recusal.Ties;

/** Builds the index of a roster and asks it, and asks everybody one after the other. A program for a JVM of its own. */
public final class ScreeningRun {
    private static final int WARM_UP = 5000;
    private static final int QUERIES = 201;

    private ScreeningRun() {}

    /**
     * Measures.
     *
     * @param args how many people there are
     */
    public static void main(String[] args) {
        int people = Integer.parseInt(args[0]);
        RecusalRule rule = RecusalRule.of(Weihai.policy());
        CaseParties parties = Roster.parties(people);
        long empty = Clocks.retainedBytes();
        Map<PersonId, Ties> roster = Roster.of(people);
        long ties = Clocks.retainedBytes();

        long start = Clocks.cpuNanos();
        RosterIndex index = RosterIndex.of(rule, roster);
        print("build", (double) (Clocks.cpuNanos() - start));
        print("tiesBytes", (double) (ties - empty) / people);
        print("indexBytes", (double) (Clocks.retainedBytes() - ties) / people);

        for (int i = 0; i < WARM_UP; i++) {
            index.conflicts(parties, Roster.FRI_2024_03_01);
        }
        long[] nanos = new long[QUERIES];
        int found = 0;
        for (int i = 0; i < QUERIES; i++) {
            start = Clocks.cpuNanos();
            found = index.conflicts(parties, Roster.FRI_2024_03_01).screenings().size();
            nanos[i] = Clocks.cpuNanos() - start;
        }
        Arrays.sort(nanos);
        print("query", (double) nanos[QUERIES / 2]);

        start = Clocks.cpuNanos();
        int loop = pairwise(rule, roster, parties);
        print("pairwise", (double) (Clocks.cpuNanos() - start));
        if (loop != found || found == 0) {
            throw new IllegalStateException("the index finds " + found + " and the loop " + loop);
        }
        print("found", found);
    }

    static int pairwise(RecusalRule rule, Map<PersonId, Ties> roster, CaseParties parties) {
        int found = 0;
        for (Map.Entry<PersonId, Ties> each : roster.entrySet()) {
            if (!rule.screen(each.getKey(), each.getValue(), parties, List.of(), Roster.FRI_2024_03_01)
                    .isClear()) {
                found++;
            }
        }
        return found;
    }

    private static void print(String name, double value) {
        System.out.println(name + "=" + value);
    }
}
