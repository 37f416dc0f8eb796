/** Working days and deadlines, beside calendars of others with the same days. */
@NullMarked
package org.jiandu.examples.benchmarks.time;

import org.jspecify.annotations.NullMarked;
