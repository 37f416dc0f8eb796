/**
 * The storage SPI: opaque versioned records with declared attributes.
 *
 * <p>Begin with {@link org.jiandu.persistence.RecordStore}. A caller hands it a
 * {@link org.jiandu.persistence.StoreSchema} once, then {@link org.jiandu.persistence.Commit commits} facts and a snapshot
 * under a {@link org.jiandu.persistence.RecordId}, loads the {@link org.jiandu.persistence.StoredRecord head}, reads the
 * {@link org.jiandu.persistence.JournalEntry journal}, and asks the {@link org.jiandu.persistence.Lookup lookups} that the
 * schema declares. Optional power is a separate interface: {@link org.jiandu.persistence.AtomicCommits},
 * {@link org.jiandu.persistence.ChangeFeed}, {@link org.jiandu.persistence.Purge}.
 *
 * <p>A store sees texts, never a supervisor: a new field of the domain touches no adapter.
 *
 * <p>Trouble has four names, the permitted kinds of {@link org.jiandu.persistence.StorageException}. A broken call is a
 * {@link java.lang.NullPointerException}, {@link java.lang.IllegalArgumentException} or
 * {@link java.lang.IllegalStateException}; a version conflict is a value.
 *
 * <p>{@link org.jiandu.persistence.StoreSchema}, {@link org.jiandu.persistence.Cursor}, {@link org.jiandu.persistence.Commit#digest()}
 * and {@link org.jiandu.persistence.AttributeValue#asText()} do for every adapter what every adapter needs.
 */
package org.jiandu.persistence;
