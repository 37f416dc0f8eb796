/** What the packages of this module share among themselves; never exported. */
package org.jiandu.internal;
