package org.jiandu.message;

import java.util.Locale;
import java.util.Objects;

/**
 * The same text in English and in Simplified Chinese.
 *
 * <p>Immutable and thread-safe.
 *
 * @param english the English text, not blank
 * @param chinese the Simplified Chinese text, not blank
 */
public record BilingualText(String english, String chinese) {
    /**
     * Refuses a missing or blank half.
     *
     * @param english the English text, not blank
     * @param chinese the Simplified Chinese text, not blank
     */
    public BilingualText {
        if (Objects.requireNonNull(english, "english").isBlank()) {
            throw new IllegalArgumentException("english is blank");
        }
        if (Objects.requireNonNull(chinese, "chinese").isBlank()) {
            throw new IllegalArgumentException("chinese is blank");
        }
    }

    /**
     * The text in the language of a locale.
     *
     * @param locale the wanted locale
     * @return the Chinese text for a Chinese locale, the English one for any other
     */
    public String in(Locale locale) {
        return Languages.isChinese(locale) ? chinese : english;
    }
}
