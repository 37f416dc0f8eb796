package org.jiandu.persistence.tck;

import java.util.Optional;
import java.util.Set;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.memory.MemoryStorage;

/** A store without optional powers. */
class PlainFixture extends MemoryFixture {
    PlainFixture() {
        super(new MemoryStorage());
    }

    @Override
    public Set<Class<?>> extensions() {
        return Set.of();
    }

    @Override
    public RecordStore open() {
        return new Forwarding(super.open()) {
            @Override
            public <T> Optional<T> extension(Class<T> type) {
                return store.extension(type).filter(power -> false);
            }
        };
    }
}
