/** What all benchmarks share. */
@NullMarked
package org.jiandu.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
