package org.jiandu.examples.benchmarks.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody keeps the same files. */
class StorageScenariosTest {
    @Test
    void everybodyFindsAgainWhatWasCommittedToSqlite(@TempDir Path folder) throws Exception {
        requireFound(Database.sqlite(folder), "jiandu", "jdbc");
    }

    @Test
    void everybodyFindsAgainWhatWasCommittedToH2(@TempDir Path folder) throws Exception {
        requireFound(Database.h2(folder), "jiandu", "jdbc", "hibernate", "axon");
    }

    private static void requireFound(Database database, String... names) throws Exception {
        Map<String, Contender> contenders = new LinkedHashMap<>();
        StorageSuite.enter(database, contenders);
        assertThat(contenders).containsOnlyKeys(names);
        for (Map.Entry<String, Contender> each : contenders.entrySet()) {
            try (Contender contender = each.getValue()) {
                for (int number = 0; number < Workload.FACTS; number++) {
                    contender.commit(1, number);
                }
                assertThat(contender.history(1)).as(each.getKey()).isEqualTo(Workload.FACTS);
                assertThat(contender.load(1))
                        .as(each.getKey())
                        .isEqualTo(
                                each.getKey().equals("axon")
                                        ? Workload.FACTS
                                        : Workload.snapshot(Workload.FACTS).length());
            }
        }
    }
}
