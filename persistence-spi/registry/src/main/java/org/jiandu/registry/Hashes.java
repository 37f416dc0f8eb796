package org.jiandu.registry;

import org.jiandu.party.IdDocument;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;

/** Keyed hashes: by them equal values are found and never stored. */
final class Hashes {
    /** Hashes a value for one purpose; equal values for different purposes have nothing in common. */
    interface Hash {
        String of(String purpose, String value);
    }

    private final Hash hash;

    Hashes(Hash hash) {
        this.hash = hash;
    }

    String of(IdDocument document) {
        return hash.of("document", document.kind() + ":" + document.number());
    }

    String ofCertificate(String number) {
        return hash.of("certificate", number);
    }

    String ofReporter(OrganisationId authority, PersonId reporter) {
        return hash.of("reporter", authority + ":" + reporter);
    }
}
