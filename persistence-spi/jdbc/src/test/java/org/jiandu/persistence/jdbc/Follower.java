package org.jiandu.persistence.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageUnavailableException;

/** Follows the change feed, and goes on from its cursor whatever happened. */
final class Follower {
    private static final PageRequest FIRST = PageRequest.first(1000);

    private final ChangeFeed feed;
    private final Map<String, List<JournalEntry>> seen = new HashMap<>();
    private Optional<String> cursor = Optional.empty();

    Follower(RecordStore store) {
        feed = store.extension(ChangeFeed.class).orElseThrow();
    }

    /** Reads to the end. */
    void read() {
        List<JournalEntry> entries;
        do {
            ChangeFeed.Changes changes = read(cursor.map(FIRST::after).orElse(FIRST));
            cursor = Optional.of(changes.cursor());
            entries = changes.entries();
            entries.forEach(entry -> seen.computeIfAbsent(entry.id().key(), key -> new ArrayList<>())
                    .add(entry));
        } while (!entries.isEmpty());
    }

    /** The connections of the pool fail, each once. */
    private ChangeFeed.Changes read(PageRequest page) {
        for (int attempt = 1; ; attempt++) {
            try {
                return feed.read("t", page);
            } catch (StorageUnavailableException e) {
                if (attempt == 100) {
                    throw e;
                }
            }
        }
    }

    /** What the feed told of a record, in its order. */
    List<JournalEntry> seen(String key) {
        return seen.getOrDefault(key, List.of());
    }
}
