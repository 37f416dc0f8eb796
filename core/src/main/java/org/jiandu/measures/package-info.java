/**
 * Measures that are in force somewhere, as policies.
 *
 * <p>{@link org.jiandu.measures.WeihaiMeasures} is the first. Each class here is data: the instrument, and for every
 * parameter its value with the place that states it or leaves it open.
 */
package org.jiandu.measures;
