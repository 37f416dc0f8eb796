package org.jiandu.examples.benchmarks.lifecycle;

import java.util.List;
import org.jiandu.examples.benchmarks.Clocks;
import org.jiandu.examples.benchmarks.Weihai;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;

/** Many files through eight acts on one thread, every file kept. A program for a JVM of its own. */
public final class BulkRun {
    private static final int WARM_UP = 20_000;

    private BulkRun() {}

    /** What one of them does with a life. */
    private interface Liver {
        Object live(Life life);
    }

    /**
     * Measures.
     *
     * @param args who, and how many files
     */
    public static void main(String[] args) {
        Liver liver = liver(args[0]);
        int files = Integer.parseInt(args[1]);
        List<Life> lives = Life.all();
        live(liver, lives, new Object[WARM_UP]);
        Object[] kept = new Object[files];
        long before = Clocks.retainedBytes();
        Clocks.resetPeak();
        long wall = System.nanoTime();
        long cpu = Clocks.cpuNanos();
        live(liver, lives, kept);
        print("cpu", (double) (Clocks.cpuNanos() - cpu));
        print("wall", (double) (System.nanoTime() - wall));
        print("peak", (double) Clocks.peakBytes());
        print("retained", (double) (Clocks.retainedBytes() - before) / files);
        check(kept[files - 1]);
    }

    private static void live(Liver liver, List<Life> lives, Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = liver.live(lives.get(i & Life.LIVES - 1));
        }
    }

    private static Liver liver(String who) {
        return switch (who) {
            case "jiandu" -> jiandu();
            case "byHand" -> BulkRun::byHand;
            case "cola" -> cola();
            case "stateless4j" -> stateless();
            default -> throw new IllegalArgumentException("who is " + who);
        };
    }

    private static Liver jiandu() {
        Lifecycle lifecycle = Lifecycle.of(Weihai.policy());
        return life -> {
            SupervisorFile file = life.opened();
            for (SupervisorAct act : life.acts()) {
                file = Life.accept(lifecycle.decide(file, act)).state();
            }
            return file;
        };
    }

    private static Object byHand(Life life) {
        PlainFile file = life.openedByHand();
        for (SupervisorAct act : life.acts()) {
            file = ((ByHand.Accepted) ByHand.decide(file, act)).file();
        }
        return file;
    }

    private static Liver cola() {
        ColaPeer cola = new ColaPeer();
        return life -> {
            Entity entity = new Entity(Weihai.BUREAU, life.person());
            life.acts().forEach(act -> cola.fire(entity, act));
            return entity;
        };
    }

    private static Liver stateless() {
        StatelessPeer stateless = StatelessPeer.firing();
        return life -> {
            Entity entity = new Entity(Weihai.BUREAU, life.person());
            life.acts().forEach(act -> stateless.fire(entity, act));
            return entity;
        };
    }

    private static void check(Object last) {
        Stage stage = last instanceof SupervisorFile file
                ? file.getSteps().get(file.getSteps().size() - 1).stage()
                : last instanceof PlainFile plain
                        ? plain.steps().get(plain.steps().size() - 1).stage()
                        : ((Entity) last).stage();
        if (stage != Stage.DISMISSED) {
            throw new IllegalStateException("a life ends at " + stage);
        }
    }

    private static void print(String name, double value) {
        System.out.println(name + "=" + value);
    }
}
