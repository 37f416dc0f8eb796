package org.jiandu.document.receipt;

import java.util.Objects;
import java.util.Optional;

/**
 * Digests of what is personal, in hexadecimal, taken under a {@link ReceiptKey}.
 *
 * <p>The verdict is among them because its reasons say what was found of a person.
 *
 * @param algorithm the keyed hash, by its name in the JCA
 * @param key tells one key from another, and nothing else of it
 * @param file the file before the act
 * @param act the act
 * @param verdict the verdict, with its readings and the earliest day
 * @param facts the facts that the act made, if it was accepted
 */
public record KeyedDigests(
        String algorithm, String key, String file, String act, String verdict, Optional<String> facts) {
    /**
     * Refuses missing parts.
     *
     * @param algorithm the keyed hash, by its name in the JCA
     * @param key tells one key from another, and nothing else of it
     * @param file the file before the act
     * @param act the act
     * @param verdict the verdict, with its readings and the earliest day
     * @param facts the facts that the act made, if it was accepted
     */
    public KeyedDigests {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(facts, "facts");
    }

    /** Whether two were taken under the same key, and so can be compared. */
    boolean isComparableWith(KeyedDigests other) {
        return algorithm.equals(other.algorithm) && key.equals(other.key);
    }
}
