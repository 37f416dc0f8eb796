package org.jiandu.registry.internal.seal;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sealed text as it is stored: {@code jiandu1:<suite>:<key id>:<nonce and encrypted text in base64url>}. Immutable and
 * thread-safe.
 */
final class Envelope {
    private static final String VERSION = "jiandu1";
    private static final Pattern FORM =
            Pattern.compile(VERSION + ":([A-Za-z0-9/._-]+):([A-Za-z0-9._-]+):([A-Za-z0-9_-]+)");

    private final String suite;
    private final String keyId;
    private final byte[] sealed;

    Envelope(String suite, String keyId, byte[] sealed) {
        this.suite = suite;
        this.keyId = keyId;
        this.sealed = sealed;
    }

    /** Reads an envelope; empty if it is none, to the last bit. */
    static Optional<Envelope> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(parts.group(3));
            return Optional.of(new Envelope(parts.group(1), parts.group(2), sealed))
                    .filter(envelope -> envelope.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // base64 of an impossible length
        }
    }

    String suite() {
        return suite;
    }

    String keyId() {
        return keyId;
    }

    byte[] sealed() {
        return sealed;
    }

    @Override
    public String toString() {
        return String.join(
                ":",
                VERSION,
                suite,
                keyId,
                Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
    }
}
