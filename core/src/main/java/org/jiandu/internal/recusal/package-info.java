/** What the rules of other lifecycles say when somebody must step aside. */
package org.jiandu.internal.recusal;
