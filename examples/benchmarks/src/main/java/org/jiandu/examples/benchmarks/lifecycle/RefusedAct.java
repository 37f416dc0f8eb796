package org.jiandu.examples.benchmarks.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jiandu.examples.benchmarks.Weihai;
import org.jiandu.message.Messages;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Reason;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One act that is refused: by Jiandu with all reasons, by the peers at the first guard and without any. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RefusedAct {
    /** Why an act is refused. */
    public enum Why {
        /** A certificate for somebody who was nominated. */
        STAGE,
        /** A certificate on the last day of the notice. */
        DATE,
        /** An approval against which six conditions stand. */
        SIX_REASONS;

        Case of(Lifecycle lifecycle, int number) {
            Life life = this == SIX_REASONS ? Life.unfit(number) : Life.of(number);
            LocalDate inOffice = Life.inOffice(number);
            return switch (this) {
                case STAGE -> new Case(life.after(lifecycle, 1), Life.certify(inOffice, "W-" + number));
                case DATE -> new Case(life.after(lifecycle, 3), Life.certify(inOffice.minusDays(1), "W-" + number));
                case SIX_REASONS ->
                    new Case(life.after(lifecycle, 1), life.acts().get(1));
            };
        }
    }

    /** A file and the act that is refused, for everybody. */
    record Case(SupervisorFile file, PlainFile plain, Entity entity, SupervisorAct act) {
        Case(SupervisorFile file, SupervisorAct act) {
            this(file, PlainFile.of(file), Entity.of(PlainFile.of(file), act.date()), act);
        }
    }

    /** Why the act is refused. */
    @Param({"STAGE", "DATE", "SIX_REASONS"})
    public Why why = Why.STAGE;

    private final Lifecycle lifecycle = Lifecycle.of(Weihai.policy());
    private final Messages english = Messages.in(Locale.ENGLISH);
    private final ColaPeer cola = new ColaPeer();
    private final StatelessPeer stateless = StatelessPeer.firing();
    private final List<Case> cases = new ArrayList<>();
    private int next;

    /** Makes the files. */
    @Setup
    public void prepare() {
        for (int number = 0; number < Life.LIVES; number++) {
            cases.add(why.of(lifecycle, number));
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

    /** With the words of each reason in English, and the day from which the act is lawful. */
    @Benchmark
    public Object jianduInWords() {
        Case each = next();
        Outcome<SupervisorFact, SupervisorFile> outcome = lifecycle.decide(each.file(), each.act());
        int length = english.text(outcome.verdict().earliest().message()).length();
        for (Reason reason : outcome.verdict().unmet()) {
            length += english.text(reason.condition()).length();
            length += reason.because().map(english::text).orElse("").length();
        }
        return length;
    }

    @Benchmark
    public Object byHand() {
        Case each = next();
        return ByHand.decide(each.plain(), each.act());
    }

    @Benchmark
    public Stage cola() {
        Case each = next();
        return cola.fire(each.entity(), each.act());
    }

    @Benchmark
    public Stage stateless4j() {
        Case each = next();
        return stateless.fire(each.entity(), each.act());
    }
}
