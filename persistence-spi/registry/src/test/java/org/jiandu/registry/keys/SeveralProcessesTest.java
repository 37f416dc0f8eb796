package org.jiandu.registry.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Processes share a vault, and are killed on it. The system property {@code fault.rounds} says how often.
 */
class SeveralProcessesTest extends VaultTest {
    private static final int ROUNDS = Integer.getInteger("fault.rounds", 3);

    @Test
    void processes_at_once_are_given_the_same_keys_and_lose_none() throws Exception {
        FileKeyVault vault = create();
        Notes notes = new Notes();
        try (Child one = new Child(folder(), "one", 60);
                Child other = new Child(folder(), "other", 60)) {
            one.rest().forEach(notes::take);
            other.rest().forEach(notes::take);
        }
        assertThat(notes.handedOut()).isGreaterThan(60 * 4);
        notes.assertKept(vault);
    }

    @Test
    void a_killed_process_loses_no_key_and_takes_back_no_erasure(TestReporter reporter) throws Exception {
        create();
        Notes notes = new Notes();
        for (int round = 0; round < ROUNDS; round++) {
            try (Child child = new Child(folder(), "round" + round, Integer.MAX_VALUE)) {
                for (int line = 0; line < 20 + (37 * round) % 90; line++) {
                    notes.take(child.line().orElseThrow());
                }
                child.kill().forEach(notes::take);
            }
            notes.assertKept(open(MASTER));
        }
        assertThat(notes.handedOut()).isGreaterThan(8 * ROUNDS);
        reporter.publishEntry(List.of(ROUNDS + " kills", notes.handedOut() + " keys", "lost 0")
                .toString());
    }
}
