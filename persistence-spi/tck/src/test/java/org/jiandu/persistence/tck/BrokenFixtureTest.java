package org.jiandu.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.memory.MemoryStorage;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** A vendor whose fixture does not work sees why, and nothing else. */
class BrokenFixtureTest {
    private static final AtomicInteger CLOSED = new AtomicInteger();

    @Test
    void a_fixture_that_cannot_be_made_is_the_reason() {
        assertThat(Kit.run(NoFixture.class, 1, Map.of()).getFailures())
                .singleElement()
                .extracting(Failure::getException)
                .satisfies(failure -> assertThat(failure)
                        .hasMessageStartingWith(
                                "none cannot be opened for a test of R1: java.lang.IllegalStateException: no server")
                        .hasNoSuppressedExceptions());
    }

    @Test
    void a_fixture_is_closed_though_a_store_cannot_be() {
        assertThat(Kit.run(StaysOpen.class, 1, Map.of()).getFailures())
                .singleElement()
                .extracting(Failure::getException)
                .satisfies(failure -> assertThat(failure).hasStackTraceContaining("it stays open"));
        assertThat(CLOSED).hasValue(1);
    }

    static final class NoFixture extends RecordStoreConformance {
        @Override
        protected String adapter() {
            return "none";
        }

        @Override
        protected StoreFixture newFixture() {
            throw new IllegalStateException("no server");
        }
    }

    static final class StaysOpen extends RecordStoreConformance {
        @Override
        protected String adapter() {
            return "stays open";
        }

        @Override
        protected StoreFixture newFixture() {
            return new MemoryFixture(new MemoryStorage()) {
                @Override
                public RecordStore open() {
                    return new Forwarding(super.open()) {
                        @Override
                        public void close() {
                            throw new IllegalStateException("it stays open");
                        }
                    };
                }

                @Override
                public void close() {
                    CLOSED.incrementAndGet();
                }
            };
        }
    }
}
