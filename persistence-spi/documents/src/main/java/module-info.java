/**
 * Values of core as documents: files that people write and other programs read, each with its schema, and no store.
 *
 * <p>Begin with {@link org.jiandu.document.PolicyFile}: the law of a place as YAML or JSON.
 * {@link org.jiandu.document} has the formats, and what is said of a file that is not fit;
 * {@link org.jiandu.document.verdict} writes verdicts for programs, {@link org.jiandu.document.receipt} receipts of
 * decisions.
 *
 * <p>It needs core and Jackson 3, and nothing of the registry. How the text of a regulation becomes a file is
 * {@code persistence-spi/documents/MEASURES.md}.
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
