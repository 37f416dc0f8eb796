package org.jiandu.examples.benchmarks.lifecycle;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiandu.examples.benchmarks.Weihai;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A life of eight lawful acts; an operation is one act. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Life.ACTS)
public class AcceptedLife {
    private final Lifecycle lifecycle = Lifecycle.of(Weihai.policy());
    private final ColaPeer cola = new ColaPeer();
    private final StatelessPeer stateless = StatelessPeer.firing();
    private final List<Life> lives = Life.all();
    private int next;

    private Life life() {
        return lives.get(next++ & Life.LIVES - 1);
    }

    @Benchmark
    public SupervisorFile jiandu() {
        Life life = life();
        SupervisorFile file = life.opened();
        for (SupervisorAct act : life.acts()) {
            file = Life.accept(lifecycle.decide(file, act)).state();
        }
        return file;
    }

    @Benchmark
    public Object byHand() {
        Life life = life();
        PlainFile file = life.openedByHand();
        for (SupervisorAct act : life.acts()) {
            file = ((ByHand.Accepted) ByHand.decide(file, act)).file();
        }
        return file;
    }

    @Benchmark
    public Object cola() {
        Life life = life();
        Entity entity = new Entity(Weihai.BUREAU, life.person());
        for (SupervisorAct act : life.acts()) {
            cola.fire(entity, act);
        }
        return reached(entity);
    }

    @Benchmark
    public Object stateless4j() {
        Life life = life();
        Entity entity = new Entity(Weihai.BUREAU, life.person());
        for (SupervisorAct act : life.acts()) {
            stateless.fire(entity, act);
        }
        return reached(entity);
    }

    private static Entity reached(Entity entity) {
        if (entity.stage() != Stage.DISMISSED) {
            throw new IllegalStateException("the life ends at " + entity.stage());
        }
        return entity;
    }
}
