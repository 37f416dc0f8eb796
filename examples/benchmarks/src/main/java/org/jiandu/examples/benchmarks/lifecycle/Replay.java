package org.jiandu.examples.benchmarks.lifecycle;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiandu.examples.benchmarks.Weihai;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A file made again from its facts, which are in memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Replay {
    /** How many facts there are. */
    @Param({"20", "200", "2000"})
    public int facts = 20;

    private final Life life = Life.of(0);
    private List<SupervisorFact> onRecord = List.of();

    /** Makes the facts. */
    @Setup
    public void prepare() {
        onRecord = life.facts(Lifecycle.of(Weihai.policy()), facts);
    }

    @Benchmark
    public SupervisorFile jiandu() {
        SupervisorFile file = life.opened();
        for (SupervisorFact fact : onRecord) {
            file = Lifecycle.evolve(file, fact);
        }
        return file;
    }

    @Benchmark
    public Object byHand() {
        return ByHand.replay(life.openedByHand(), onRecord);
    }
}
