/** The measures of other places as policy files, and the same lives played under each of them. */
@org.jspecify.annotations.NullMarked
package org.jiandu.examples.neighbours;
