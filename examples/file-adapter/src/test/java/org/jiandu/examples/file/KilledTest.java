package org.jiandu.examples.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process with four writers is killed without warning, again and again on the same file. The system property
 * {@code fault.rounds} says how often.
 */
class KilledTest {
    private static final int ROUNDS = Integer.getInteger("fault.rounds", 5);
    private static final String[] KEYS = {"a", "b", "L1", "L2"};

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_there_in_part(TestReporter reporter) throws Exception {
        Path log = folder.resolve("log");
        Map<String, Long> acknowledged = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (Child child = new Child("", log, KEYS)) {
                for (int line = 0; line < 10 + (37 * round) % 41; line++) {
                    note(acknowledged, child.line().orElseThrow());
                }
                child.kill().forEach(line -> note(acknowledged, line));
            }
            try (RecordStore store = new FileStorage(log).open()) {
                store.prepare(Things.SCHEMA, PrepareMode.VERIFY_ONLY);
                for (String key : KEYS) {
                    assertNothingLost(store, key, acknowledged.getOrDefault(key, 0L));
                }
            }
        }
        assertThat(acknowledged.values().stream().mapToLong(Long::longValue).sum())
                .isGreaterThanOrEqualTo(10L * ROUNDS * Things.FACTS);
        reporter.publishEntry(
                "survived", List.of(ROUNDS + " kills", acknowledged).toString());
    }

    private static void assertNothingLost(RecordStore store, String key, long acknowledged) {
        assertThat(Things.assertWhole(store, key)).as(key).isGreaterThanOrEqualTo(acknowledged);
        if (acknowledged > 0) {
            Commit last = Things.commit(key, acknowledged - Things.FACTS);
            assertThat(store.commit(last)).isEqualTo(Things.alreadyCommitted(last));
        }
    }

    private static void note(Map<String, Long> acknowledged, String line) {
        assertThat(line).matches("\\w+ \\d+");
        acknowledged.put(line.split(" ", 2)[0], Long.parseLong(line.split(" ", 2)[1]));
    }
}
