/**
 * The conformance kit: what a store has to pass.
 *
 * <p>A vendor extends {@link org.jiandu.persistence.tck.RecordStoreConformance} once and gives it a
 * {@link org.jiandu.persistence.tck.StoreFixture}. Every test is named after the rule of {@code persistence-spi/README.md}
 * that it checks. No test is ever skipped: what a fixture does not declare is checked to be absent.
 */
@NullMarked
package org.jiandu.persistence.tck;

import org.jspecify.annotations.NullMarked;
