package org.jiandu.examples.benchmarks.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiandu.examples.benchmarks.Weihai;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One lawful act. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SingleAct {
    private record Case(SupervisorFile file, PlainFile plain, SupervisorAct act) {}

    /** The kind of act. */
    @Param({
        "NOMINATE_SELF",
        "APPROVE",
        "POST_NOTICE",
        "ISSUE_CERTIFICATE",
        "RECORD_ATTENDANCE",
        "COMMEND",
        "RENEW",
        "DISMISS"
    })
    public ActKind act = ActKind.NOMINATE_SELF;

    private final Lifecycle lifecycle = Lifecycle.of(Weihai.policy());
    private final List<Case> cases = new ArrayList<>();
    private int next;

    /** Makes the files that are ready for the act. */
    @Setup
    public void prepare() {
        for (Life life : Life.all()) {
            int index = 0;
            while (life.acts().get(index).kind() != act) {
                index++;
            }
            SupervisorFile file = life.after(lifecycle, index);
            cases.add(new Case(file, PlainFile.of(file), life.acts().get(index)));
        }
    }

    private Case next() {
        return cases.get(next++ & Life.LIVES - 1);
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
