package org.jiandu.registry.internal.codec;

import java.time.DateTimeException;
import java.util.function.Supplier;

/** What is stored cannot be what was written. Knows where that is, and never says what stands there: it may be personal. */
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String path;
    private final String reason;

    Malformed(String reason) {
        this("", reason);
    }

    private Malformed(String path, String reason) {
        super(path + ": " + reason);
        this.path = path;
        this.reason = reason;
    }

    /** The same, seen from outside a member. */
    Malformed in(String member) {
        String separator = path.isEmpty() || path.startsWith("[") ? "" : ".";
        return new Malformed(member + separator + path, reason);
    }

    /** Makes a value; the refusal itself is left out, because some quote what they refuse. */
    static <T> T unless(Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException | DateTimeException refused) {
            throw new Malformed("an impossible value");
        }
    }
}
