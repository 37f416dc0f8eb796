/**
 * Who takes part in what: activities, inspections, studies and assigned matters. Article 8 items 4 to 6, article 10
 * and article 16 item 6 of the Weihai Measures.
 *
 * <p>Begin with {@link EngagementLifecycle}. An {@link Engagement} is one event or one piece of work, with the
 * parties whom it concerns; each supervisor in it has a {@link Participation} of his or her own. So there are two
 * tables: acts on the whole are {@link MatterAct}s, such as to open, to put off, to conclude; acts on the part of
 * one supervisor are {@link ParticipationAct}s, such as to invite, to agree, to step aside, to record presence.
 *
 * <pre>{@code
 * EngagementLifecycle engagements = EngagementLifecycle.of(policy);
 * Invitee invitee = Invitee.of(file, today.date(), today.date().plusDays(7), ties, 0);
 * ParticipationAct invite = new ParticipationAct.Invite(today, invitee, Optional.empty(), List.of());
 * Outcome<EngagementFact, Engagement> outcome = engagements.decide(engagement, invite);
 * }</pre>
 *
 * <p>An {@link Invitee} is a supervisor as the authority knows him or her when it invites: the standing, and the
 * ties against which the parties are screened ({@link org.jiandu.recusal}). Whoever must step aside is not invited;
 * the verdict says that there is a ground and keeps to itself which. {@link EngagementLifecycle#conflictsOn} looks
 * again at everybody who takes part.
 *
 * <p>Who is to be invited, and in whose place, is picked by {@link Selection}: it goes through {@link Candidate}s
 * in the order that is given, within {@link Seats}, and the {@link Selected} says who was passed over and why.
 *
 * <p>Absence is a matter of both sides: presence is recorded here, and the host tells it to the file of the
 * supervisor ({@link org.jiandu.supervisor.SupervisorAct.RecordAttendance}), where article 16 item 6 counts.
 * Recusal and leave are no absence.
 */
package org.jiandu.engagement;
