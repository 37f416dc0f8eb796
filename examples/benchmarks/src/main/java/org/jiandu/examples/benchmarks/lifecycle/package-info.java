/**
 * Lawful and unlawful acts, random mixes of them, what may be done now, replay from facts, and a million lives.
 *
 * <p>{@link org.jiandu.examples.benchmarks.lifecycle.Life} invents the acts. {@link
 * org.jiandu.examples.benchmarks.lifecycle.Checks} makes the checks of the law by hand, for the baseline {@link
 * org.jiandu.examples.benchmarks.lifecycle.ByHand} and as guards of the peers.
 */
@NullMarked
package org.jiandu.examples.benchmarks.lifecycle;

import org.jspecify.annotations.NullMarked;
