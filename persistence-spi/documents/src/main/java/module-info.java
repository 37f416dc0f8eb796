/**
 * Values of core as documents: files that people write and other programs read, each with its schema, and no store.
 *
 * <p>{@link org.jiandu.document} is where the formats are, and what is said of a file that is not fit. {@link
 * org.jiandu.document.verdict} writes verdicts for programs, {@link org.jiandu.document.receipt} receipts of decisions.
 */
@org.jspecify.annotations.NullMarked
module org.jiandu.documents {
    requires transitive org.jiandu.core;
    requires static org.jspecify;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports org.jiandu.document;
    exports org.jiandu.document.receipt;
    exports org.jiandu.document.verdict;
}
