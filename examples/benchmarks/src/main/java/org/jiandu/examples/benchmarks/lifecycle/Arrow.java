package org.jiandu.examples.benchmarks.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Stage;

/** A transition of the peers' machines. */
record Arrow(Stage from, ActKind act, Stage to) {
    private static final Map<ActKind, Stage> TARGETS = Map.of(
            ActKind.NOMINATE_SELF, Stage.NOMINATED,
            ActKind.APPROVE, Stage.REVIEWED,
            ActKind.POST_NOTICE, Stage.PUBLIC_NOTICE,
            ActKind.ISSUE_CERTIFICATE, Stage.IN_OFFICE,
            ActKind.RENEW, Stage.IN_OFFICE,
            ActKind.DISMISS, Stage.DISMISSED);

    /** Every act at every stage that admits it; records of attendance and praise stay where they are. */
    static List<Arrow> all() {
        List<Arrow> arrows = new ArrayList<>();
        for (Stage from : Stage.values()) {
            for (ActKind act : List.of(
                    ActKind.NOMINATE_SELF,
                    ActKind.APPROVE,
                    ActKind.POST_NOTICE,
                    ActKind.ISSUE_CERTIFICATE,
                    ActKind.RECORD_ATTENDANCE,
                    ActKind.COMMEND,
                    ActKind.RENEW,
                    ActKind.DISMISS)) {
                if (Table.admits(act, from)) {
                    arrows.add(new Arrow(from, act, TARGETS.getOrDefault(act, from)));
                }
            }
        }
        return List.copyOf(arrows);
    }
}
