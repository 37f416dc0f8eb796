/** Targets for a fuzzer, one a class: it runs one in a JVM. */
@org.jspecify.annotations.NullMarked
package org.jiandu.fuzzing;
