/**
 * The conformance kit: what a store has to pass.
 *
 * <p>Begin by extending {@link RecordStoreConformance} once, and give it a {@link StoreFixture}: how to open a
 * store in an empty place, what is left after a kill, which powers there are.
 *
 * <pre>{@code
 * class FileConformanceTest extends RecordStoreConformance {
 *     @Override
 *     protected String adapter() {
 *         return "file";
 *     }
 *
 * <p>@Override protected StoreFixture newFixture() { return new FileFixture(); } } }</pre>
 *
 * <p>It has thirteen suites, such as {@code CommitConformance}, {@code ConcurrencyConformance} and
 * {@code ReopenConformance}. Every test is named after the rule of {@code persistence-spi/README.md} that it
 * checks, and a failure quotes the rule and says what to do. No test is ever skipped: what a fixture does not
 * declare is checked to be absent.
 *
 * <p>Concurrency is checked with barriers, bounded waits and recorded histories; a seed in the failure repeats one
 * ({@code -Djiandu.tck.seed}). Each rule has at least one store that breaks it on purpose, which the kit must find.
 *
 * <p>What the kit cannot bring about, such as a full disk or a loss of power, an adapter tests itself. The
 * interface it is about is {@link org.jiandu.persistence.RecordStore}.
 */
@NullMarked
package org.jiandu.persistence.tck;

import org.jspecify.annotations.NullMarked;
