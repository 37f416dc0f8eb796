package org.jiandu.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.party.Occasion;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.Cursor;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StorageUnavailableException;
import org.jiandu.persistence.StoredRecord;
import org.jiandu.registry.internal.codec.AggregateCodec;
import org.jiandu.registry.internal.codec.Entry;
import org.jiandu.registry.internal.codec.Note;
import org.jiandu.registry.internal.codec.Read;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.verdict.Outcome;

/**
 * The files of one kind on the store: loads, has an act decided on what is on record, and keeps its facts. Thread-safe.
 *
 * <p>Whoever comes second decides again on what is then on record; nothing is ever written blindly a second time. An answer that
 * was lost is settled by sending the very same commit again.
 *
 * @param <S> the file
 * @param <F> its facts
 */
final class Records<S, F> {
    /** How often an act is decided again because somebody else came first. */
    private static final int DECISIONS = 10;

    /** How often a commit whose answer was lost is sent again. */
    private static final int SENDINGS = 5;

    /** What stands for a file on a record that somebody released before it had one. */
    private static final Payload NO_FILE = new Payload("registry.no-file", 1, "{}");

    private final RecordStore store;
    private final String tenant;
    private final String collection;
    private final AggregateCodec<S, F> codec;
    private final BiFunction<S, F, S> evolve;
    private final Function<F, Occasion> occasion;
    private final Function<S, Map<String, Set<AttributeValue>>> attributes;
    private final Supplier<UUID> ids;

    Records(
            RecordStore store,
            String tenant,
            String collection,
            AggregateCodec<S, F> codec,
            BiFunction<S, F, S> evolve,
            Function<F, Occasion> occasion,
            Function<S, Map<String, Set<AttributeValue>>> attributes,
            Supplier<UUID> ids) {
        this.store = store;
        this.tenant = tenant;
        this.collection = collection;
        this.codec = codec;
        this.evolve = evolve;
        this.occasion = occasion;
        this.attributes = attributes;
        this.ids = ids;
    }

    /** A place for a file: its version, and the file if there is one. */
    record Slot<S>(RecordId id, long version, Optional<OnRecord<S>> file) {}

    /** Decides on a file, of which some data may be erased. */
    interface Decider<S, F> {
        Outcome<F, S> decide(S file, Set<PersonalData> erased);
    }

    /** Takes what only one file may have before the facts are written, and names the file that has it already. */
    interface Claim<S, F> {
        Optional<Result<F, S>> take(Slot<S> slot, S before, List<F> facts);
    }

    RecordId id(String key) {
        return new RecordId(tenant, collection, key);
    }

    Slot<S> slot(RecordId id) {
        return store.load(id)
                .map(record -> new Slot<>(id, record.version(), onRecord(record)))
                .orElseGet(() -> new Slot<>(id, 0, Optional.empty()));
    }

    Optional<OnRecord<S>> find(RecordId id) {
        return slot(id).file();
    }

    OnRecord<S> get(RecordId id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    private Optional<OnRecord<S>> onRecord(StoredRecord record) {
        if (record.snapshot().schema().equals(NO_FILE.schema())) {
            return Optional.empty();
        }
        Read<S> read = codec.readSnapshot(record.id(), record.snapshot());
        return Optional.of(new OnRecord<>(read.value(), record.version(), record.recordedAt(), read.erased()));
    }

    /**
     * Does an act on a file, which is opened by it if there is none and there is something to open.
     *
     * @param repeatable the caller's own id of the request, by which it may be repeated
     */
    Result<F, S> act(
            RecordId id,
            Optional<S> opened,
            Optional<UUID> repeatable,
            Occasion on,
            Decider<S, F> decider,
            Claim<S, F> claim) {
        UUID request = repeatable.orElseGet(ids);
        for (int attempt = 0; attempt < DECISIONS; attempt++) {
            Slot<S> slot = slot(id);
            S before = slot.file().map(OnRecord::state).or(() -> opened).orElseThrow(() -> missing(id));
            Set<PersonalData> erased = slot.file().map(OnRecord::erased).orElse(Set.of());
            Outcome<F, S> outcome = decider.decide(before, erased);
            if (!(outcome instanceof Outcome.Accepted<F, S> accepted)) {
                return repeated(slot, repeatable, on, List.of())
                        .orElseGet(() -> new Result.Refused<>(outcome.verdict()));
            }
            Optional<Result<F, S>> taken = claim.take(slot, before, accepted.facts());
            if (taken.isPresent()) {
                return repeated(slot, repeatable, on, accepted.facts()).orElseGet(taken::get);
            }
            List<Payload> entries = new ArrayList<>();
            if (slot.file().isEmpty()) {
                entries.add(codec.entry(id, accepted.state(), new Entry.Opened<>(before)));
            }
            accepted.facts()
                    .forEach(fact -> entries.add(codec.entry(id, accepted.state(), new Entry.Happened<>(fact))));
            Commit commit = commit(slot, request, on.recordedAt(), entries, Optional.of(accepted.state()));
            try {
                if (send(commit)) {
                    OnRecord<S> now =
                            new OnRecord<>(accepted.state(), commit.newVersion(), commit.recordedAt(), erased);
                    return new Result.Done<>(now, accepted.facts(), Optional.of(accepted.verdict()));
                }
            } catch (StorageRejectedException e) {
                // Its id is known with an older content.
                return repeated(slot(id), repeatable, on, accepted.facts()).orElseThrow(() -> e);
            }
        }
        throw new StorageUnavailableException(
                "others changed " + id + " " + DECISIONS + " times in between; nothing was written. Try again");
    }

    /** Writes a note of the registry's own on a record, at the version that the caller has seen; false if it is another by now. */
    boolean note(Slot<S> slot, Instant at, Note note, Optional<S> file) {
        return send(commit(slot, ids.get(), at, List.of(codec.note(slot.id(), note)), file));
    }

    /** Writes the attributes of every file again, as this version of the library knows them. */
    long reindex(Instant at) {
        return ids(lookup(Catalog.LISTED, Scope.everywhere(), Map.of()))
                .filter(id -> {
                    Slot<S> slot = slot(id);
                    // whoever comes in between writes the attributes too
                    return note(slot, at, new Note.Reindexing(at), slot.file().map(OnRecord::state));
                })
                .count();
    }

    private Commit commit(Slot<S> slot, UUID request, Instant at, List<Payload> entries, Optional<S> state) {
        RecordId id = slot.id();
        return new Commit(
                id,
                slot.version(),
                request,
                at,
                entries,
                state.map(file -> codec.snapshot(id, file)).orElse(NO_FILE),
                state.map(attributes).orElse(Map.of()));
    }

    private boolean send(Commit commit) {
        return send(store, commit);
    }

    /** Commits, and returns whether it is written; if not, somebody else came first. */
    static boolean send(RecordStore store, Commit commit) {
        for (int attempt = 1; ; attempt++) {
            try {
                return !(store.commit(commit) instanceof CommitOutcome.VersionConflict);
            } catch (OutcomeUnknownException e) {
                if (attempt == SENDINGS) {
                    throw e;
                }
            }
        }
    }

    /** What an earlier call with the same request did, which now might make facts again, or none; empty if there was none. */
    private Optional<Result<F, S>> repeated(Slot<S> slot, Optional<UUID> request, Occasion on, List<F> again) {
        if (slot.file().isEmpty() || request.isEmpty()) {
            return Optional.empty();
        }
        List<F> facts = entries(slot.id())
                .filter(entry -> entry.commitId().equals(request.get()))
                .flatMap(entry -> fact(entry).stream())
                .map(Recorded::fact)
                .toList();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        boolean isOther = !again.isEmpty() && !kinds(again).equals(kinds(facts));
        if (isOther || !facts.stream().allMatch(fact -> isBy(fact, on))) {
            throw new IllegalArgumentException("request " + request.get() + " was used for another act on " + slot.id()
                    + "; give a new one its own");
        }
        return Optional.of(new Result.Done<>(slot.file().orElseThrow(), facts, Optional.empty()));
    }

    private boolean isBy(F fact, Occasion on) {
        Occasion then = occasion.apply(fact);
        return then.actor().equals(on.actor()) && then.date().equals(on.date());
    }

    private static List<Class<?>> kinds(List<?> facts) {
        return facts.stream().<Class<?>>map(Object::getClass).toList();
    }

    /** The facts of a file, in the order of recording. */
    Stream<Recorded<F>> history(RecordId id) {
        return entries(id).flatMap(entry -> fact(entry).stream());
    }

    /** The fact of an entry of the journal; empty for what the registry noted itself. */
    Optional<Recorded<F>> fact(JournalEntry entry) {
        return codec.readEntry(entry.id(), entry.fact()).value() instanceof Entry.Happened<S, F> happened
                ? Optional.of(new Recorded<>(happened.fact(), entry.version(), entry.commitId(), entry.recordedAt()))
                : Optional.empty();
    }

    /** The registry's own notes on a record, in order. */
    Stream<Note> notes(RecordId id) {
        return entries(id)
                .map(entry -> codec.readEntry(id, entry.fact()).value())
                .flatMap(entry -> entry instanceof Entry.Noted<S, F> noted ? Stream.of(noted.note()) : Stream.empty());
    }

    /**
     * The file as it was known at a moment; empty if there was none yet. What was recorded after a later moment, by a clock that was set
     * back, was not known before it (R15).
     */
    Optional<S> knownAt(RecordId id, Instant momentInclusive) {
        Optional<S> file = Optional.empty();
        for (JournalEntry entry : (Iterable<JournalEntry>) entries(id)::iterator) {
            if (entry.recordedAt().isAfter(momentInclusive)) {
                break;
            }
            Entry<S, F> read = codec.readEntry(id, entry.fact()).value();
            if (read instanceof Entry.Opened<S, F> opened) {
                file = Optional.of(opened.state());
            } else if (read instanceof Entry.Happened<S, F> happened) {
                file = Optional.of(after(id, file.orElseThrow(() -> unopened(id)), happened.fact()));
            }
        }
        return file;
    }

    private S after(RecordId id, S file, F fact) {
        try {
            return evolve.apply(file, fact);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new StorageCorruptedException(id + ": a fact of its journal cannot follow those before it", e);
        }
    }

    /** The file before its first fact, and its facts. */
    <H> H historyOf(RecordId id, BiFunction<S, List<F>, H> made) {
        Optional<S> opened = Optional.empty();
        List<F> facts = new ArrayList<>();
        for (JournalEntry entry : (Iterable<JournalEntry>) entries(id)::iterator) {
            Entry<S, F> read = codec.readEntry(id, entry.fact()).value();
            if (read instanceof Entry.Opened<S, F> opening) {
                opened = Optional.of(opening.state());
            } else if (read instanceof Entry.Happened<S, F> happened) {
                facts.add(happened.fact());
            }
        }
        return made.apply(opened.orElseThrow(() -> facts.isEmpty() ? missing(id) : unopened(id)), facts);
    }

    private Stream<JournalEntry> entries(RecordId id) {
        return Pages.all(page -> store.history(id, page));
    }

    /** The files that a lookup finds and that fit as they are now: a lookup gives candidates, perhaps of a moment ago. */
    Page<OnRecord<S>> find(Lookup lookup, PageRequest page, Predicate<S> fits) {
        for (PageRequest request = page; ; ) {
            Page<Hit> hits = store.find(lookup, request);
            List<OnRecord<S>> files = hits.items().stream()
                    .flatMap(hit -> find(hit.id()).stream())
                    .filter(file -> fits.test(file.state()))
                    .toList();
            if (!files.isEmpty() || hits.next().isEmpty()) {
                return new Page<>(files, hits.next());
            }
            request = page.after(hits.next().get());
        }
    }

    /** The files that several lookups find, one lookup after another, none of them asked before it is needed. */
    Page<OnRecord<S>> find(List<Lookup> lookups, PageRequest page, Predicate<S> fits) {
        String question = lookups.stream().map(Lookup::digest).collect(Collectors.joining());
        Place place = page.cursor()
                .map(cursor -> Place.parse(Cursor.position(question, cursor)))
                .orElse(Place.FIRST);
        List<OnRecord<S>> files = new ArrayList<>();
        while (place.lookup() < lookups.size() && files.size() < page.limit()) {
            PageRequest rest = new PageRequest(page.limit() - files.size(), place.cursor());
            Page<OnRecord<S>> part = find(lookups.get(place.lookup()), rest, fits);
            files.addAll(part.items());
            place = place.behind(part);
        }
        return place.lookup() < lookups.size()
                ? new Page<>(files, Optional.of(Cursor.of(question, place.asText())))
                : Page.last(files);
    }

    /** Where to go on: in which lookup, and where there. */
    private record Place(int lookup, Optional<String> cursor) {
        static final Place FIRST = new Place(0, Optional.empty());

        Place behind(Page<?> part) {
            return new Place(part.next().isPresent() ? lookup : lookup + 1, part.next());
        }

        String asText() {
            return lookup + " " + cursor.orElse("");
        }

        static Place parse(String text) {
            int blank = text.indexOf(' ');
            return new Place(
                    Integer.parseInt(text.substring(0, blank)),
                    Optional.of(text.substring(blank + 1)).filter(cursor -> !cursor.isEmpty()));
        }
    }

    /** The ids of the files that a lookup finds. No file is loaded. */
    Stream<RecordId> ids(Lookup lookup) {
        return Pages.all(page -> store.find(lookup, page)).map(Hit::id);
    }

    Lookup lookup(String name, Scope scope, Map<String, AttributeValue> equalTo) {
        return scope.authority()
                .map(authority -> {
                    Map<String, AttributeValue> all = new HashMap<>(equalTo);
                    all.put(Catalog.AUTHORITY, new AttributeValue.Text(authority.value()));
                    return Lookup.of(tenant, collection, name + Catalog.OF_AUTHORITY, all);
                })
                .orElseGet(() -> Lookup.of(tenant, collection, name, equalTo));
    }

    private static StorageCorruptedException unopened(RecordId id) {
        return new StorageCorruptedException(id + ": its journal has facts, and nothing opens it");
    }

    static NoSuchElementException missing(RecordId id) {
        return new NoSuchElementException("there is no " + id.collection() + " " + id.key());
    }
}
