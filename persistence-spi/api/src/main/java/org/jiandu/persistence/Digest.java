package org.jiandu.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * SHA-256 over parts, each with its length before it, so that no two lists of parts run into the same bytes. Stores keep
 * digests: the encoding never changes.
 */
final class Digest {
    private final MessageDigest sha256;

    Digest(String kind) {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        add(kind);
    }

    Digest add(String part) {
        byte[] bytes = part.getBytes(UTF_8);
        sha256.update((bytes.length + ":").getBytes(UTF_8));
        sha256.update(bytes);
        return this;
    }

    Digest add(long part) {
        return add(Long.toString(part));
    }

    Digest add(Payload part) {
        return add(part.schema()).add(part.schemaVersion()).add(part.text());
    }

    Digest add(AttributeValue part) {
        return add(part.type().name()).add(part.asText());
    }

    Digest add(Optional<AttributeValue> part) {
        part.ifPresentOrElse(this::add, () -> add("absent"));
        return this;
    }

    Digest add(Map<String, Set<AttributeValue>> attributes) {
        add(attributes.size());
        attributes.forEach((attribute, values) -> {
            add(attribute).add(values.size());
            values.stream()
                    .map(value -> value.type().name() + " " + value.asText())
                    .sorted()
                    .forEach(this::add);
        });
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
