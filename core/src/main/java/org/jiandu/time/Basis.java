package org.jiandu.time;

import java.util.Objects;
import org.jiandu.message.BilingualText;

/**
 * What a day or a pause rests on: a title, and where to find the document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title the title of the notice, or the article relied on
 * @param reference a web address or a document number, not blank
 */
public record Basis(BilingualText title, String reference) {
    /**
     * Refuses a blank reference.
     *
     * @param title the title of the notice, or the article relied on
     * @param reference a web address or a document number, not blank
     * @throws IllegalArgumentException if the reference is blank
     */
    public Basis {
        Objects.requireNonNull(title, "title");
        if (Objects.requireNonNull(reference, "reference").isBlank()) {
            throw new IllegalArgumentException("reference is blank");
        }
    }

    /**
     * A basis from its parts.
     *
     * @param english the title in English
     * @param chinese the title in Simplified Chinese
     * @param reference a web address or a document number
     * @return the basis
     * @throws IllegalArgumentException if a part is blank
     */
    public static Basis of(String english, String chinese, String reference) {
        return new Basis(new BilingualText(english, chinese), reference);
    }
}
