package org.jiandu.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The JMH benchmarks of a package: each question a class with its parameters, each answer a method. */
final class JmhSuite implements Suite {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Class<?> one;
    private final Class<?>[] notInQuickRuns;

    /** The benchmarks beside one of them; some are left to full runs. */
    JmhSuite(Class<?> one, Class<?>... notInQuickRuns) {
        this.one = one;
        this.notInQuickRuns = notInQuickRuns;
    }

    @Override
    public Figures run(Effort effort) throws RunnerException {
        ChainedOptionsBuilder builder = new OptionsBuilder();
        if (effort == Effort.QUICK) {
            for (Class<?> left : notInQuickRuns) {
                builder.exclude(Pattern.quote(left.getName()));
            }
        }
        Options options = builder.include("^" + Pattern.quote(one.getPackageName() + "."))
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.milliseconds(effort.each().toMillis()))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.each().toMillis()))
                .addProfiler(CpuProfiler.class)
                .addProfiler(GCProfiler.class)
                // None of the options of this JVM, which may be made for builds. Compilation in the foreground: on a
                // busy machine
                // the compiler would come too late, and measured would be what it replaces.
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch", "-XX:-BackgroundCompilation")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Figures figures = new Figures();
        for (RunResult result : new Runner(options).run()) {
            String question = question(result.getParams());
            String who = method(result.getParams());
            figures.add(question, who, Unit.CPU_NANOS, median(result, CpuProfiler.LABEL));
            figures.add(question, who, Unit.ALLOCATED, Math.rint(median(result, ALLOCATED)));
        }
        return figures;
    }

    private static String question(BenchmarkParams params) {
        String name = params.getBenchmark().substring(0, params.getBenchmark().lastIndexOf('.'));
        StringBuilder question = new StringBuilder(name.substring(name.lastIndexOf('.') + 1));
        for (String key : params.getParamsKeys()) {
            question.append(' ').append(params.getParam(key));
        }
        return question.toString();
    }

    private static String method(BenchmarkParams params) {
        return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
    }

    private static double median(RunResult result, String label) {
        List<Double> values = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                iteration.getSecondaryResults().forEach((name, each) -> {
                    if (isNamed(each, name, label)) {
                        values.add(each.getScore());
                    }
                });
            }
        }
        if (values.isEmpty()) {
            throw new IllegalStateException(
                    "no " + label + " of " + result.getParams().getBenchmark());
        }
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    /** JMH puts a mark before the names of profilers' results in some versions. */
    private static boolean isNamed(Result<?> result, String name, String label) {
        return name.endsWith(label) || result.getLabel().endsWith(label);
    }
}
