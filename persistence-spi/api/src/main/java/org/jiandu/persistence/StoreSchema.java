package org.jiandu.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that will be stored and asked. The caller declares it once, and a store can give each attribute a column and
 * each lookup an index. Immutable and thread-safe.
 *
 * <p>The checks that every adapter has to make are here, with their messages: {@link #check(Commit)}, {@link #check(Lookup)}
 * and {@link #mustBeWritten}.
 *
 * @param revision the number of this declaration, 1 or more; any change needs a higher one (R55)
 * @param collections the kinds of records, at most {@value Limits#MAX_COLLECTIONS}
 */
public record StoreSchema(int revision, List<CollectionSpec> collections) {
    /**
     * Checks and copies the parts.
     *
     * @param revision the number of this declaration
     * @param collections the kinds of records
     * @throws IllegalArgumentException if a part is outside its bounds or a collection is declared twice
     */
    public StoreSchema {
        Checks.range(revision, "revision", 1, Integer.MAX_VALUE);
        collections = List.copyOf(collections);
        Checks.range(collections.size(), "the number of collections", 1, Limits.MAX_COLLECTIONS);
        Checks.distinct(collections, CollectionSpec::name, "collections");
    }

    /**
     * Returns a collection.
     *
     * @param name its name
     * @return the declaration
     * @throws StorageRejectedException if it is not declared
     */
    public CollectionSpec collection(String name) {
        return find(name)
                .orElseThrow(() -> new StorageRejectedException("the schema declares no collection " + name
                        + "; it declares " + names() + ". Declare it in a schema of a higher revision"));
    }

    /**
     * Checks that a commit holds only what is declared (R45).
     *
     * @param commit the commit
     * @throws StorageRejectedException if its collection or an attribute is not declared, or a value is of another type, or one
     *     too many
     */
    public void check(Commit commit) {
        CollectionSpec collection = collection(commit.id().collection());
        commit.attributes().forEach((name, values) -> {
            AttributeSpec attribute = collection.attribute(name);
            values.forEach(value -> checkType(attribute, value));
            if (!attribute.many() && values.size() > 1) {
                throw new StorageRejectedException("attribute " + name + " takes one value, and there are "
                        + values.size() + ". Declare it with many values, in a schema of a higher revision");
            }
        });
    }

    /**
     * Checks that a question is declared (R43).
     *
     * @param lookup the question
     * @return the declaration of the lookup
     * @throws StorageRejectedException if it is not declared, a value is missing, of another type or not asked for, or there is
     *     a bound and the lookup has no range
     */
    public LookupSpec check(Lookup lookup) {
        CollectionSpec collection = collection(lookup.collection());
        LookupSpec spec = collection.lookup(lookup.name());
        if (!lookup.equalTo().keySet().equals(Set.copyOf(spec.equalTo()))) {
            throw new StorageRejectedException("lookup " + spec.name() + " takes a value for each of " + spec.equalTo()
                    + " and was given " + lookup.equalTo().keySet());
        }
        lookup.equalTo().forEach((name, value) -> checkType(collection.attribute(name), value));
        lookup.bounds().forEach(bound -> {
            String range = spec.range()
                    .orElseThrow(() -> new StorageRejectedException(
                            "lookup " + spec.name() + " has no range and was given a bound"));
            checkType(collection.attribute(range), bound);
        });
        return spec;
    }

    /**
     * Decides what {@link RecordStore#prepare} has to do (R51 to R56).
     *
     * @param stored the schema that the store was made for; empty if it is new
     * @param mode whether something may be created
     * @return true if the store has to be made, or brought up, to this schema; false if it is
     * @throws StorageRejectedException if it is not and must not be, or cannot be
     */
    public boolean mustBeWritten(Optional<StoreSchema> stored, PrepareMode mode) {
        if (stored.filter(this::equals).isPresent()) {
            return false;
        }
        stored.ifPresent(this::checkSucceeds);
        if (mode == PrepareMode.VERIFY_ONLY) {
            throw new StorageRejectedException("the store has "
                    + stored.map(old -> "revision " + old.revision()).orElse("no schema") + " and revision " + revision
                    + " is needed. Bring it up with CREATE_OR_VERIFY, or have its owner do it (R52)");
        }
        return true;
    }

    /**
     * Returns the schema as a text, which an adapter can keep and {@link #parse} reads again.
     *
     * @return lines of fields with tabs between them
     */
    public String asText() {
        return SchemaText.write(this);
    }

    /**
     * Reads what {@link #asText} wrote.
     *
     * @param text the text
     * @return the schema
     * @throws StorageCorruptedException if it is no such text
     */
    public static StoreSchema parse(String text) {
        return SchemaText.read(text);
    }

    /** A schema may gain collections, attributes and lookups, and better descriptions; it keeps what it has. */
    private void checkSucceeds(StoreSchema older) {
        if (revision <= older.revision()) {
            throw new StorageRejectedException("the store has revision " + older.revision()
                    + (revision == older.revision() ? " with another content" : "")
                    + " and this program brings revision "
                    + revision + ". Use a newer program, or raise the revision (R55)");
        }
        for (CollectionSpec old : older.collections()) {
            CollectionSpec now = find(old.name()).orElseThrow(() -> dropped("collection " + old.name()));
            for (AttributeSpec attribute : old.attributes()) {
                if (now.attributes().stream().noneMatch(each -> each.hasShapeOf(attribute))) {
                    throw dropped("attribute " + old.name() + "." + attribute.name());
                }
            }
            for (LookupSpec lookup : old.lookups()) {
                if (now.lookups().stream().noneMatch(each -> each.hasShapeOf(lookup))) {
                    throw dropped("lookup " + old.name() + "." + lookup.name());
                }
            }
        }
    }

    private StorageRejectedException dropped(String what) {
        return new StorageRejectedException("revision " + revision + " drops or changes " + what
                + ", which the store has. Keep it, and declare another beside it (R56)");
    }

    private Optional<CollectionSpec> find(String name) {
        return collections.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private String names() {
        return collections.stream().map(CollectionSpec::name).collect(Collectors.joining(", "));
    }

    private static void checkType(AttributeSpec attribute, AttributeValue value) {
        if (value.type() != attribute.type()) {
            throw new StorageRejectedException(
                    "attribute " + attribute.name() + " is a " + attribute.type() + " and was given a " + value.type());
        }
    }
}
