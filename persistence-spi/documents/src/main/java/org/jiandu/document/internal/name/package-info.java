/** Names that documents give to what core has as constants. */
package org.jiandu.document.internal.name;
