/** Who calls, and who may call what: one table, and nothing that a client says of itself. */
@NullMarked
package org.jiandu.examples.boot.security;

import org.jspecify.annotations.NullMarked;
