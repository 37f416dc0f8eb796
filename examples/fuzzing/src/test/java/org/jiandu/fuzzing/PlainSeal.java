package org.jiandu.fuzzing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.registry.internal.codec.Seal;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.registry.keys.PersonalData;

/** Seals nothing, and opens the envelopes of the golden files, whatever record they name, so that their insides are damaged too. */
final class PlainSeal implements Seal {
    @Override
    public String close(RecordId record, KeySubject subject, PersonalData kind, String plain) {
        StringBuilder text = new StringBuilder("record kind subject ");
        for (byte each : plain.getBytes(StandardCharsets.UTF_8)) {
            text.append(String.format("%%%02X", each & 0xFF));
        }
        return text.toString();
    }

    @Override
    public Optional<String> open(RecordId record, PersonalData kind, String envelope) {
        String[] parts = envelope.split(" ", 4);
        if (parts.length < 4) {
            throw new StorageCorruptedException("no envelope");
        }
        try {
            String text = parts[3].replace("+", "%2B").replace('\'', '"');
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new StorageCorruptedException("no envelope", e);
        }
    }
}
