package org.jiandu.document;

/** How a document is written down. The same content has the same fields in each. */
public enum Format {
    /** JSON as of RFC 8259. */
    JSON,
    /** YAML 1.2, of which a document uses mappings, sequences and plain values only. */
    YAML
}
