/** The JSON interface, one method for each act and each question. */
@NullMarked
package org.jiandu.examples.boot.api;

import org.jspecify.annotations.NullMarked;
