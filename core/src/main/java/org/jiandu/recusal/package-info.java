/**
 * Who must stand aside in which case, and why.
 *
 * <p>Begin with {@link org.jiandu.recusal.RecusalRule}: it screens one person, with the {@link org.jiandu.recusal.Ties} that
 * are known, against the {@link org.jiandu.recusal.CaseParties} of a case on a date, before anybody is invited and before
 * anything is stored. A {@link org.jiandu.recusal.Screening} holds every {@link org.jiandu.recusal.Ground} at once; the
 * relation behind one is derived from single ties and kept as a {@link org.jiandu.recusal.KinPath}. Who counts as a near
 * relative is one of four statutory lists ({@link org.jiandu.recusal.NearRelatives}). What cannot be told never passes:
 * it needs a person.
 *
 * <p>{@link org.jiandu.recusal.RosterIndex} and {@link org.jiandu.recusal.CaseIndex} give the same answers for one case
 * against many people and for one person against many cases; {@link org.jiandu.recusal.Retrospect} lists what was done
 * before a tie became known.
 */
package org.jiandu.recusal;
