package org.jiandu.registry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageUnavailableException;
import org.jiandu.persistence.StoredRecord;
import org.jiandu.registry.internal.codec.Note;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What only one file may have: a small record under the name of the thing says which file has it, or is about to. Works on every
 * store, because it needs nothing but commits at a version. Thread-safe.
 *
 * <p>A claim is taken first and the fact written after it. Whoever dies in between leaves a claim that counts for nothing: it
 * names the version at which its owner was going to write. The owner finishes by acting again. Anybody else makes sure that the
 * owner can no longer write at that version, by a note on the owner's file, and then takes the claim.
 */
final class Claims {
    private static final int ATTEMPTS = 20;
    private static final String TAKEN = "claim.taken";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RecordStore store;
    private final String tenant;
    private final Records<SupervisorFile, SupervisorFact> files;
    private final Supplier<UUID> ids;

    Claims(RecordStore store, String tenant, Records<SupervisorFile, SupervisorFact> files, Supplier<UUID> ids) {
        this.store = store;
        this.tenant = tenant;
        this.files = files;
        this.ids = ids;
    }

    /** Whose a claim is, and at which version of its file the owner was going to write. */
    record Owner(FileId file, long version) {
        Payload asPayload() {
            ObjectNode content = JSON.createObjectNode();
            content.put("file", file.key());
            content.put("version", version);
            return new Payload(TAKEN, 1, content.toString());
        }

        static Owner parse(Payload payload) {
            JsonNode content = JSON.readTree(payload.text());
            return new Owner(
                    FileId.parse(content.path("file").asString()),
                    content.path("version").asLong());
        }
    }

    /** Whether a file has what is claimed. */
    interface Holding {
        boolean by(SupervisorFile file);
    }

    /**
     * Takes a claim for a file that is about to be written.
     *
     * @return the file that has it already; empty if it is the caller's now
     */
    Optional<FileId> take(String name, Owner owner, Instant at, Holding holding) {
        RecordId id = new RecordId(tenant, Catalog.CLAIM, name);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<StoredRecord> claim = store.load(id);
            if (claim.isPresent()) {
                Owner now = Owner.parse(claim.get().snapshot());
                if (now.equals(owner)) {
                    return Optional.empty();
                }
                if (!now.file().equals(owner.file())) {
                    Records.Slot<SupervisorFile> other =
                            files.slot(files.id(now.file().key()));
                    if (other.file().filter(file -> holding.by(file.state())).isPresent()) {
                        return Optional.of(now.file());
                    }
                    if (other.version() <= now.version() && !release(other, name, at)) {
                        continue;
                    }
                }
            }
            if (write(id, claim.map(StoredRecord::version).orElse(0L), owner, at)) {
                return Optional.empty();
            }
        }
        throw new StorageUnavailableException(
                "others claimed " + name + " at the same time; nothing was written. Try again");
    }

    /** The file that has a claim, or was about to have it. */
    Optional<FileId> owner(String name) {
        return store.load(new RecordId(tenant, Catalog.CLAIM, name))
                .map(claim -> Owner.parse(claim.snapshot()).file());
    }

    /** Sees to it that a commit at the version that this file has now cannot succeed any more. */
    private boolean release(Records.Slot<SupervisorFile> other, String name, Instant at) {
        return files.note(
                other, at, new Note.ClaimRelease(at, name), other.file().map(OnRecord::state));
    }

    private boolean write(RecordId id, long version, Owner owner, Instant at) {
        Payload content = owner.asPayload();
        Commit commit = new Commit(id, version, ids.get(), at, List.of(content), content, Map.of());
        return Records.send(store, commit);
    }
}
