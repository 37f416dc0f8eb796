/**
 * A durable registry of supervisors, reports and engagements, on any store that keeps the contract: what a host
 * calls.
 *
 * <p>Begin with {@link SocialSupervision}: built once, with a store, keys, policies, a calendar, a clock and
 * randomness, none of which has a default.
 *
 * <pre>{@code
 * SecureRandom random = new SecureRandom();
 * MasterKey masterKey = new MasterKey(HexFormat.of().parseHex(masterKeyInHex));
 * SocialSupervision registry = SocialSupervision.builder()
 *         .store(JdbcStore.on(dataSource, engine)) // such as Engine.POSTGRESQL
 *         .keys(FileKeyVault.open(keyFolder, random, masterKey))
 *         .policies(policies)
 *         .calendar(WorkCalendars.stateCouncil())
 *         .clock(Clock.systemUTC())
 *         .random(random)
 *         .retention(new Retention(Set.of(), Period.ofYears(5))) // by your rules on archives
 *         .build();
 * }</pre>
 *
 * <p>It has three services, {@link Supervisors}, {@link Reports} and {@link Engagements}, each with the same calls:
 * begin one, do an act, judge one without doing it, find and list. Core decides everything; the registry loads what
 * is on record, has core decide, and keeps the facts. An act answers with a {@link Result}: done, refused with the
 * whole {@link org.jiandu.verdict.Verdict}, or taken, where another file has what there may be once.
 *
 * <p>A request has an id of the host, and a repeated request answers with what the first one did. So after any
 * {@link org.jiandu.persistence.OutcomeUnknownException} the same call is simply made again.
 *
 * <p>Lists come in pages, within a {@link Scope}; each file is judged as loaded ({@link OnRecord}), so nothing
 * rests on a lookup. Days that a list is asked for lie between {@link org.jiandu.persistence.Limits#EARLIEST_DAY} and
 * {@link org.jiandu.persistence.Limits#LATEST_DAY}; another is an {@link IllegalArgumentException} that names it.
 * {@link Changes} are all facts one after another, for read models. Facts carry when they were recorded ({@link Recorded}).
 *
 * <p>Personal data is sealed under keys in a vault ({@link org.jiandu.registry.keys}); {@link Supervisors#erase}
 * destroys them when the {@link Retention} of the host admits it, and answers with an {@link Erasure}.
 *
 * <p>A broken call is an exception of the JDK; input of the wrong shape is an {@link InvalidInputException};
 * trouble with the store is one of its four exceptions; what a newer version wrote is a
 * {@link NewerFormatException}. The page for embedders is {@code persistence-spi/registry/EMBEDDING.md}.
 */
package org.jiandu.registry;
