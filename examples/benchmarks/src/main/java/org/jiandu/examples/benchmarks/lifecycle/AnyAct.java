package org.jiandu.examples.benchmarks.lifecycle;

import org.jiandu.party.Occasion;
import org.jiandu.supervisor.ActKind;
import org.jiandu.verdict.Act;

/** Some act of an actor on a day, of which nothing else is known; the guards that are asked do not look at its kind. */
record AnyAct(Occasion occasion) implements Act {
    @Override
    public ActKind kind() {
        return ActKind.CHANGE_PROFILE;
    }
}
