/** The statutory clock in a page of code. */
@org.jspecify.annotations.NullMarked
package org.jiandu.examples.deadlines;
