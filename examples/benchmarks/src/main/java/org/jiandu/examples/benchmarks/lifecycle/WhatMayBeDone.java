package org.jiandu.examples.benchmarks.lifecycle;

import static org.jiandu.examples.benchmarks.Weihai.OFFICER;
import static org.jiandu.examples.benchmarks.Weihai.by;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiandu.examples.benchmarks.Weihai;
import org.jiandu.party.Occasion;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.PossibleAct;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What may be done now with a file in office. Jiandu answers for every kind of act that it knows, with reasons and days; the peer
 * lists the triggers of its eight that are permitted.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WhatMayBeDone {
    /** A file and who asks. */
    record Case(SupervisorFile file, Entity entity, Occasion occasion) {
        static Case of(Lifecycle lifecycle, int number) {
            Life life = Life.of(number);
            Occasion occasion = by(OFFICER, Life.inOffice(number).plusDays(90));
            SupervisorFile file = life.after(lifecycle, 6);
            return new Case(file, Entity.of(PlainFile.of(file), occasion.date()), occasion);
        }
    }

    private final Lifecycle lifecycle = Lifecycle.of(Weihai.policy());
    private final StatelessPeer stateless = StatelessPeer.asking();
    private final List<Case> cases = new ArrayList<>();
    private int next;

    /** Makes the files. */
    @Setup
    public void prepare() {
        for (int number = 0; number < Life.LIVES; number++) {
            cases.add(Case.of(lifecycle, number));
        }
    }

    private Case next() {
        return cases.get(next++ & Life.LIVES - 1);
    }

    @Benchmark
    public List<PossibleAct<ActKind>> jiandu() {
        Case each = next();
        return lifecycle.possibleActs(
                each.file(), each.occasion().actor(), each.occasion().date());
    }

    @Benchmark
    public List<ActKind> stateless4j() {
        Case each = next();
        return stateless.permitted(each.entity(), new AnyAct(each.occasion()));
    }
}
