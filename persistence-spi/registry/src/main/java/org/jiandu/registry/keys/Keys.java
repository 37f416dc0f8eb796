package org.jiandu.registry.keys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys of one subject, oldest first, destroyed ones as well. Immutable and thread-safe.
 *
 * @param all all of them
 */
record Keys(List<Entry> all) {
    static final Keys NONE = new Keys(List.of());

    Keys {
        all = List.copyOf(all);
    }

    /** A key, and for what it is; of a destroyed one only the id is left. */
    record Entry(String id, String kind, Optional<SealingKey> key) {}

    /** The newest key of a kind that is not destroyed. */
    Optional<SealingKey> current(String kind) {
        return all.stream()
                .filter(entry -> entry.kind().equals(kind))
                .flatMap(entry -> entry.key().stream())
                .reduce((older, newer) -> newer);
    }

    Optional<Entry> find(String id) {
        return all.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    Keys with(String kind, SealingKey key) {
        return new Keys(Stream.concat(all.stream(), Stream.of(new Entry(key.id(), kind, Optional.of(key))))
                .toList());
    }

    Keys destroyed(Set<PersonalData> kinds) {
        List<String> names = kinds.stream().map(Enum::name).toList();
        return new Keys(all.stream()
                .map(entry ->
                        names.contains(entry.kind()) ? new Entry(entry.id(), entry.kind(), Optional.empty()) : entry)
                .toList());
    }
}
