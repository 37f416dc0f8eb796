package org.jiandu.registry.internal.codec;

import static org.jiandu.registry.internal.codec.Fields.field;
import static org.jiandu.registry.internal.codec.Fields.set;
import static org.jiandu.registry.internal.codec.Shape.shape;
import static org.jiandu.registry.internal.codec.Values.MOMENT;
import static org.jiandu.registry.internal.codec.Values.TEXT;

import java.util.List;
import org.jiandu.party.Occasion;
import org.jiandu.registry.internal.codec.Note.ClaimRelease;
import org.jiandu.registry.internal.codec.Note.Erasure;
import org.jiandu.registry.internal.codec.Note.Reindexing;

/** The notes of the registry, the same in all collections but for who must not be named. */
final class NoteJson {
    static final String ERASED = "registry.erased";
    static final String REINDEXED = "registry.reindexed";
    static final String CLAIM_RELEASED = "registry.claim-released";

    private NoteJson() {}

    static List<Declared<Note>> notes(Shape<Occasion> occasion) {
        return List.of(
                Declared.of(
                        ERASED,
                        1,
                        Erasure.class,
                        shape(
                                field("occasion", occasion, Erasure::occasion),
                                set("kinds", Enums.PERSONAL_DATA, Erasure::kinds),
                                field("reason", TEXT, Erasure::reason),
                                Erasure::new)),
                Declared.of(
                        REINDEXED,
                        1,
                        Reindexing.class,
                        shape(field("recordedAt", MOMENT, Reindexing::recordedAt), Reindexing::new)),
                Declared.of(
                        CLAIM_RELEASED,
                        1,
                        ClaimRelease.class,
                        shape(
                                field("recordedAt", MOMENT, ClaimRelease::recordedAt),
                                field("claim", TEXT, ClaimRelease::claim),
                                ClaimRelease::new)));
    }

    static String nameOf(Note note) {
        if (note instanceof Erasure) {
            return ERASED;
        }
        return note instanceof Reindexing ? REINDEXED : CLAIM_RELEASED;
    }
}
