/**
 * The storage SPI: opaque versioned records with declared attributes. A store sees texts, never a supervisor, so a
 * new field of the domain touches no adapter.
 *
 * <p>Begin with {@link RecordStore}, the one interface that a vendor implements. A caller hands it a
 * {@link StoreSchema} once, then {@link Commit commits} facts and a snapshot under a {@link RecordId}, loads the
 * {@link StoredRecord head}, reads the {@link JournalEntry journal}, and asks the {@link Lookup lookups} that the
 * schema declares. Of a store with one lock, the heart is
 *
 * <pre>{@code
 * schema().check(commit);
 * if (isKnown(commit)) {
 *     return new CommitOutcome.AlreadyCommitted(Receipt.of(commit));
 * }
 * long version = contents.version(commit.id());
 * if (version != commit.expectedVersion()) {
 *     return new CommitOutcome.VersionConflict(version);
 * }
 * }</pre>
 *
 * <p>and then to write. {@link CommitOutcome} says committed, already committed, or a conflict, which is a value
 * and no exception.
 *
 * <p>Optional power is a separate interface, and what is not there is absent: {@link AtomicCommits},
 * {@link ChangeFeed}, {@link Purge}. {@link StoreInfo} says what a store promises of lookups and of what commits
 * survive.
 *
 * <p>Trouble has four names, the permitted kinds of {@link StorageException}, and the name says what became of the
 * data: {@link StorageUnavailableException} surely not written, {@link OutcomeUnknownException} nobody can tell,
 * {@link StorageRejectedException} never will be, {@link StorageCorruptedException} what is stored cannot be what
 * was committed. A broken call is a {@link NullPointerException}, {@link IllegalArgumentException} or
 * {@link IllegalStateException}.
 *
 * <p>{@link StoreSchema}, {@link Cursor}, {@link Commit#digest()} and {@link AttributeValue#asText()} do for every
 * adapter what every adapter needs; {@link Limits} says how much must fit. The numbered rules are in
 * {@code persistence-spi/README.md}, the way to an adapter in {@code persistence-spi/ADAPTERS.md}.
 */
package org.jiandu.persistence;
