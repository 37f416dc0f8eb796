/**
 * What a store has to do for Jiandu, and nothing of Jiandu itself.
 *
 * <p>{@link org.jiandu.persistence.RecordStore} is the one interface a vendor implements. The contract is numbered, R1 and
 * on, in {@code persistence-spi/README.md}; the Javadoc names the rules. The module depends on nothing.
 */
@org.jspecify.annotations.NullMarked
module org.jiandu.persistence {
    requires static org.jspecify;

    exports org.jiandu.persistence;
}
