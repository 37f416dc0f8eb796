/**
 * A storage adapter on nothing but the JDK: an append-only log in one file.
 *
 * <p>Read it in this order. {@link org.jiandu.examples.file.FileStorage} is what a host sees.
 * {@link org.jiandu.examples.file.FileRecordStore} is the contract, method by method, with
 * {@link org.jiandu.examples.file.Match} for lookups and {@link org.jiandu.examples.file.Entry}, which makes bytes of commits:
 * these three know nothing of files. {@link org.jiandu.examples.file.Contents} is all that is stored, the one class to write
 * anew for another engine. {@link org.jiandu.examples.file.LogFile} and {@link org.jiandu.examples.file.LockFile} are the engine
 * here: frames of bytes that survive what may happen.
 */
@org.jspecify.annotations.NullMarked
package org.jiandu.examples.file;
