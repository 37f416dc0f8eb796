package org.jiandu.examples.benchmarks.lifecycle;

import java.util.List;
import java.util.Map;
import org.jiandu.examples.benchmarks.Forked;
import org.jiandu.examples.benchmarks.report.Effort;
import org.jiandu.examples.benchmarks.report.Figures;
import org.jiandu.examples.benchmarks.report.Suite;
import org.jiandu.examples.benchmarks.report.Unit;

/** Many files through eight acts. */
public final class BulkSuite implements Suite {
    /** What the figures are about. */
    public static final String QUESTION = "Bulk of lives";

    @Override
    public Figures run(Effort effort) throws Exception {
        Figures figures = new Figures();
        for (String who : List.of("jiandu", "byHand", "cola", "stateless4j")) {
            Map<String, Double> values =
                    Forked.run(BulkRun.class, List.of("-Xms256m", "-Xmx6g"), who, String.valueOf(effort.many()));
            figures.add(QUESTION, who, Unit.CPU_SECONDS, Forked.value(values, "cpu") / 1e9);
            figures.add(QUESTION, who, Unit.WALL_MILLIS, Forked.value(values, "wall") / 1e6);
            figures.add(QUESTION, who, Unit.PEAK_HEAP, Forked.value(values, "peak") / 1e6);
            figures.add(QUESTION, who, Unit.RETAINED, Forked.value(values, "retained"));
        }
        return figures;
    }
}
