/** The shortest way to a verdict. */
@org.jspecify.annotations.NullMarked
package org.jiandu.examples.first;
