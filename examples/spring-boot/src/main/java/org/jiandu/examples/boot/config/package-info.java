/** What the host decides: folders, keys, the bureau, the choices that the law leaves to it, as validated properties and beans. */
@NullMarked
package org.jiandu.examples.boot.config;

import org.jspecify.annotations.NullMarked;
