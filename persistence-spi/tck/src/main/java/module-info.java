/**
 * The conformance kit: the tests that a store has to pass, for JUnit 5.
 *
 * <p>{@link org.jiandu.persistence.tck.RecordStoreConformance} is the class to extend.
 */
@org.jspecify.annotations.NullMarked
module org.jiandu.persistence.tck {
    requires transitive org.jiandu.persistence;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports org.jiandu.persistence.tck;

    // JUnit makes the suites, which are hidden.
    opens org.jiandu.persistence.tck to
            org.junit.platform.commons;
}
