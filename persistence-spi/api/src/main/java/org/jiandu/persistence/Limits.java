package org.jiandu.persistence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How much a store must be able to hold (R44). The values of the SPI refuse more than this, so an adapter never sees it.
 * Chosen so that every engine we know can keep them, with an index over any lookup.
 */
public final class Limits {
    /** Characters in a tenant. */
    public static final int MAX_TENANT = 64;

    /** Characters in a key. */
    public static final int MAX_KEY = 190;

    /** Characters in the name of a collection, attribute or lookup. */
    public static final int MAX_NAME = 24;

    /** Characters in a description. */
    public static final int MAX_DESCRIPTION = 200;

    /** Collections in a schema. */
    public static final int MAX_COLLECTIONS = 16;

    /** Attributes in a collection. */
    public static final int MAX_ATTRIBUTES = 32;

    /** Lookups in a collection. */
    public static final int MAX_LOOKUPS = 24;

    /** Attributes that one lookup compares for equality. */
    public static final int MAX_EQUAL_TO = 4;

    /** Characters in the name of a payload's format. */
    public static final int MAX_SCHEMA_NAME = 100;

    /** Bytes of a payload's text in UTF-8: 256 KiB. What is larger belongs elsewhere and is referred to. */
    public static final int MAX_PAYLOAD_BYTES = 256 * 1024;

    /** Bytes of all the texts of a commit in UTF-8: 1 MiB. */
    public static final int MAX_COMMIT_BYTES = 1024 * 1024;

    /** Facts in a commit. */
    public static final int MAX_FACTS = 32;

    /** Values of one attribute in a record. */
    public static final int MAX_VALUES = 500;

    /** Characters in a text attribute, each code point counted once. */
    public static final int MAX_TEXT = 120;

    /** Commits in a batch. */
    public static final int MAX_BATCH = 16;

    /** Items in a page. */
    public static final int MAX_PAGE = 1000;

    /** Characters in a cursor. */
    public static final int MAX_CURSOR = 1000;

    /** The first day: every engine's calendar agrees from here on. */
    public static final LocalDate EARLIEST_DAY = LocalDate.of(1600, 1, 1);

    /** The last day. */
    public static final LocalDate LATEST_DAY = LocalDate.of(9999, 12, 31);

    /** The first moment. */
    public static final Instant EARLIEST_MOMENT = Instant.parse("1600-01-01T00:00:00Z");

    /** The last moment. */
    public static final Instant LATEST_MOMENT = Instant.parse("9999-12-31T23:59:59.999Z");

    private Limits() {}
}
