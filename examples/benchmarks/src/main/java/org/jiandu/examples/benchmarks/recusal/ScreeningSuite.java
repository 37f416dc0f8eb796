package org.jiandu.examples.benchmarks.recusal;

import java.util.List;
import java.util.Map;
import org.jiandu.examples.benchmarks.Forked;
import org.jiandu.examples.benchmarks.report.Effort;
import org.jiandu.examples.benchmarks.report.Figures;
import org.jiandu.examples.benchmarks.report.Suite;
import org.jiandu.examples.benchmarks.report.Unit;

/** A roster against a case of twenty parties. */
public final class ScreeningSuite implements Suite {
    @Override
    public Figures run(Effort effort) throws Exception {
        Map<String, Double> values = Forked.run(ScreeningRun.class, List.of("-Xmx8g"), String.valueOf(effort.many()));
        Figures figures = new Figures();
        figures.add("Screening query", "jiandu", Unit.CPU_NANOS, Forked.value(values, "query"));
        figures.add("Screening query", "pairwise", Unit.CPU_NANOS, Forked.value(values, "pairwise"));
        figures.add("Screening build", "jiandu", Unit.CPU_SECONDS, Forked.value(values, "build") / 1e9);
        figures.add("Screening of each person: index", "jiandu", Unit.RETAINED, Forked.value(values, "indexBytes"));
        figures.add("Screening of each person: ties", "jiandu", Unit.RETAINED, Forked.value(values, "tiesBytes"));
        return figures;
    }
}
