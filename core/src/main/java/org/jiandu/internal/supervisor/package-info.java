/**
 * The rules of a supervisor's life, one small class each, and what they share.
 *
 * <p>{@link org.jiandu.internal.supervisor.SupervisorProcedure} is the table that lists, for every stage and act, the
 * rules that apply. {@link org.jiandu.internal.supervisor.Decision} says which facts a lawful act makes.
 */
package org.jiandu.internal.supervisor;
