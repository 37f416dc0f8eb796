/**
 * What a store has to do for Jiandu, and nothing of Jiandu itself: one interface for vendors, and no dependencies.
 *
 * <p>Begin with {@link org.jiandu.persistence.RecordStore}. The contract is numbered, R1 and on, in
 * {@code persistence-spi/README.md}; the Javadoc names the rules, and the tests of the conformance kit carry them.
 *
 * <p>Stores that keep it are the modules {@code org.jiandu.persistence.jdbc} and
 * {@code org.jiandu.persistence.memory}; how to make another is {@code persistence-spi/ADAPTERS.md}. Who calls a
 * store is {@code org.jiandu.registry}.
 */
@org.jspecify.annotations.NullMarked
module org.jiandu.persistence {
    requires static org.jspecify;

    exports org.jiandu.persistence;
}
