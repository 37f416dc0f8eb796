package org.jiandu.registry;

import org.jiandu.persistence.ForwardingStore;
import org.jiandu.persistence.RecordStore;

/** A store that hands everything on; a test changes what it wants to. */
abstract class Through implements ForwardingStore {
    private final RecordStore store;

    Through(RecordStore store) {
        this.store = store;
    }

    @Override
    public final RecordStore store() {
        return store;
    }
}
