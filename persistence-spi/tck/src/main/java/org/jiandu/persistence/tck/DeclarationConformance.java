package org.jiandu.persistence.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoreInfo;
import org.junit.jupiter.api.Test;

/** R61 and R62. */
abstract class DeclarationConformance extends Suite {
    @Test
    @Advice("Make the info of constants.")
    void R61_info_says_the_same_everywhere() {
        RecordStore unprepared = openUnprepared();
        StoreInfo info = unprepared.info();
        write(draft("a"));
        assertEquals(info, store.info());
        assertEquals(info, open().info());
        unprepared.close();
        assertEquals(info, unprepared.info());
    }

    @Test
    @Advice(
            "Return what implements the power, and Optional.empty() for everything else; declare in the fixture what is there.")
    void R62_what_is_not_offered_is_absent() {
        List<Class<?>> powers = List.of(AtomicCommits.class, ChangeFeed.class, Purge.class);
        for (Class<?> power : powers) {
            assertEquals(
                    fixture.extensions().contains(power), store.extension(power).isPresent(), power::getName);
        }
        assertEquals(Set.of(), difference(fixture.extensions(), powers), "what the fixture declares and nobody knows");
        for (Class<?> other : List.of(Runnable.class, String.class, RecordStore.class)) {
            assertEquals(Optional.empty(), store.extension(other), other::getName);
        }
    }

    private static Set<Class<?>> difference(Set<Class<?>> all, List<Class<?>> without) {
        Set<Class<?>> rest = new HashSet<>(all);
        without.forEach(rest::remove);
        return rest;
    }
}
