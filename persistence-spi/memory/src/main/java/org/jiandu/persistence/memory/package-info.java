/**
 * The reference store, in memory: the smallest that keeps the whole contract, for tests and trials.
 *
 * <p>Begin with {@link MemoryStorage}: it is the disk, so to say, and {@link MemoryStorage#open} opens a store on
 * it. Every store opened on one storage sees the same data, which lives as long as the object.
 *
 * <pre>{@code
 * RecordStore memory = new MemoryStorage().open();
 * }</pre>
 *
 * <p>For tests of callers: {@link MemoryStorage#laggingBy} makes lookups that miss the newest commits, counted in
 * commits and not in time, so a test repeats; {@link MemoryStorage#catchUp} ends it. {@link LostAnswers} goes
 * before any store and loses the answers of writes where a test says so ({@link LostAnswers.Fate}).
 *
 * <p>Who writes an adapter reads this one beside the contract: it is a {@link org.jiandu.persistence.RecordStore}
 * of about five hundred lines, under one lock.
 */
package org.jiandu.persistence.memory;
