package org.jiandu.examples.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.persistence.StoreSchema;

/**
 * All that is stored, by what is asked of it: the one class to write anew for another engine. This one is built from the log
 * when it is opened, and kept in step with it. Versions, ids of commits and attributes are in memory; facts and snapshots stay
 * in the file and are read when they are asked for. Not thread-safe.
 */
final class Contents implements AutoCloseable {
    /** Where a commit is: the place of its frame, and which one it is in there. */
    private record Place(long frame, int part) {}

    /** Commits in order, found by the number of facts before them: the journal of a record, or the feed of a tenant. */
    private static final class Sequence {
        private final NavigableMap<Long, Place> commits = new TreeMap<>();
        private long length;

        private void add(Place place, Commit commit) {
            commits.put(length, place);
            length += commit.facts().size();
        }
    }

    /** What is in memory of a record. */
    private static final class Indexed {
        private static final Indexed NONE = new Indexed();

        private final Sequence journal = new Sequence();
        private final Map<UUID, Place> places = new HashMap<>();
        private Map<String, Set<AttributeValue>> attributes = Map.of();

        private long version() {
            return journal.length;
        }
    }

    private final LogFile log;
    private Optional<StoreSchema> schema = Optional.empty();
    private final Map<RecordId, Indexed> records = new HashMap<>();
    private final Map<String, Sequence> feeds = new HashMap<>();

    private Contents(LogFile log) {
        this.log = log;
    }

    /** What is in a log. Takes the log over, and closes it. */
    static Contents of(LogFile log) {
        Contents contents = new Contents(log);
        try {
            log.replay((place, bytes) -> contents.index(place, Entry.parse(bytes)));
            return contents;
        } catch (RuntimeException e) {
            log.close();
            throw e;
        }
    }

    /** The schema that was written last. */
    Optional<StoreSchema> schema() {
        return schema;
    }

    /** The version of a record; 0 if there is none. */
    long version(RecordId id) {
        return indexed(id).version();
    }

    /** The last commit of a record. */
    Optional<Commit> last(RecordId id) {
        return Optional.ofNullable(indexed(id).journal.commits.lastEntry()).map(each -> commit(each.getValue()));
    }

    /** The commit that a record knows under an id. */
    Optional<Commit> commit(RecordId id, UUID commitId) {
        return Optional.ofNullable(indexed(id).places.get(commitId)).map(this::commit);
    }

    /** The facts of a record without the first so many of them; at most {@code limit}. */
    List<JournalEntry> history(RecordId id, long after, int limit) {
        return facts(indexed(id).journal, after, limit);
    }

    /** The facts of a tenant, in the order of writing, without the first so many of them; at most {@code limit}. */
    List<JournalEntry> changes(String tenant, long after, int limit) {
        return facts(feeds.getOrDefault(tenant, new Sequence()), after, limit);
    }

    /**
     * The matches of a lookup, in order, after one of them; at most {@code limit}. A walk through all records is enough for a
     * template; an engine has an index for each lookup.
     */
    List<Match> matches(Lookup lookup, LookupSpec spec, Optional<Match> after, int limit) {
        return records.entrySet().stream()
                .map(each ->
                        Match.of(each.getKey(), each.getValue().version(), each.getValue().attributes, lookup, spec))
                .flatMap(Optional::stream)
                .filter(match -> after.isEmpty() || match.compareTo(after.get()) > 0)
                .sorted()
                .limit(limit)
                .toList();
    }

    /** Writes a schema or commits, all or nothing, to the disk (R4, R57, R63); only then can anybody see them. */
    void write(Entry entry) {
        index(log.append(entry.bytes()), entry);
    }

    @Override
    public void close() {
        log.close();
    }

    private Indexed indexed(RecordId id) {
        return records.getOrDefault(id, Indexed.NONE);
    }

    private List<JournalEntry> facts(Sequence sequence, long after, int limit) {
        List<JournalEntry> facts = new ArrayList<>();
        Long first = sequence.commits.floorKey(after);
        if (first == null) {
            return facts;
        }
        for (Map.Entry<Long, Place> each : sequence.commits.tailMap(first).entrySet()) {
            List<JournalEntry> brought = JournalEntry.of(commit(each.getValue()));
            long skipped = Math.max(0, after - each.getKey());
            brought.stream().skip(skipped).limit(limit - facts.size()).forEach(facts::add);
            if (facts.size() == limit) {
                break;
            }
        }
        return facts;
    }

    private void index(long frame, Entry entry) {
        entry.schema().ifPresent(written -> schema = Optional.of(written));
        for (int part = 0; part < entry.commits().size(); part++) {
            index(new Place(frame, part), entry.commits().get(part));
        }
    }

    private void index(Place place, Commit commit) {
        Indexed indexed = records.computeIfAbsent(commit.id(), id -> new Indexed());
        if (indexed.version() != commit.expectedVersion() || commit.facts().isEmpty()) {
            throw new StorageCorruptedException("the commit at " + place + " is none that follows the one before");
        }
        indexed.journal.add(place, commit);
        indexed.places.put(commit.commitId(), place);
        indexed.attributes = commit.attributes();
        feeds.computeIfAbsent(commit.id().tenant(), tenant -> new Sequence()).add(place, commit);
    }

    private Commit commit(Place place) {
        return Entry.parse(log.read(place.frame())).commits().get(place.part());
    }
}
