/** What callers are told when something is not done: one shape for the law, the input, the store and the login (RFC 9457). */
@NullMarked
package org.jiandu.examples.boot.problem;

import org.jspecify.annotations.NullMarked;
