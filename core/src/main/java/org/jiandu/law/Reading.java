package org.jiandu.law;

import java.util.List;
import java.util.Objects;
import org.jiandu.message.BilingualText;

/**
 * The name of an interpretation of an open wording.
 *
 * <p>Immutable and thread-safe.
 *
 * @param meaning what the wording is taken to mean
 * @param alternatives what else it could mean, named as the values that express it; empty only if the policy of the
 *     host brought the reading
 */
public record Reading(BilingualText meaning, List<String> alternatives) {
    /**
     * Copies the alternatives.
     *
     * @param meaning what the wording is taken to mean
     * @param alternatives what else it could mean, named as the values that express it; empty only if the policy of the host brought the reading
     */
    public Reading {
        Objects.requireNonNull(meaning, "meaning");
        alternatives = List.copyOf(alternatives);
    }

    /**
     * A reading from its parts.
     *
     * @param english the meaning in English
     * @param chinese the meaning in Simplified Chinese
     * @param alternatives the values that express the other meanings
     * @return the reading
     */
    public static Reading of(String english, String chinese, String... alternatives) {
        return new Reading(new BilingualText(english, chinese), List.of(alternatives));
    }
}
