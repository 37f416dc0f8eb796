package org.jiandu.persistence.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome.VersionConflict;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StoredRecord;
import org.junit.jupiter.api.Test;

/** R49 and R50. */
abstract class TenantConformance extends Suite {
    private static final List<String> TENANTS = List.of("t1", "t2", "T1", "t", "t1.");

    @Test
    @Advice("Make the tenant a part of every key and every condition.")
    void R49_the_same_key_in_two_tenants_is_two_records() {
        UUID commitId = draft("a").commit().commitId();
        for (String tenant : TENANTS) {
            RecordId id = new RecordId(tenant, Samples.THING, "a");
            assertEquals(Optional.empty(), store.load(id));
            Commit first = write(draft(id).named(commitId).facts("first of " + tenant));
            Commit second = write(draft(id).at(1).snapshot(tenant));
            assertEquals(Optional.of(StoredRecord.after(second)), store.load(id));
            assertEquals(
                    List.of(
                            JournalEntry.of(first).get(0),
                            JournalEntry.of(second).get(0)),
                    history(id));
            assertEquals(new VersionConflict(2), store.commit(draft(id).commit()));
        }
    }

    @Test
    @Advice("Make the tenant a part of every index and every condition.")
    void R50_a_lookup_gives_no_record_of_another_tenant() {
        for (String tenant : TENANTS) {
            for (String key : List.of("shared", "of-" + tenant)) {
                write(draft(new RecordId(tenant, Samples.THING, key))
                        .with(Samples.COLOUR, "red")
                        .with(Samples.TAG, "x")
                        .with(Samples.SIZE, 1));
            }
        }
        Text red = new Text("red");
        Text x = new Text("x");
        for (String tenant : TENANTS) {
            List<Hit> own = List.of(
                    new Hit(new RecordId(tenant, Samples.THING, "of-" + tenant), 1),
                    new Hit(new RecordId(tenant, Samples.THING, "shared"), 1));
            for (Lookup lookup : List.of(
                    Lookup.of(tenant, Samples.THING, Samples.ALL, Map.of()),
                    Lookup.of(tenant, Samples.THING, Samples.BY_COLOUR, Map.of(Samples.COLOUR, red)),
                    Lookup.of(tenant, Samples.THING, Samples.SIZES_OF_TAG, Map.of(Samples.TAG, x)),
                    Lookup.of(tenant, Samples.THING, Samples.SIZES, Map.of()))) {
                assertEquals(own, hits(lookup), lookup::toString);
            }
        }
    }
}
