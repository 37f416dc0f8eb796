package org.jiandu.engagement;

import org.jiandu.verdict.Act;

/**
 * What somebody does, or wants to do, in an engagement: with the whole of it, or about the part of one supervisor.
 *
 * <p>Whether it may be done is the verdict of {@link EngagementLifecycle#assess}.
 */
public sealed interface EngagementAct extends Act permits MatterAct, ParticipationAct {}
