package org.jiandu.persistence.tck;

import java.util.Optional;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.ForwardingStore;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoredRecord;

/** A store that does what another does, until somebody breaks a part of it. */
class Forwarding implements ForwardingStore {
    final RecordStore store;

    Forwarding(RecordStore store) {
        this.store = store;
    }

    @Override
    public final RecordStore store() {
        return store;
    }

    @Override
    public <T> Optional<T> extension(Class<T> type) {
        return store.extension(type).map(power -> type.cast(broken(type, power)));
    }

    AtomicCommits atomic(AtomicCommits power) {
        return power;
    }

    ChangeFeed feed(ChangeFeed power) {
        return power;
    }

    Purge purge(Purge power) {
        return power;
    }

    /** The version that a record has. */
    final long version(RecordId id) {
        return store.load(id).map(StoredRecord::version).orElse(0L);
    }

    private Object broken(Class<?> type, Object power) {
        if (type == AtomicCommits.class) {
            return atomic((AtomicCommits) power);
        }
        if (type == ChangeFeed.class) {
            return feed((ChangeFeed) power);
        }
        return type == Purge.class ? purge((Purge) power) : power;
    }
}
