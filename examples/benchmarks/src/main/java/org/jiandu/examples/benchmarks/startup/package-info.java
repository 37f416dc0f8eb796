/** How long it takes from the beginning of a program to its first verdict, and how large the jars are. */
@NullMarked
package org.jiandu.examples.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
