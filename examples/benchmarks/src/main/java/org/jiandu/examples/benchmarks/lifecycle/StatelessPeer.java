package org.jiandu.examples.benchmarks.lifecycle;

import com.github.oxo42.stateless4j.StateConfiguration;
import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.verdict.Act;
import org.jspecify.annotations.Nullable;

/**
 * stateless4j with the same stages. Its guards take no argument, so the fast way is one configuration that reads the entity from a
 * field, which is not safe for threads.
 */
final class StatelessPeer {
    /** What is known before the act is: neither findings nor what the act says. */
    private static final Set<Check> STANDING = EnumSet.of(
            Check.IN_FORCE,
            Check.ENGAGING_BODY,
            Check.AUTHORITY,
            Check.PERSON,
            Check.IN_ORDER,
            Check.CHANNEL,
            Check.OCCUPATION,
            Check.RECORDS,
            Check.CREDIT,
            Check.NOTICE_OVER,
            Check.NO_OBJECTION,
            Check.RENEWAL_WINDOW,
            Check.ACTIVITIES);

    private final StateMachineConfig<Stage, ActKind> config;
    private @Nullable Entity entity;

    private StatelessPeer(boolean standingAlone) {
        config = new StateMachineConfig<>();
        for (Arrow arrow : Arrow.all()) {
            Check[] checks = Table.checks(arrow.act(), arrow.from());
            Check[] asked = standingAlone ? standing(arrow.act(), checks) : checks;
            StateConfiguration<Stage, ActKind> from = config.configure(arrow.from());
            if (arrow.from() == arrow.to()) {
                from.permitInternalIf(arrow.act(), () -> entity().admitted(asked), () -> entity().apply());
            } else {
                from.permitIf(arrow.act(), arrow.to(), () -> entity().admitted(asked), () -> entity().apply());
            }
        }
    }

    /** For acts that are done. */
    static StatelessPeer firing() {
        return new StatelessPeer(false);
    }

    /** For the question what may be done: the checks that look at no act. */
    static StatelessPeer asking() {
        return new StatelessPeer(true);
    }

    Stage fire(Entity changed, SupervisorAct act) {
        changed.act(act);
        entity = changed;
        machine(changed).fire(act.kind());
        return changed.stage();
    }

    List<ActKind> permitted(Entity asked, Act any) {
        asked.act(any);
        entity = asked;
        return machine(asked).getPermittedTriggers();
    }

    private StateMachine<Stage, ActKind> machine(Entity of) {
        StateMachine<Stage, ActKind> machine = new StateMachine<>(of.stage(), of::stage, of::stage, config);
        machine.onUnhandledTrigger((stage, act) -> {});
        return machine;
    }

    private Entity entity() {
        Entity current = entity;
        if (current == null) {
            throw new IllegalStateException("no entity");
        }
        return current;
    }

    private static Check[] standing(ActKind act, Check[] checks) {
        return Arrays.stream(checks)
                .filter(check -> STANDING.contains(check) || (check == Check.TERM_LIMIT && act == ActKind.RENEW))
                .toArray(Check[]::new);
    }
}
