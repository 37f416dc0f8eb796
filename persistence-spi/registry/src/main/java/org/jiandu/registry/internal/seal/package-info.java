/** Seals texts with the keys of a vault, and makes keyed hashes. */
package org.jiandu.registry.internal.seal;
