/**
 * The policy file: the instrument, the days on which it is in force, and its parameters.
 *
 * <p>{@link org.jiandu.document.internal.policy.ParameterTable} says how the value of each parameter stands there, a line for
 * each; the reader, the writer and the schema go by it.
 */
package org.jiandu.document.internal.policy;
