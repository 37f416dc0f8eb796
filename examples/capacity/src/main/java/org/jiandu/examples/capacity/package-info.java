/**
 * How long a registry of a given size takes to load, and to answer.
 *
 * <p>Read it in this order. {@link org.jiandu.examples.capacity.Main} opens the registry and calls the rest. {@link
 * org.jiandu.examples.capacity.Cohort} invents the files and {@link org.jiandu.examples.capacity.Mail} the reports, the same
 * ones for the same seed. {@link org.jiandu.examples.capacity.Loading} does their acts on several threads, and goes on where
 * what is on record ends. {@link org.jiandu.examples.capacity.Questions} asks and measures.
 */
@NullMarked
package org.jiandu.examples.capacity;

import org.jspecify.annotations.NullMarked;
