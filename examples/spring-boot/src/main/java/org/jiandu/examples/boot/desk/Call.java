package org.jiandu.examples.boot.desk;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jiandu.examples.boot.security.Caller;
import org.jiandu.message.Messages;

/**
 * What a request says of itself beside its body: who calls by the host's login, by which key it may be repeated, and the language of
 * the answer. Immutable and thread-safe.
 *
 * @param caller who calls
 * @param key the idempotency key: an act that is sent twice with one key is done once
 * @param locale the language
 */
public record Call(Caller caller, UUID key, Locale locale) {
    /**
     * Refuses missing parts.
     *
     * @param caller who calls
     * @param key the idempotency key
     * @param locale the language
     */
    public Call {
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(locale, "locale");
    }

    Messages messages() {
        return Messages.in(locale);
    }
}
