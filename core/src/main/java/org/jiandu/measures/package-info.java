/**
 * Measures that are in force somewhere, as policies.
 *
 * <p>{@link org.jiandu.measures.WeihaiMeasures} is the first. Each class here is data: the instrument, for every parameter
 * its value with the place that states it or leaves it open, and every {@link org.jiandu.measures.Clause} with what carries
 * it.
 */
package org.jiandu.measures;
