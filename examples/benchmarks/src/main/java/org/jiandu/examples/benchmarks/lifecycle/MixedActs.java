package org.jiandu.examples.benchmarks.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jiandu.supervisor.Lifecycle;

/** Acts of all kinds in random order, a fifth of them not the one whose turn it is. */
public class MixedActs extends DecidedActs {
    private static final int CASES = 8192;
    private static final int OTHER_ONE_IN = 5;

    @Override
    List<Case> cases(Lifecycle lifecycle) {
        return cases(lifecycle, CASES);
    }

    static List<Case> cases(Lifecycle lifecycle, int count) {
        SplittableRandom random = new SplittableRandom(20220418);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Life life = Life.of(i);
            int done = random.nextInt(Life.ACTS);
            int asked = random.nextInt(OTHER_ONE_IN) == 0 ? random.nextInt(Life.ACTS) : done;
            cases.add(new Case(life.after(lifecycle, done), life.acts().get(asked)));
        }
        return List.copyOf(cases);
    }
}
