package org.jiandu.examples.benchmarks.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jiandu.examples.benchmarks.Weihai;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Acts of all kinds in random order, a fifth of them not the one whose turn it is. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MixedActs {
    /** A file and an act, lawful or not. */
    record Case(SupervisorFile file, PlainFile plain, SupervisorAct act) {}

    private static final int CASES = 8192;
    private static final int OTHER_ONE_IN = 5;

    private final Lifecycle lifecycle = Lifecycle.of(Weihai.policy());
    private List<Case> cases = List.of();
    private int next;

    /** Makes the files. */
    @Setup
    public void prepare() {
        cases = cases(lifecycle, CASES);
    }

    static List<Case> cases(Lifecycle lifecycle, int count) {
        SplittableRandom random = new SplittableRandom(20220418);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Life life = Life.of(i);
            int done = random.nextInt(Life.ACTS);
            int asked = random.nextInt(OTHER_ONE_IN) == 0 ? random.nextInt(Life.ACTS) : done;
            SupervisorFile file = life.after(lifecycle, done);
            cases.add(new Case(file, PlainFile.of(file), life.acts().get(asked)));
        }
        return List.copyOf(cases);
    }

    private Case next() {
        return cases.get(next++ & CASES - 1);
    }

    @Benchmark
    public Outcome<SupervisorFact, SupervisorFile> jiandu() {
        Case each = next();
        return lifecycle.decide(each.file(), each.act());
    }

    @Benchmark
    public Object byHand() {
        Case each = next();
        return ByHand.decide(each.plain(), each.act());
    }
}
