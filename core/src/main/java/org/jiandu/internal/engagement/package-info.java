/**
 * The rules of engagements, one small class each.
 *
 * <p>{@link org.jiandu.internal.engagement.MatterProcedure} and
 * {@link org.jiandu.internal.engagement.ParticipationProcedure} are the tables,
 * {@link org.jiandu.internal.engagement.EngagementFacts} says which facts a lawful act makes, and
 * {@link org.jiandu.internal.engagement.EngagementEvolution} what a fact changes.
 */
package org.jiandu.internal.engagement;
