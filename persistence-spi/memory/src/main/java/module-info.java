/**
 * The reference store, in memory: the smallest that keeps the whole contract, for tests and trials.
 *
 * <p>{@link org.jiandu.persistence.memory.MemoryStorage} holds the data and opens stores on it.
 * {@link org.jiandu.persistence.memory.LostAnswers} loses the answers of any store, for tests of callers. Nothing
 * outlives the process: for that take {@code org.jiandu.persistence.jdbc}.
 */
@org.jspecify.annotations.NullMarked
module org.jiandu.persistence.memory {
    requires transitive org.jiandu.persistence;
    requires static org.jspecify;

    exports org.jiandu.persistence.memory;
}
