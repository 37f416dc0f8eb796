package org.jiandu.examples.benchmarks.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.examples.benchmarks.Clocks;
import org.jiandu.examples.benchmarks.report.Effort;
import org.jiandu.examples.benchmarks.report.Figures;
import org.jiandu.examples.benchmarks.report.Suite;
import org.jiandu.examples.benchmarks.report.Unit;

/** Everybody on a database of the same kind in the same folder, in turns, because the disk is not always equally fast. */
public final class StorageSuite implements Suite {
    /** How many files are there to be loaded. */
    static final int FILES = 50;

    private static final int BLOCK = 4096;
    private static final double SECOND = 1e9;

    private final Path parent;
    private final boolean withPostgres;

    /**
     * Measures on SQLite and H2.
     *
     * @param parent where the databases lie for the time being
     * @param withPostgres whether on PostgreSQL too, which is started for it
     */
    public StorageSuite(Path parent, boolean withPostgres) {
        this.parent = parent;
        this.withPostgres = withPostgres;
    }

    /** Something that is done again and again; which time it is tells it on what. */
    private interface Work {
        void run(int time) throws Exception;
    }

    @Override
    public Figures run(Effort effort) throws Exception {
        Figures figures = new Figures();
        Path folder = Files.createTempDirectory(parent, "jiandu-benchmarks");
        try {
            figures.add("4 KiB to the disk", "a file", Unit.PER_SECOND, forced(folder, effort));
            run(Database.sqlite(Files.createDirectory(folder.resolve("sqlite"))), effort, figures);
            run(Database.h2(Files.createDirectory(folder.resolve("h2"))), effort, figures);
            if (withPostgres) {
                run(Database.postgres(folder.resolve("postgres")), effort, figures);
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return figures;
    }

    private static void run(Database database, Effort effort, Figures figures) throws Exception {
        Map<String, Contender> contenders = new LinkedHashMap<>();
        try (database) {
            enter(database, contenders);
            Map<String, Work> commits = new LinkedHashMap<>();
            Map<String, Work> loads = new LinkedHashMap<>();
            Map<String, Work> histories = new LinkedHashMap<>();
            for (Map.Entry<String, Contender> each : contenders.entrySet()) {
                Contender contender = each.getValue();
                fill(contender);
                commits.put(
                        each.getKey(), time -> contender.commit(FILES + time / Workload.FACTS, time % Workload.FACTS));
                loads.put(each.getKey(), time -> require(contender.load(time % FILES) > 0));
                histories.put(each.getKey(), time -> require(contender.history(time % FILES) == Workload.FACTS));
            }
            database.lookAtTables();
            turns("Commit on " + database.name(), commits, effort, figures);
            turns("Load on " + database.name(), loads, effort, figures);
            turns("History of 20 facts on " + database.name(), histories, effort, figures);
            for (Contender contender : contenders.values()) {
                contender.close();
            }
        }
    }

    /** Files to be loaded, for everybody the same. */
    static void fill(Contender contender) throws Exception {
        for (int time = 0; time < FILES * Workload.FACTS; time++) {
            contender.commit(time / Workload.FACTS, time % Workload.FACTS);
        }
    }

    private static void turns(String question, Map<String, Work> works, Effort effort, Figures figures)
            throws Exception {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        Map<String, List<Double>> nanos = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        for (int turn = 0; turn <= effort.iterations(); turn++) {
            for (Map.Entry<String, Work> each : works.entrySet()) {
                int first = times.getOrDefault(each.getKey(), 0);
                long cpu = Clocks.cpuNanos();
                long began = System.nanoTime();
                int time = first;
                while (System.nanoTime() - began < effort.each().toNanos()) {
                    each.getValue().run(time++);
                }
                times.put(each.getKey(), time);
                if (turn > 0) { // the first is to warm up
                    rates.computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                            .add((time - first) * SECOND / (System.nanoTime() - began));
                    nanos.computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                            .add((double) (Clocks.cpuNanos() - cpu) / (time - first));
                }
            }
        }
        rates.forEach((who, all) -> figures.add(question, who, Unit.PER_SECOND, median(all)));
        nanos.forEach((who, all) -> figures.add(question, who, Unit.CPU_NANOS, median(all)));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** Those whom the database can hold. */
    static void enter(Database database, Map<String, Contender> contenders) throws SQLException {
        contenders.put("jiandu", new JianduContender(database.store("jiandu")));
        contenders.put("jdbc", new BareContender(database, "jdbc"));
        Optional<Database.Others> others = database.others();
        if (others.isPresent()) {
            contenders.put("hibernate", new HibernateContender(others.get().pool("hibernate"), database.afterCommit()));
            contenders.put(
                    "axon",
                    new AxonContender(others.get().pool("axon"), others.get().tables(), database.afterCommit()));
        }
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalStateException("something is missing");
        }
    }

    private static double forced(Path folder, Effort effort) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        try (FileChannel file =
                FileChannel.open(folder.resolve("block"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long began = System.nanoTime();
            int times = 0;
            while (System.nanoTime() - began < effort.each().toNanos()) {
                file.write(block.rewind(), (long) times * BLOCK);
                file.force(false);
                times++;
            }
            return times * SECOND / (System.nanoTime() - began);
        }
    }
}
