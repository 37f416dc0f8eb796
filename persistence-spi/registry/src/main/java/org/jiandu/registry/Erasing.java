package org.jiandu.registry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jiandu.party.Occasion;
import org.jiandu.party.Person;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageUnavailableException;
import org.jiandu.registry.internal.codec.Note;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.registry.keys.KeyVault;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;

/** Erases: first the receipt, then the keys. Whoever dies in between finds the receipt and finishes. Thread-safe. */
final class Erasing {
    private static final int ATTEMPTS = 10;

    private final Records<SupervisorFile, SupervisorFact> records;
    private final String tenant;
    private final KeyVault keys;
    private final Optional<Retention> retention;
    private final Predicate<FileId> reportWaits;

    Erasing(
            Records<SupervisorFile, SupervisorFact> records,
            String tenant,
            KeyVault keys,
            Optional<Retention> retention,
            Predicate<FileId> reportWaits) {
        this.records = records;
        this.tenant = tenant;
        this.keys = keys;
        this.retention = retention;
        this.reportWaits = reportWaits;
    }

    /** Nothing is written any more where something was erased: the rest would be sealed anew, under keys that nobody destroys. */
    static void refuse(Object id, Set<PersonalData> erased) {
        if (!erased.isEmpty()) {
            throw new IllegalStateException(id + " was erased; nothing is done on it any more");
        }
    }

    Erasure erase(FileId id, Occasion occasion, String reason) {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(reason, "reason");
        Retention rule = retention.orElseThrow(() ->
                new IllegalStateException("no retention was chosen, and there is no default: give the builder one"));
        RecordId record = records.id(id.key());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Note.Erasure> receipt = receipt(record, rule.erasable());
            if (receipt.isPresent()) {
                return destroy(id, rule, receipt.get()); // it is on record as done, whatever has happened since
            }
            Records.Slot<SupervisorFile> slot = records.slot(record);
            SupervisorFile file = slot.file().map(OnRecord::state).orElseThrow(() -> Records.missing(record));
            // A report is a record of its own: one that is reopened between this question and the receipt is erased
            // all the same. To shut that out, whoever reopens would have to take a claim that an erasure can release.
            Optional<LocalDate> from = reportWaits.test(id) ? Optional.empty() : rule.erasableFrom(file);
            if (from.filter(day -> !day.isAfter(occasion.date())).isEmpty()) {
                return new Erasure.NotYet(id, from);
            }
            // at the version that was judged: if somebody comes in between, it is judged again
            Note.Erasure erasure = new Note.Erasure(occasion, rule.erasable(), reason);
            if (records.note(slot, occasion.recordedAt(), erasure, Optional.of(findable(file, erasure)))) {
                return destroy(id, rule, erasure);
            }
        }
        throw new StorageUnavailableException(
                "others changed " + record + " in between; nothing was erased. Try again");
    }

    private Erasure destroy(FileId id, Retention rule, Note.Erasure receipt) {
        keys.destroy(KeySubject.of(tenant, id.authority(), id.person()), rule.erasable());
        return new Erasure.Receipt(id, receipt.kinds(), receipt.occasion(), receipt.reason());
    }

    /** Nobody is found by the hash of an identity document that is erased. */
    private static SupervisorFile findable(SupervisorFile file, Note.Erasure receipt) {
        if (!receipt.kinds().contains(PersonalData.IDENTITY)) {
            return file;
        }
        Person person = file.getPerson();
        return file.toBuilder()
                .person(Person.builder()
                        .id(person.getId())
                        .name(person.getName())
                        .build())
                .build();
    }

    private Optional<Note.Erasure> receipt(RecordId record, Set<PersonalData> kinds) {
        return records.notes(record)
                .filter(Note.Erasure.class::isInstance)
                .map(Note.Erasure.class::cast)
                .filter(erased -> erased.kinds().containsAll(kinds))
                .findFirst();
    }
}
