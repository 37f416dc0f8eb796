/**
 * Who takes part: people, organisations, authorities and the actors of an act.
 *
 * <p>A {@link org.jiandu.party.Person} has an id that the host chose, a {@link org.jiandu.party.PersonName} and perhaps
 * an {@link org.jiandu.party.IdDocument}; a {@link org.jiandu.party.ResidentId} is the number on a resident identity
 * card. No {@code toString} has the name of a person or a whole number: logs and messages use the id.
 *
 * <p>An {@link org.jiandu.party.Organisation} is any body with a name and perhaps a
 * {@link org.jiandu.party.CreditCode}. An {@link org.jiandu.party.Authority} is the body that engages supervisors: an
 * organisation with a {@link org.jiandu.party.Level} and a {@link org.jiandu.party.Jurisdiction}, which is a
 * {@link org.jiandu.party.Region} or a {@link org.jiandu.party.FunctionalZone}.
 *
 * <p>An {@link org.jiandu.party.Actor} is whoever does an act, in one {@link org.jiandu.party.Role}. Whether that role
 * may do it is a question for a rule, not for this package. An {@link org.jiandu.party.Occasion} adds the day of an act
 * and the moment of its recording.
 */
package org.jiandu.party;
