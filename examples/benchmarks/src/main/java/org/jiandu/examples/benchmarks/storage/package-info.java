/**
 * Commits and loads on a database: Jiandu's store beside bare JDBC with the same statements, an ORM and Axon's event store.
 *
 * <p>
 */
@NullMarked
package org.jiandu.examples.benchmarks.storage;

import org.jspecify.annotations.NullMarked;
