/** A case screened against everybody on a roster. */
@NullMarked
package org.jiandu.examples.benchmarks.recusal;

import org.jspecify.annotations.NullMarked;
