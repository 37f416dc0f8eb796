package org.jiandu.registry.internal.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jiandu.persistence.RecordId;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.registry.keys.PersonalData;

/** Seals nothing, so that files can be reviewed: an envelope says for which record and whom it is, and what is in it. */
final class ReadableSeal implements Seal {
    @Override
    public String close(RecordId record, KeySubject subject, PersonalData kind, String plain) {
        StringBuilder text = new StringBuilder();
        for (byte each : plain.getBytes(StandardCharsets.UTF_8)) {
            if (each == '"') {
                text.append('\'');
            } else if (each < ' ' || each > '~' || each == '\'' || each == '\\' || each == '%') {
                text.append(String.format("%%%02X", each & 0xFF));
            } else {
                text.append((char) each);
            }
        }
        return prefix(record, kind) + subject.name() + " " + text;
    }

    @Override
    public Optional<String> open(RecordId record, PersonalData kind, String envelope) {
        if (!envelope.startsWith(prefix(record, kind))) {
            throw new AssertionError("opened for " + prefix(record, kind) + ": " + envelope);
        }
        String text = envelope.split(" ", 4)[3];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c == '\'' ? '"' : c);
            }
        }
        return Optional.of(bytes.toString(StandardCharsets.UTF_8));
    }

    private static String prefix(RecordId record, PersonalData kind) {
        return record + " " + kind + " ";
    }
}
