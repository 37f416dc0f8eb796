package org.jiandu.examples.benchmarks.storage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiandu.persistence.AttributeSpec;
import org.jiandu.persistence.AttributeType;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.CollectionSpec;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoreSchema;

/** Jiandu's store: versions checked, commits that can be repeated, a journal in the order of the commits, a snapshot. */
final class JianduContender implements Contender {
    private static final Instant RECORDED_AT = Instant.parse("2024-03-01T01:00:00Z");
    private static final StoreSchema SCHEMA = new StoreSchema(
            1,
            List.of(new CollectionSpec(
                    Workload.COLLECTION,
                    "Files of supervisors",
                    List.of(AttributeSpec.one("stage", AttributeType.TEXT, "The stage")),
                    List.of(LookupSpec.of("by_stage", "By stage", "stage")))));

    private final RecordStore store;

    JianduContender(RecordStore store) {
        this.store = store;
        store.prepare(SCHEMA, PrepareMode.CREATE_OR_VERIFY);
    }

    @Override
    public void commit(int file, int number) {
        Commit commit = new Commit(
                id(file),
                number,
                Workload.commitId(file, number),
                RECORDED_AT,
                List.of(new Payload("fact", 1, Workload.fact(number))),
                new Payload("snapshot", 1, Workload.snapshot(number + 1)),
                Map.of("stage", Set.of(new AttributeValue.Text(Workload.stage(number)))));
        if (!(store.commit(commit) instanceof CommitOutcome.Committed)) {
            throw new IllegalStateException("not committed");
        }
    }

    @Override
    public int load(int file) {
        return store.load(id(file)).orElseThrow().snapshot().text().length();
    }

    @Override
    public int history(int file) {
        return store.history(id(file), PageRequest.first(Workload.FACTS))
                .items()
                .size();
    }

    private static RecordId id(int file) {
        return new RecordId(Workload.TENANT, Workload.COLLECTION, Workload.key(file));
    }

    @Override
    public void close() {
        store.close();
    }
}
