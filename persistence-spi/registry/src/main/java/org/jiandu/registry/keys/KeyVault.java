package org.jiandu.registry.keys;

import java.util.Optional;
import java.util.Set;

/**
 * Keeps the keys of personal data: a file of its own, a server for keys, a hardware module. It must not be in the database of
 * the data, nor in its backups, or erasing a key erases nothing.
 *
 * <p>Implementations are thread-safe, and safe for several processes where several share the vault. A key that was handed out is
 * durable by then: data sealed under a key that is lost is lost.
 */
public interface KeyVault {
    /**
     * The key with which data is sealed from now on, made if there is none. Where the keys were destroyed it is kept nowhere.
     *
     * @param subject whose data
     * @param kind what kind of data
     * @return the newest key of the subject for this kind
     * @throws KeyVaultException if the vault cannot be reached, or cannot keep a new key
     */
    SealingKey current(KeySubject subject, PersonalData kind);

    /**
     * Finds the key that sealed something.
     *
     * @param id the id of the key, as it stands beside the sealed data
     * @return the key, or empty if it was destroyed
     * @throws KeyVaultException if the vault cannot be reached, or has never had such a key: data that nobody can read is not the
     *     same as data that was erased
     */
    Optional<SealingKey> find(String id);

    /**
     * Makes a new current key for each kind of data of a subject. What older keys sealed stays readable.
     *
     * @param subject whose keys
     * @throws KeyVaultException if the vault cannot be reached, or cannot keep the new keys
     */
    void rotate(KeySubject subject);

    /**
     * Destroys all keys of a subject for some kinds of data, old and new and those to come, for good. Repeating it changes
     * nothing. Afterwards {@link #find} knows that they were destroyed, and {@link #current} gives keys with the id of a destroyed
     * one that are kept nowhere: what somebody still seals, because it was loaded before, is erased at once.
     *
     * @param subject whose keys
     * @param kinds for what kinds of data
     * @throws KeyVaultException if the vault cannot be reached; repeat it then
     */
    void destroy(KeySubject subject, Set<PersonalData> kinds);

    /**
     * The key for keyed hashes of a tenant, by which equal values are found without being stored. It never changes, and is
     * made if there is none.
     *
     * @param tenant the tenant of the store
     * @return 32 random bytes
     * @throws KeyVaultException if the vault cannot be reached, or cannot keep a new key
     */
    byte[] hashingKey(String tenant);
}
