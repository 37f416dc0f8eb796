package org.jiandu.examples.benchmarks.lifecycle;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;

/** COLA's state machine with the same stages, the checks as conditions: one machine for all entities, which keep their stage. */
final class ColaPeer {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final StateMachine<Stage, ActKind, Entity> machine;

    /** A machine of its own name, because COLA registers each by name for good. */
    ColaPeer(String name) {
        StateMachineBuilder<Stage, ActKind, Entity> builder = StateMachineBuilderFactory.create();
        for (Arrow arrow : Arrow.all()) {
            Check[] checks = Table.checks(arrow.act(), arrow.from());
            if (arrow.from() == arrow.to()) {
                builder.internalTransition()
                        .within(arrow.from())
                        .on(arrow.act())
                        .when(entity -> entity.admitted(checks))
                        .perform((from, to, act, entity) -> entity.apply());
            } else {
                builder.externalTransition()
                        .from(arrow.from())
                        .to(arrow.to())
                        .on(arrow.act())
                        .when(entity -> entity.admitted(checks))
                        .perform((from, to, act, entity) -> entity.apply());
            }
        }
        this.machine = builder.build(name);
    }

    ColaPeer() {
        this("supervisor-" + MADE.incrementAndGet());
    }

    Stage fire(Entity entity, SupervisorAct act) {
        entity.act(act);
        Stage next = machine.fireEvent(entity.stage(), act.kind(), entity);
        entity.stage(next);
        return next;
    }
}
