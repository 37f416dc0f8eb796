package org.jiandu.registry.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
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

    /** Whether there is a key of a kind, or there will never be another. */
    boolean knows(String kind) {
        return all.stream().anyMatch(entry -> entry.kind().equals(kind));
    }

    /** The id of a destroyed key of a kind: there will never be another. */
    Optional<String> destroyed(String kind) {
        return all.stream()
                .filter(entry -> entry.kind().equals(kind) && entry.key().isEmpty())
                .map(Entry::id)
                .findFirst();
    }

    /** Without the keys of some kinds; of a kind that has none yet, one is destroyed that never was. */
    Keys destroying(Set<PersonalData> kinds, Supplier<SealingKey> made) {
        List<String> names = kinds.stream().map(Enum::name).sorted().toList();
        List<Entry> left = new ArrayList<>();
        for (Entry entry : all) {
            left.add(names.contains(entry.kind()) ? new Entry(entry.id(), entry.kind(), Optional.empty()) : entry);
        }
        names.stream()
                .filter(name -> !knows(name))
                .forEach(name -> left.add(new Entry(made.get().id(), name, Optional.empty())));
        return new Keys(left);
    }

    /** A new key for each kind of data, but for those that are destroyed. */
    Keys rotated(Supplier<SealingKey> made) {
        return with(made, kind -> destroyed(kind).isEmpty());
    }

    /** A key for each kind of data, also for those that nobody has asked for yet: a file is forced to the disk once for all. */
    Keys complete(Supplier<SealingKey> made) {
        return with(made, kind -> !knows(kind));
    }

    private Keys with(Supplier<SealingKey> made, Predicate<String> wanted) {
        Keys more = this;
        for (PersonalData kind : PersonalData.values()) {
            more = wanted.test(kind.name()) ? more.with(kind.name(), made.get()) : more;
        }
        return more;
    }
}
