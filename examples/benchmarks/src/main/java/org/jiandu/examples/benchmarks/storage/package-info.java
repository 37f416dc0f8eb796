/**
 * Commits and loads on a database: Jiandu's store beside bare JDBC with the same statements, an ORM and Axon's event store.
 *
 * <p>{@link org.jiandu.examples.benchmarks.storage.StorageSuite} lets each {@link
 * org.jiandu.examples.benchmarks.storage.Contender} have its turn, again and again.
 */
@NullMarked
package org.jiandu.examples.benchmarks.storage;

import org.jspecify.annotations.NullMarked;
