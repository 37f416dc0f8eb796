package org.jiandu.examples.benchmarks.lifecycle;

import java.util.List;
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

/** Acts on files, decided one after the other and then from the first again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class DecidedActs {
    /** A file and an act, lawful or not. */
    record Case(SupervisorFile file, PlainFile plain, SupervisorAct act) {
        Case(SupervisorFile file, SupervisorAct act) {
            this(file, PlainFile.of(file), act);
        }
    }

    private final Lifecycle lifecycle = Lifecycle.of(Weihai.policy());
    private List<Case> cases = List.of();
    private int next;

    /** The cases, as many as a power of two. */
    abstract List<Case> cases(Lifecycle lifecycle);

    /** Makes the files. */
    @Setup
    public void prepare() {
        cases = cases(lifecycle);
    }

    private Case next() {
        return cases.get(next++ & cases.size() - 1);
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
