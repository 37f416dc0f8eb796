/** Documents as trees whose nodes know where they stand, and what is said when something there is wrong. */
package org.jiandu.document.internal.tree;
