package org.jiandu.examples.benchmarks.storage;

import org.jiandu.examples.benchmarks.report.Effort;
import org.jiandu.examples.benchmarks.report.Figures;
import org.jiandu.examples.benchmarks.report.Suite;

/** x. */
public final class StorageSuite implements Suite {
    @Override
    public Figures run(Effort effort) {
        return new Figures();
    }
}
