/** A few pages that the server renders, in English and Chinese. */
@NullMarked
package org.jiandu.examples.boot.pages;

import org.jspecify.annotations.NullMarked;
