package org.jiandu.registry.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;
import org.jiandu.registry.keys.KeySubject;

/**
 * Writes the states and the journal entries of one kind of record, and reads them again. Stateless and thread-safe.
 *
 * @param <S> the type of the state, such as a file
 * @param <F> the type of the facts
 */
public final class AggregateCodec<S, F> {
    private final Layout<S, F> layout;
    private final Formats<S> snapshots;
    private final Formats<Entry<S, F>> entries;

    AggregateCodec(Layout<S, F> layout, Seal seal, Upcasters upcasters) {
        this.layout = layout;
        this.snapshots = new Formats<>(
                seal,
                upcasters,
                List.of(layout.snapshot()),
                state -> layout.snapshot().name());
        this.entries = new Formats<>(seal, upcasters, entryFormats(layout), this::nameOf);
        if (!entries.names().containsAll(layout.factNames())) {
            List<String> missing = new ArrayList<>(layout.factNames());
            missing.removeAll(entries.names());
            throw new IllegalArgumentException("facts without a format: " + missing);
        }
    }

    /**
     * Writes a state.
     *
     * @param record whose state it is
     * @param state the state
     * @return the state as a store keeps it, with what is personal sealed
     * @throws IllegalArgumentException if the state holds what no store can keep: half of a character, or more than a payload
     *     takes
     */
    public Payload snapshot(RecordId record, S state) {
        return snapshots.write(record, () -> layout.subject(record.tenant(), state), state);
    }

    /**
     * Reads a state.
     *
     * @param record whose state it is
     * @param payload what the store keeps
     * @return the state, and what of it was erased
     * @throws org.jiandu.registry.NewerFormatException if a newer version of the library wrote it
     * @throws org.jiandu.persistence.StorageCorruptedException if it cannot be what was written
     */
    public Read<S> readSnapshot(RecordId record, Payload payload) {
        return snapshots.read(record, payload);
    }

    /**
     * Writes a journal entry.
     *
     * @param record in whose journal it is
     * @param stateAfter the state after it, which tells whose data it holds
     * @param entry the entry
     * @return the entry as a store keeps it, with what is personal sealed
     * @throws IllegalArgumentException if the entry holds what no store can keep: half of a character, a part of a
     *     millisecond, or more than a payload takes
     */
    public Payload entry(RecordId record, S stateAfter, Entry<S, F> entry) {
        return entries.write(record, subject(record.tenant(), stateAfter, entry), entry);
    }

    /**
     * Writes a note, on whatever there is on the record.
     *
     * @param record in whose journal it is
     * @param note the note
     * @return the note as a store keeps it
     */
    public Payload note(RecordId record, Note note) {
        return entries.write(
                record,
                () -> {
                    throw new IllegalStateException("a note holds nobody's data");
                },
                new Entry.Noted<>(note));
    }

    /**
     * Reads a journal entry.
     *
     * @param record in whose journal it is
     * @param payload what the store keeps
     * @return the entry, and what of it was erased
     * @throws org.jiandu.registry.NewerFormatException if a newer version of the library wrote it
     * @throws org.jiandu.persistence.StorageCorruptedException if it cannot be what was written
     */
    public Read<Entry<S, F>> readEntry(RecordId record, Payload payload) {
        return entries.read(record, payload);
    }

    /** The declared names of everything that this codec writes. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(snapshots.names());
        names.addAll(entries.names());
        return names;
    }

    private static <S, F> List<Declared<Entry<S, F>>> entryFormats(Layout<S, F> layout) {
        List<Declared<Entry<S, F>>> formats = new ArrayList<>();
        formats.add(layout.opening().as(Entry.Opened::new, entry -> ((Entry.Opened<S, F>) entry).state()));
        layout.facts()
                .forEach(fact ->
                        formats.add(fact.as(Entry.Happened::new, entry -> ((Entry.Happened<S, F>) entry).fact())));
        layout.notes()
                .forEach(note -> formats.add(note.as(Entry.Noted::new, entry -> ((Entry.Noted<S, F>) entry).note())));
        return formats;
    }

    private String nameOf(Entry<S, F> entry) {
        if (entry instanceof Entry.Happened<S, F> happened) {
            return layout.nameOf(happened.fact());
        }
        return entry instanceof Entry.Noted<S, F> noted
                ? NoteJson.nameOf(noted.note())
                : layout.opening().name();
    }

    private Supplier<KeySubject> subject(String tenant, S state, Entry<S, F> entry) {
        return () -> entry instanceof Entry.Happened<S, F> happened
                ? layout.subject(tenant, state, happened.fact())
                : layout.subject(tenant, state);
    }
}
