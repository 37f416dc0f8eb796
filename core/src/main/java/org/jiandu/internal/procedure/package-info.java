/**
 * The machinery of a lifecycle: one table of stages and acts, and rules that judge an act.
 *
 * <p>A {@link org.jiandu.internal.procedure.Procedure} holds a cell for every stage and every act. A cell is a list of
 * {@link org.jiandu.internal.procedure.Rule}s; an act that a stage does not admit has a rule there that is never met
 * and says why. So assessing and deciding are one evaluation.
 */
package org.jiandu.internal.procedure;
