package org.jiandu.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.memory.MemoryStorage;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** A failure before or after a test says so, and quotes no rule. */
class FailureTest {
    @Test
    void a_store_that_cannot_be_opened_breaks_no_rule() {
        assertThat(messageOf(Unopenable.class))
                .startsWith("mine cannot be opened for a test of R1: ")
                .contains("no such folder", "What to do: ", "open()")
                .doesNotContain("The rule: ");
    }

    @Test
    void a_fixture_that_cannot_be_closed_breaks_no_rule() {
        assertThat(messageOf(Unclosable.class))
                .startsWith("mine cannot be closed after a test of R1: ")
                .contains("folder not empty", "What to do: ", "close()")
                .doesNotContain("The rule: ");
    }

    private static String messageOf(Class<? extends RecordStoreConformance> vendor) {
        List<Failure> failures = Kit.run(vendor, 1, Map.of()).getFailures();
        assertThat(failures).hasSize(1);
        return String.valueOf(failures.get(0).getException().getMessage());
    }

    abstract static class Mine extends RecordStoreConformance {
        @Override
        protected String adapter() {
            return "mine";
        }
    }

    static class Unopenable extends Mine {
        @Override
        protected StoreFixture newFixture() {
            return new MemoryFixture(new MemoryStorage()) {
                @Override
                public RecordStore open() {
                    throw new UncheckedIOException(new IOException("no such folder"));
                }
            };
        }
    }

    static class Unclosable extends Mine {
        @Override
        protected StoreFixture newFixture() {
            return new MemoryFixture(new MemoryStorage()) {
                @Override
                public void close() {
                    throw new UncheckedIOException(new IOException("folder not empty"));
                }
            };
        }
    }
}
