package org.jiandu.persistence.tck;

import org.junit.jupiter.api.Nested;

/**
 * All the tests that a store has to pass. A vendor extends this class once, and runs it like any JUnit test:
 *
 * <pre>{@code
 * class MyStoreConformanceTest extends RecordStoreConformance {
 *     @Override
 *     protected String adapter() {
 *         return "mine";
 *     }
 *
 *     @Override
 *     protected StoreFixture newFixture() {
 *         return new MyFixture();
 *     }
 * }
 * }</pre>
 *
 * <p>A failure names the adapter, quotes the rule, and says where to look. Tests with random histories print their seed; the
 * system property {@code jiandu.tck.seed} sets it, to a number or to {@code random}.
 */
public abstract class RecordStoreConformance {
    /** For the subclass. */
    protected RecordStoreConformance() {}

    /**
     * Returns the name of the adapter, with which every failure begins.
     *
     * @return such as {@code jdbc-postgresql}
     */
    protected abstract String adapter();

    /**
     * Makes a fixture over an empty place. Called once for every test; the kit closes it.
     *
     * @return the fixture
     */
    protected abstract StoreFixture newFixture();

    @Nested
    class Commits extends CommitConformance {}

    @Nested
    class History extends HistoryConformance {}

    @Nested
    class Concurrency extends ConcurrencyConformance {}

    @Nested
    class Fidelity extends FidelityConformance {}

    @Nested
    class Lookups extends LookupConformance {}

    @Nested
    class LimitsAndBrokenCalls extends LimitsConformance {}

    @Nested
    class Tenants extends TenantConformance {}

    @Nested
    class Preparing extends PrepareConformance {}

    @Nested
    class Reopening extends ReopenConformance {}

    @Nested
    class Declarations extends DeclarationConformance {}

    @Nested
    class Atomic extends AtomicCommitsConformance {}

    @Nested
    class Feed extends ChangeFeedConformance {}

    @Nested
    class Purging extends PurgeConformance {}
}
