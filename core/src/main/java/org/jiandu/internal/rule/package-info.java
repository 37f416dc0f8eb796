/** Rules that every lifecycle shares: which instrument, which authority, and what a person must find. */
package org.jiandu.internal.rule;
