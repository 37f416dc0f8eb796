package org.jiandu.persistence.tck;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.Durability;
import org.jiandu.persistence.LookupFreshness;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageException;

/**
 * Hands a store to the kit and declares what it offers: the one thing that a vendor writes. Each test gets a fixture of its
 * own, and so an empty place to store things: a new folder, a new database, a new schema in a database.
 */
public interface StoreFixture extends AutoCloseable {
    /**
     * Declares the optional powers of the store. The kit checks those that are named here, and that the others are absent
     * (R62).
     *
     * @return any of {@link AtomicCommits}, {@link ChangeFeed} and {@link Purge}
     */
    Set<Class<?>> extensions();

    /**
     * Opens one more store on the data of this fixture, as another process of the host would. At first there is no data. The
     * kit prepares what it opens and closes it again.
     *
     * @return a store that is not prepared
     */
    RecordStore open();

    /**
     * Opens a store on what is left if every process of the store is killed now, without a chance to finish anything: from a
     * copy of the files as they are, or by killing the server and starting it again. Stores that are open may fail from then
     * on, with one of the four {@link StorageException}s.
     *
     * @return a store that is not prepared; empty if, and only if, the store declares {@link Durability#VOLATILE}
     */
    Optional<RecordStore> openAfterKill();

    /**
     * Waits until lookups and the change feed have seen every acknowledged commit, within what the adapter promises its
     * users. Nothing to do for a store that declares {@link LookupFreshness#IMMEDIATE} and whose feed does not lag.
     */
    void catchUp();

    /**
     * Declares how long the kit waits, for {@link #catchUp} and for whatever happens at once, before it calls the store stuck.
     *
     * @return more than enough on a busy machine, such as 30 seconds
     */
    Duration patience();

    /** Removes the data. The kit has closed every store by then. */
    @Override
    void close();
}
