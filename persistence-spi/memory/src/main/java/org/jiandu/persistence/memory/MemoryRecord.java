package org.jiandu.persistence.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.StoredRecord;

/** The commits of a record and the facts in them. */
final class MemoryRecord {
    /** What does not exist; nothing is ever appended to it. */
    static final MemoryRecord NONE = new MemoryRecord();

    private final Map<UUID, Commit> commits = new HashMap<>();
    private final List<JournalEntry> journal = new ArrayList<>();
    private Optional<StoredRecord> head = Optional.empty();

    void append(Commit commit) {
        commits.put(commit.commitId(), commit);
        journal.addAll(JournalEntry.of(commit));
        head = Optional.of(StoredRecord.after(commit));
    }

    Optional<StoredRecord> head() {
        return head;
    }

    long version() {
        return journal.size();
    }

    List<JournalEntry> journal() {
        return journal;
    }

    /** The commit that the record knows under an id. */
    Optional<Commit> commit(UUID id) {
        return Optional.ofNullable(commits.get(id));
    }
}
