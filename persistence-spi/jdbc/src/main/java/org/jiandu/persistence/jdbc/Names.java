package org.jiandu.persistence.jdbc;

/**
 * The names of tables and columns. A letter or word stands before each name of the schema, so that none is a word of SQL, and a
 * dollar sign, which names of the schema do not contain, keeps two of them apart, so that no two names meet.
 */
final class Names {
    static final String SCHEMA = "jiandu_schema";
    static final String DICTIONARY = "jiandu_dictionary";
    static final String JOURNAL = "jiandu_journal";
    static final String FEED = "jiandu_feed";

    private Names() {}

    /** The table of the heads of a collection. */
    static String records(String collection) {
        return "jiandu_record_" + collection;
    }

    /** The table of the values of an attribute that takes many. */
    static String values(String collection, String attribute) {
        return "jiandu_value_" + collection + "$" + attribute;
    }

    /** The view for reports on a collection. */
    static String view(String collection) {
        return "jiandu_view_" + collection;
    }

    static String lookupIndex(String collection, String lookup) {
        return "jiandu_lookup_" + collection + "$" + lookup;
    }

    static String valueIndex(String collection, String attribute) {
        return "jiandu_index_" + collection + "$" + attribute;
    }

    /** The column of an attribute. */
    static String column(String attribute) {
        return "a_" + attribute;
    }
}
