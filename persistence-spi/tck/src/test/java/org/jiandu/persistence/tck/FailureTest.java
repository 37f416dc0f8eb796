package org.jiandu.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.memory.MemoryStorage;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A failure before or after a test says so, and quotes no rule. */
class FailureTest {
    @Test
    void a_store_that_cannot_be_opened_is_blamed_for_no_rule() {
        assertThat(messagesOf(Unopenable.class))
                .hasSameSizeAs(Suites.tests())
                .allSatisfy(message -> assertThat(message)
                        .startsWith("mine cannot be opened for a test of R")
                        .contains("no such folder", "open()")
                        .doesNotContain("The rule: "));
    }

    @Test
    void a_fixture_that_cannot_be_closed_is_blamed_for_no_rule() {
        assertThat(messagesOf(Unclosable.class))
                .hasSameSizeAs(Suites.tests())
                .allSatisfy(message -> assertThat(message)
                        .startsWith("mine cannot be closed after a test of R")
                        .contains("folder not empty", "close()")
                        .doesNotContain("The rule: "));
    }

    /** What a vendor reads who runs the kit. */
    private static List<String> messagesOf(Class<? extends RecordStoreConformance> vendor) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestExecutionListenerAutoRegistration(false)
                        .build())
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(vendor))
                                .build(),
                        listener);
        return listener.getSummary().getFailures().stream()
                .map(failure -> String.valueOf(failure.getException().getMessage()))
                .toList();
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
