package org.jiandu.examples.benchmarks.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Lifecycle;
import org.openjdk.jmh.annotations.Param;

/** One lawful act. */
public class SingleAct extends DecidedActs {
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

    @Override
    List<Case> cases(Lifecycle lifecycle) {
        List<Case> cases = new ArrayList<>();
        for (Life life : Life.all()) {
            int index = 0;
            while (life.acts().get(index).kind() != act) {
                index++;
            }
            cases.add(new Case(life.after(lifecycle, index), life.acts().get(index)));
        }
        return List.copyOf(cases);
    }
}
