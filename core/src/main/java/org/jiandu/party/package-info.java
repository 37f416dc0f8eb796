/**
 * Who takes part: people, organisations, authorities, and whoever does an act.
 *
 * <p>Begin with {@link Occasion}, which every act and every fact has: an {@link Actor}, the day on which the act
 * has effect, and the moment of its recording. Both times are handed in; the library reads no clock.
 *
 * <pre>{@code
 * Person person = Person.builder()
 *         .id(new PersonId("p-1")) // a token of yours
 *         .name(new PersonName("王小明"))
 *         .idDocument(IdDocument.of(ResidentId.parse("371002189003070012")))
 *         .build();
 * Occasion byHimself = new Occasion(Actor.personConcerned(person.getId()), today, now);
 * Occasion byTheBureau = new Occasion(Actor.officerOf(bureau, "officer-1"), today, now);
 * }</pre>
 *
 * <p>A {@link Person} has an id that the host chose, a {@link PersonName} and perhaps an {@link IdDocument}; a
 * {@link ResidentId} is the number on a resident identity card, and checks itself. No {@code toString} has the name
 * of a person or a whole number: logs and messages use the id, so do not make it of either.
 *
 * <p>An {@link Organisation} is any body with a name and perhaps a {@link CreditCode}. An {@link Authority} is the
 * body that engages supervisors: an organisation with a {@link Level} and a {@link Jurisdiction}, which is a
 * {@link Region} or a {@link FunctionalZone} (article 3 of the Weihai Measures).
 *
 * <p>An actor acts in one {@link Role}: an officer of the authority or of an agency, a unit, the person concerned,
 * a member of the public. Whether that role may do an act is a rule like any other (articles 3, 4, 10, 13 and 14);
 * whether somebody is who he says is for the host to know.
 *
 * <p>An {@link Audience} is to whom something is shown: {@link org.jiandu.report.ReportView} and
 * {@link org.jiandu.recusal.RecusalRule#explain} ask for one. The shape of what people type is checked in
 * {@link org.jiandu.input}.
 */
package org.jiandu.party;
