package org.jiandu.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoredRecord;

/** Notes what is loaded, and how many pages of lookups and of journals are asked for. */
final class Counting extends Through {
    private final List<RecordId> loaded = new ArrayList<>();
    private int lookups;
    private int journals;

    Counting(RecordStore store) {
        super(store);
    }

    void forget() {
        loaded.clear();
        lookups = 0;
        journals = 0;
    }

    /** What was loaded since, once for each time. */
    List<RecordId> loaded() {
        return loaded;
    }

    int lookups() {
        return lookups;
    }

    int journals() {
        return journals;
    }

    @Override
    public Optional<StoredRecord> load(RecordId id) {
        loaded.add(id);
        return super.load(id);
    }

    @Override
    public Page<Hit> find(Lookup lookup, PageRequest page) {
        lookups++;
        return super.find(lookup, page);
    }

    @Override
    public Page<JournalEntry> history(RecordId id, PageRequest page) {
        journals++;
        return super.history(id, page);
    }
}
