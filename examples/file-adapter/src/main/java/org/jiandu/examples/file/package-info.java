/**
 * A storage adapter on nothing but the JDK: an append-only log in one file.
 *
 * <p>Read it in this order. {@link org.jiandu.examples.file.FileStorage} is what a host sees.
 * {@link org.jiandu.examples.file.FileRecordStore} is the contract, method by method: the class to copy for another engine.
 * {@link org.jiandu.examples.file.Contents} knows where everything is, and the last two are the engine:
 * {@link org.jiandu.examples.file.LogFile} writes frames of bytes that survive what may happen, and
 * {@link org.jiandu.examples.file.Entry} makes bytes of commits.
 */
@org.jspecify.annotations.NullMarked
package org.jiandu.examples.file;
