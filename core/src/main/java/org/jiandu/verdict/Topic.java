package org.jiandu.verdict;

import java.util.Objects;
import org.jiandu.message.BilingualText;

/**
 * A question that the law leaves to a person, such as whether a candidate is fair and principled.
 *
 * <p>Two topics are the same when their keys are; the text is for the reader. Immutable and thread-safe.
 *
 * @param key a stable name, such as {@code condition.7-2}
 * @param text the question as a statement that a person finds true or not
 */
public record Topic(String key, BilingualText text) {
    /**
     * Refuses a blank key.
     *
     * @param key a stable name, such as {@code condition.7-2}
     * @param text the question as a statement that a person finds true or not
     */
    public Topic {
        if (Objects.requireNonNull(key, "key").isBlank()) {
            throw new IllegalArgumentException("key is blank");
        }
        Objects.requireNonNull(text, "text");
    }

    /**
     * A topic from its parts.
     *
     * @param key a stable name
     * @param english the statement in English
     * @param chinese the statement in Simplified Chinese
     * @return the topic
     */
    public static Topic of(String key, String english, String chinese) {
        return new Topic(key, new BilingualText(english, chinese));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Topic that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
