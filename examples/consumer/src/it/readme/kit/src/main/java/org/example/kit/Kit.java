package org.example.kit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.persistence.tck.RecordStoreConformance;
import org.jiandu.persistence.tck.StoreFixture;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the conformance kit, and fails unless all of it passes. */
public final class Kit {
    private Kit() {}

    /**
     * Runs the kit.
     *
     * @param args none is read
     */
    public static void main(String[] args) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(ReferenceStore.class))
                                .build(),
                        listener);
        TestExecutionSummary summary = listener.getSummary();
        summary.printFailuresTo(new PrintWriter(System.out), 5);
        if (summary.getTestsSucceededCount() == 0 || summary.getTestsFoundCount() != summary.getTestsSucceededCount()) {
            throw new IllegalStateException("the kit does not pass");
        }
        System.out.println(
                summary.getTestsSucceededCount() + " tests of the kit pass, in " + RecordStoreConformance.class.getModule());
    }

    /** The reference store, as its maker would hand it to the kit. */
    public static final class ReferenceStore extends RecordStoreConformance {
        /** For JUnit. */
        public ReferenceStore() {}

        @Override
        protected String adapter() {
            return "memory";
        }

        @Override
        protected StoreFixture newFixture() {
            return new Fixture(new MemoryStorage());
        }
    }

    private record Fixture(MemoryStorage storage) implements StoreFixture {
        @Override
        public Set<Class<?>> extensions() {
            return Set.of(AtomicCommits.class, ChangeFeed.class, Purge.class);
        }

        @Override
        public RecordStore open() {
            return storage.open();
        }

        @Override
        public Optional<RecordStore> openAfterKill() {
            return Optional.empty();
        }

        @Override
        public void catchUp() {
            storage.catchUp();
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(30);
        }

        @Override
        public void close() {}
    }
}
