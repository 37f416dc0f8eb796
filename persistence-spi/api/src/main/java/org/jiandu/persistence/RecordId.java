package org.jiandu.persistence;

/**
 * The name of a record. Immutable and thread-safe.
 *
 * <p>Tenant and key are of a safe alphabet: letters and digits of ASCII and {@code . _ ~ : % -}. They are compared exactly;
 * a difference in case makes another record (R31). A key is no place for personal data in the clear.
 *
 * @param tenant whose record it is; tenants share nothing (R49, R50). 1 to {@value Limits#MAX_TENANT} characters
 * @param collection the kind of record, a {@link CollectionSpec#name() name} that the schema declares
 * @param key which record, 1 to {@value Limits#MAX_KEY} characters
 */
public record RecordId(String tenant, String collection, String key) {
    /**
     * Checks the parts.
     *
     * @param tenant whose record it is
     * @param collection the kind of record
     * @param key which record
     * @throws IllegalArgumentException if a part is empty, too long, or has a character that is not allowed
     */
    public RecordId {
        Checks.identifier(tenant, "tenant", Limits.MAX_TENANT);
        Checks.name(collection, "collection");
        Checks.identifier(key, "key", Limits.MAX_KEY);
    }

    /** The parts with slashes between them, which no part contains. */
    @Override
    public String toString() {
        return tenant + "/" + collection + "/" + key;
    }
}
