package org.jiandu.persistence;

/** What an acknowledged commit survives (R57, R59); how the store opens afterwards is R60. */
public enum Durability {
    /** Nothing but {@link RecordStore#close}: the data goes with the process. For tests. */
    VOLATILE,
    /** The process of the store is killed. A loss of power may lose what was acknowledged last. */
    PROCESS_KILL,
    /** A loss of power: every commit was on the disk before it was acknowledged. */
    POWER_LOSS
}
