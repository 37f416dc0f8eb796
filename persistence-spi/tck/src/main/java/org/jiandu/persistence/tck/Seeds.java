package org.jiandu.persistence.tck;

import java.util.SplittableRandom;

/** Where chance comes from: the same numbers each time, unless the system property {@code jiandu.tck.seed} says otherwise. */
final class Seeds {
    private static final long USUAL = 20220418;

    private Seeds() {}

    static long seed() {
        String property = System.getProperty("jiandu.tck.seed", Long.toString(USUAL));
        return property.equals("random") ? new SplittableRandom().nextLong() : Long.parseLong(property);
    }
}
