package org.jiandu.examples.benchmarks.report;

import static org.jiandu.examples.benchmarks.report.Unit.ALLOCATED;
import static org.jiandu.examples.benchmarks.report.Unit.CPU_NANOS;

import java.util.List;

/** What the figures are held to. */
final class Targets {
    static final List<Target> ALL = List.of(
            Target.beside("a lawful act: verdict, facts, new file", "AcceptedLife", CPU_NANOS, 1.5, "byHand"),
            Target.beside(
                    "the same beside state machines that make none of it",
                    "AcceptedLife",
                    CPU_NANOS,
                    1.0,
                    "cola",
                    "stateless4j"),
            Target.beside("a refusal at the wrong stage", "RefusedAct STAGE", CPU_NANOS, 1.0, "cola"),
            Target.alone("the same", "RefusedAct STAGE", ALLOCATED, 0),
            Target.beside("a refusal that names a day", "RefusedAct DATE", CPU_NANOS, 1.0, "cola"),
            Target.alone("the same", "RefusedAct DATE", ALLOCATED, 48),
            Target.beside("a refusal with six reasons", "RefusedAct SIX_REASONS", CPU_NANOS, 1.0, "cola"),
            Target.alone("the same", "RefusedAct SIX_REASONS", ALLOCATED, 48),
            Target.beside("a random mix of acts", "MixedActs", CPU_NANOS, 1.5, "byHand"),
            Target.beside("what may be done now", "WhatMayBeDone", CPU_NANOS, 1.0, "stateless4j"),
            Target.beside("replay of 20 facts", "Replay 20", CPU_NANOS, 1.5, "byHand"),
            Target.beside("replay of 200 facts", "Replay 200", CPU_NANOS, 1.5, "byHand"),
            Target.beside("replay of 2,000 facts", "Replay 2000", CPU_NANOS, 1.5, "byHand"),
            Target.alone("the 10th working day after a day", "AddWorkingDays 10", CPU_NANOS, 10),
            Target.alone("the same", "AddWorkingDays 10", ALLOCATED, 0),
            Target.beside("the same", "AddWorkingDays 10", CPU_NANOS, 0.3, "strata"),
            Target.alone("the 30th working day after a day", "AddWorkingDays 30", CPU_NANOS, 10),
            Target.alone("is a day worked", "IsWorkingDay", CPU_NANOS, 3),
            Target.alone("the same", "IsWorkingDay", ALLOCATED, 0),
            Target.alone("a deadline that is explained", "ThirtyDays", CPU_NANOS, 500),
            Target.alone("everybody on a roster against 20 parties", "Screening query", CPU_NANOS, 1e6),
            Target.beside("the same", "Screening query", CPU_NANOS, 1e-3, "pairwise"),
            Target.beside("many files through 8 acts, kept", "Bulk of lives", Unit.CPU_SECONDS, 1.0, "cola"),
            Target.beside("what a file keeps of the heap", "Bulk of lives", Unit.RETAINED, 1.5, "byHand"),
            Target.beside("commits on SQLite", "Commit on SQLite", Unit.PER_SECOND, 0.9, "jdbc"),
            Target.beside("commits on H2", "Commit on H2", Unit.PER_SECOND, 0.9, "jdbc"),
            Target.beside("the same", "Commit on H2", Unit.PER_SECOND, 1.0, "hibernate"),
            Target.beside("the same", "Commit on H2", Unit.PER_SECOND, 1.0, "axon"),
            Target.beside("loads on SQLite", "Load on SQLite", Unit.PER_SECOND, 1 / 1.3, "jdbc"),
            Target.beside("loads on H2", "Load on H2", Unit.PER_SECOND, 1 / 1.3, "jdbc"),
            Target.beside("the same", "Load on H2", Unit.PER_SECOND, 1.0, "hibernate"),
            Target.beside("the same", "Load on H2", Unit.PER_SECOND, 1.0, "axon"),
            Target.beside("commits on PostgreSQL", "Commit on PostgreSQL", Unit.PER_SECOND, 0.9, "jdbc"),
            Target.beside("the same", "Commit on PostgreSQL", Unit.PER_SECOND, 1.0, "hibernate"),
            Target.beside("the same", "Commit on PostgreSQL", Unit.PER_SECOND, 1.0, "axon"),
            Target.beside("loads on PostgreSQL", "Load on PostgreSQL", Unit.PER_SECOND, 1 / 1.3, "jdbc"),
            Target.beside("20 facts on SQLite", "History of 20 facts on SQLite", Unit.PER_SECOND, 1 / 1.3, "jdbc"),
            Target.beside("20 facts on H2", "History of 20 facts on H2", Unit.PER_SECOND, 1 / 1.3, "jdbc"),
            Target.alone("from main to the first verdict", "Cold start", Unit.WALL_MILLIS, 100),
            Target.beside("the same", "Cold start", Unit.WALL_MILLIS, 1.0, "cola"),
            Target.alone("the core jar", "Jar", Unit.KILOBYTES, 500));

    private Targets() {}
}
