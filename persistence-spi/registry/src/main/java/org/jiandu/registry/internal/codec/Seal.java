package org.jiandu.registry.internal.codec;

import java.util.Optional;
import org.jiandu.persistence.RecordId;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.registry.keys.PersonalData;

/** Seals personal data before it goes to a store, and opens it afterwards. Thread-safe. */
public interface Seal {
    /**
     * Seals a text. What it returns opens only for the same record and kind, so that nobody can move it elsewhere.
     *
     * @return an envelope that names the key and the algorithm: printable ASCII without quotes or backslashes
     */
    String close(RecordId record, KeySubject subject, PersonalData kind, String plain);

    /** Opens an envelope; empty if its key was destroyed. */
    Optional<String> open(RecordId record, PersonalData kind, String envelope);
}
