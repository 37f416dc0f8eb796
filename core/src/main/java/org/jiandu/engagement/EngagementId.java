package org.jiandu.engagement;

import java.util.Objects;

/**
 * The identity of an engagement: a token of the host.
 *
 * @param value 1 to 64 letters, digits, dots, underscores and hyphens
 */
public record EngagementId(String value) {
    /**
     * Refuses anything but a token.
     *
     * @param value the token
     * @throws IllegalArgumentException if it is empty, too long or has another character
     */
    public EngagementId {
        if (!Objects.requireNonNull(value, "value").matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("value must be 1 to 64 of A-Z a-z 0-9 . _ -: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
