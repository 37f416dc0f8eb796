/**
 * Who takes part in what: activities, inspections, studies and assigned matters.
 *
 * <p>Begin with {@link org.jiandu.engagement.EngagementLifecycle}. An {@link org.jiandu.engagement.Engagement} is one
 * event or one piece of work with its parties; each supervisor in it has a
 * {@link org.jiandu.engagement.Participation}. Acts on the whole are {@link org.jiandu.engagement.MatterAct}s, acts on the
 * part of one supervisor are {@link org.jiandu.engagement.ParticipationAct}s, and each kind has its own table. Who is to be
 * invited, and in whose place, is picked by {@link org.jiandu.engagement.Selection}.
 */
package org.jiandu.engagement;
