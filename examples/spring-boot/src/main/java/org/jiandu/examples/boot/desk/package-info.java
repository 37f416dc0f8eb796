/** What the API and the pages have in common: acts done on the registry, what became of them, and what each caller may see. */
@NullMarked
package org.jiandu.examples.boot.desk;

import org.jspecify.annotations.NullMarked;
