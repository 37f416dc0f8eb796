package org.jiandu.persistence.tck;

import java.util.Map;
import java.util.stream.Stream;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StoreSchema;

/** Who break R44 to R48. */
final class LimitsSaboteurs {
    private static final int COLUMN = 65_535;

    private LimitsSaboteurs() {}

    static Stream<Saboteur> all() {
        return Stream.of(
                Saboteur.texts(44, "cuts texts at 64 KiB", text -> text.substring(0, Math.min(text.length(), COLUMN))),
                Saboteur.ids(
                        44,
                        "keeps keys of 100 characters",
                        id -> new RecordId(
                                id.tenant(),
                                id.collection(),
                                id.key().substring(0, Math.min(id.key().length(), 100)))),
                Saboteur.values(
                        44,
                        "keeps attributes of 100 characters",
                        Edit.text(text -> text.substring(0, Math.min(text.length(), 100)))),
                Saboteur.commit(45, "leaves out what is not declared", (store, commit) -> {
                    try {
                        return store.commit(commit);
                    } catch (StorageRejectedException e) {
                        return store.commit(Edit.with(commit, Map.of()));
                    }
                }),
                Saboteur.commit(45, "does not say what is not declared", (store, commit) -> {
                    try {
                        return store.commit(commit);
                    } catch (StorageRejectedException e) {
                        throw new StorageRejectedException("bad request");
                    }
                }),
                Saboteur.texts(46, "doubles quotes", text -> text.replace("'", "''")),
                Saboteur.find(
                        46,
                        "takes % for any text",
                        (store, lookup, page) -> lookup.equalTo().containsValue(new Text("%"))
                                ? store.find(Suite.lookup(Samples.ALL, Map.of()), page)
                                : store.find(lookup, page)),
                Saboteur.prepare(46, "has words of its own", (store, schema, mode) -> {
                    schema.collections().forEach(collection -> {
                        if (collection.name().equals("table")) {
                            throw new IllegalArgumentException("syntax error near table");
                        }
                    });
                    store.prepare(schema, mode);
                }),
                Saboteur.commit(47, "does not say which argument is missing", (store, commit) -> {
                    if (commit == null) {
                        throw new NullPointerException();
                    }
                    return store.commit(commit);
                }),
                Saboteur.store(48, "goes on after it was closed", store -> new Forwarding(store) {
                    @Override
                    public void close() {}
                }),
                Saboteur.store(48, "needs no prepare", store -> new Forwarding(store) {
                    private boolean prepared;

                    @Override
                    public void prepare(StoreSchema schema, PrepareMode mode) {
                        prepared = true;
                        store.prepare(schema, mode);
                    }

                    @Override
                    public CommitOutcome commit(Commit commit) {
                        if (!prepared) {
                            prepare(Samples.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
                        }
                        return store.commit(commit);
                    }
                }));
    }
}
