package org.jiandu.supervisor;

import java.util.Objects;

/**
 * How one kind of record bars a person from the role.
 *
 * <p>Immutable and thread-safe. Legal basis: article 7 item 1 of the Weihai Measures.
 *
 * @param kind the kind of record
 * @param lasts how long a decided record bars
 * @param pendingBars whether a matter that is still undecided bars as well
 */
public record RecordBar(RecordKind kind, Lasts lasts, boolean pendingBars) {
    /** How long a decided record bars. */
    public enum Lasts {
        /** For ever: "no record" means that there never was one. */
        EVER,
        /** While the record is in force; a released one no longer bars. */
        WHILE_IN_FORCE
    }

    /**
     * Refuses missing parts.
     *
     * @param kind the kind of record
     * @param lasts how long a decided record bars
     * @param pendingBars whether a matter that is still undecided bars as well
     */
    public RecordBar {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(lasts, "lasts");
    }
}
