package org.jiandu.persistence.tck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageUnavailableException;
import org.jiandu.persistence.StoredRecord;

/** Who break R11 to R17. */
final class HistorySaboteurs {
    private HistorySaboteurs() {}

    static Stream<Saboteur> all() {
        return Stream.of(
                Saboteur.load(
                        11,
                        "keeps the time of the first commit",
                        (store, id) -> store.load(id)
                                .map(head -> new StoredRecord(
                                        id,
                                        head.version(),
                                        head.lastCommitId(),
                                        Suite.history(store, id).get(0).recordedAt(),
                                        head.snapshot()))),
                Saboteur.load(12, "has no words for absence", (store, id) -> {
                    Optional<StoredRecord> head = store.load(id);
                    if (head.isEmpty()) {
                        throw new StorageUnavailableException("no such record");
                    }
                    return head;
                }),
                Saboteur.history(13, "gives the newest fact first", (store, id, page) -> {
                    List<JournalEntry> items =
                            new ArrayList<>(store.history(id, page).items());
                    Collections.reverse(items);
                    return Page.last(items);
                }),
                Saboteur.history(13, "forgets all but the first fact of a commit", (store, id, page) -> {
                    Page<JournalEntry> whole = store.history(id, page);
                    List<JournalEntry> items = new ArrayList<>(whole.items());
                    for (int i = items.size() - 1; i > 0; i--) {
                        if (items.get(i).commitId().equals(items.get(i - 1).commitId())) {
                            items.remove(i);
                        }
                    }
                    return new Page<>(items, whole.next());
                }),
                Saboteur.history(14, "keeps one commit id for the whole journal", (store, id, page) -> {
                    Page<JournalEntry> right = store.history(id, page);
                    return new Page<>(
                            right.items().stream()
                                    .map(entry -> new JournalEntry(
                                            id,
                                            entry.version(),
                                            store.load(id).orElseThrow().lastCommitId(),
                                            entry.recordedAt(),
                                            entry.fact()))
                                    .toList(),
                            right.next());
                }),
                Saboteur.history(15, "orders by time", (store, id, page) -> {
                    Page<JournalEntry> right = store.history(id, page);
                    return new Page<>(
                            right.items().stream()
                                    .sorted(Comparator.comparing(JournalEntry::recordedAt))
                                    .toList(),
                            right.next());
                }),
                Saboteur.history(16, "loses an entry between two pages", (store, id, page) -> {
                    Page<JournalEntry> right = store.history(id, page);
                    return page.cursor().isPresent() && right.items().size() > 1
                            ? new Page<>(right.items().subList(1, right.items().size()), right.next())
                            : right;
                }),
                Saboteur.history(17, "counts its pages from the newest fact", HistorySaboteurs::fromTheNewest));
    }

    /** Goes on where so many facts were left, though there are more of them by now. */
    private static Page<JournalEntry> fromTheNewest(RecordStore store, RecordId id, PageRequest page) {
        List<JournalEntry> journal = Suite.history(store, id);
        int left = page.cursor().map(Integer::parseInt).orElse(journal.size());
        int from = journal.size() - left;
        int to = Math.min(from + page.limit(), journal.size());
        return new Page<>(
                journal.subList(from, to),
                to < journal.size() ? Optional.of(Integer.toString(journal.size() - to)) : Optional.empty());
    }
}
