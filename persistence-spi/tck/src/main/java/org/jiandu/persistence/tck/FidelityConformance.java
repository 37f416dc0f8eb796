package org.jiandu.persistence.tck;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.parallel.ResourceAccessMode.READ_WRITE;
import static org.junit.jupiter.api.parallel.Resources.TIME_ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.AttributeValue.Day;
import org.jiandu.persistence.AttributeValue.Moment;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.AttributeValue.Whole;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoredRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** R25 to R31. */
abstract class FidelityConformance extends Suite {
    private static final List<String> TEXTS = List.of(
            "监督员 曹操",
            "\uD842\uDFB7\uD869\uDEA5 beyond the BMP \uD83D\uDE00",
            "e\u0301 and \u00E9, \u1112\u1161\u11AB and \uD55C",
            "\u05D0\u05D1 \u202Eright to left\u202C \u200Djoined\u200B",
            "\uFEFF\uFFFD\uFFFF\uE000",
            " \tblanks before and after \t ",
            "lines\r\nof\nseveral\rkinds\u2028and\u0085ends\n\n",
            "\u0001\u0008\u001B\u001F\u007F\u0080\u009F",
            "{\"b\": 1,  \"a\":1.0, \"a\":1e2,\"c\":\"\\u0041\\/\"}",
            "full \uFF21\uFF11 half \uFF76 wide");

    private static final List<Instant> MOMENTS = Stream.of(
                    "1600-01-01T00:00:00Z",
                    "1899-12-31T15:54:17.001Z",
                    "1900-12-31T15:54:16.999Z",
                    "1969-12-31T23:59:59.999Z",
                    "1970-01-01T00:00:00Z",
                    "1986-05-03T16:00:00.001Z",
                    "1991-09-14T17:59:59.999Z",
                    "2016-12-31T23:59:59.999Z",
                    "2026-05-29T08:30:00.120Z",
                    "2026-05-29T08:30:00.123Z",
                    "2026-11-01T05:59:59.999Z",
                    "2038-01-19T03:14:08.001Z",
                    "2262-04-11T23:47:16.855Z",
                    "9999-12-31T23:59:59.999Z")
            .map(Instant::parse)
            .toList();

    private static final List<LocalDate> DAYS = Stream.of(
                    "1600-01-01",
                    "1600-02-29",
                    "1899-12-30",
                    "1900-02-28",
                    "1901-01-01",
                    "1940-06-01",
                    "1970-01-01",
                    "1986-05-04",
                    "1991-04-14",
                    "2024-02-29",
                    "2026-03-08",
                    "2038-01-20",
                    "9999-12-31")
            .map(LocalDate::parse)
            .toList();

    private static final List<Long> NUMBERS = List.of(
            Long.MIN_VALUE,
            Long.MIN_VALUE + 1,
            -(1L << 53) - 1,
            -1L,
            0L,
            1L,
            1L << 31,
            1L << 53,
            (1L << 53) + 1,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE);

    @Test
    @Advice(
            "Keep texts in a column of text with a full Unicode character set, not in a type that parses JSON; trim and normalise nothing.")
    void R25_texts_come_back_character_for_character() {
        Commit commit = write(draft("a").facts(TEXTS.toArray(String[]::new)));
        assertEquals(JournalEntry.of(commit), history(thing("a")));
        for (int i = 0; i < TEXTS.size(); i++) {
            Commit next = write(draft("a").at(TEXTS.size() + i).snapshot(TEXTS.get(i)));
            assertEquals(Optional.of(StoredRecord.after(next)), store.load(thing("a")));
        }
    }

    @Test
    @Advice("Keep name and number of a format as they are.")
    void R25_names_and_numbers_of_formats_come_back() {
        Payload odd = new Payload("Thing.Changed-2_x", Integer.MAX_VALUE, "{}");
        Commit commit = write(draft("a").facts(List.of(odd)).snapshot(odd));
        assertEquals(Optional.of(StoredRecord.after(commit)), store.load(thing("a")));
        assertEquals(JournalEntry.of(commit), history(thing("a")));
    }

    @Test
    @Advice("Where the engine keeps '' as NULL, keep texts with a character before them, or a flag beside them.")
    void R26_an_empty_text_comes_back_empty() {
        Commit commit = write(draft("a").facts("", "x", "").snapshot(""));
        assertEquals(JournalEntry.of(commit), history(thing("a")));
        assertEquals(Optional.of(StoredRecord.after(commit)), store.load(thing("a")));
    }

    @Test
    @Advice("Where the engine keeps '' as NULL, keep texts with a character before them, or a flag beside them.")
    void R26_an_empty_attribute_is_not_an_absent_one() {
        write(draft("empty").with(Samples.COLOUR, "").with(Samples.TAG, ""));
        write(draft("absent"));
        write(draft("blank").with(Samples.COLOUR, " ").with(Samples.TAG, " "));
        assertEquals(List.of("empty"), keys(lookup(Samples.BY_COLOUR, Map.of(Samples.COLOUR, new Text("")))));
        assertEquals(List.of("empty"), keys(lookup(Samples.BY_TAG, Map.of(Samples.TAG, new Text("")))));
    }

    @Test
    @ResourceLock(value = TIME_ZONE, mode = READ_WRITE)
    @Advice("Keep moments as whole milliseconds in a BIGINT, or in a type with zone and full range.")
    void R27_moments_of_commits_come_back_to_the_millisecond() {
        inZone("Asia/Shanghai", () -> {
            RecordStore there = open();
            for (int i = 0; i < MOMENTS.size(); i++) {
                write(there, draft("a").at(i).recordedAt(MOMENTS.get(i)).commit());
            }
        });
        inZone(
                "America/New_York",
                () -> assertEquals(
                        MOMENTS,
                        history(open(), thing("a")).stream()
                                .map(JournalEntry::recordedAt)
                                .toList()));
        assertEquals(
                MOMENTS.get(MOMENTS.size() - 1),
                store.load(thing("a")).orElseThrow().recordedAt());
    }

    @Test
    @ResourceLock(value = TIME_ZONE, mode = READ_WRITE)
    @Advice("Keep moments as whole milliseconds in a BIGINT, or in a type with zone and full range.")
    void R27_moments_of_attributes_are_found_to_the_millisecond() {
        assertFoundExactly(
                MOMENTS.stream().<AttributeValue>map(Moment::new).toList(),
                Samples.TIME_OF,
                Samples.AT_MOMENT,
                Samples.MOMENTS);
    }

    @Test
    @ResourceLock(value = TIME_ZONE, mode = READ_WRITE)
    @Advice("Keep days in a DATE that is set from a LocalDate, or as a number; never by way of a moment.")
    void R28_days_are_found_exactly() {
        assertFoundExactly(
                DAYS.stream().<AttributeValue>map(Day::new).toList(), Samples.DAY_OF, Samples.ON_DAY, Samples.DAYS);
    }

    @Test
    @Advice("Keep whole numbers in a BIGINT.")
    void R29_whole_numbers_are_found_exactly() {
        assertFoundExactly(
                NUMBERS.stream().<AttributeValue>map(Whole::new).toList(),
                Samples.SIZE,
                Samples.OF_SIZE,
                Samples.SIZES);
    }

    @Test
    @Advice("Compare texts by code point: a binary collation, or the bytes.")
    void R30_texts_are_equal_exactly() {
        List<String> texts = List.of(
                "a",
                "A",
                "\uFF41",
                "\u00E1",
                "a\u0301",
                "a ",
                " a",
                "a\t",
                "\u00DF",
                "ss",
                "i",
                "\u0131",
                "\u0130",
                "\uD842\uDFB7",
                "\u5409",
                "\uFF76",
                "\u30AB",
                "1",
                "\uFF11",
                "\u2460",
                "",
                " ",
                "\u3000",
                "\u200B");
        for (int i = 0; i < texts.size(); i++) {
            write(draft("k" + i).with(Samples.COLOUR, texts.get(i)).with(Samples.TAG, texts.get(i)));
        }
        for (int i = 0; i < texts.size(); i++) {
            Text text = new Text(texts.get(i));
            List<String> found = List.of("k" + i);
            assertAll(
                    () -> assertEquals(found, keys(lookup(Samples.BY_COLOUR, Map.of(Samples.COLOUR, text)))),
                    () -> assertEquals(found, keys(lookup(Samples.BY_TAG, Map.of(Samples.TAG, text)))));
        }
    }

    @Test
    @Advice(
            "Compare tenants and keys by code point; where they become names of files, escape them, and capital letters too.")
    void R31_ids_that_differ_at_all_are_different_records() {
        List<String> names = List.of(
                "a", "A", "a.", "a-", "a_", "a:", "a~", "a%", "a%61", "%61", "aa", ".", "..", "-", "_", "con", "CON",
                "nul.txt", "0", "00", "a.b", "a:b", "a%3Ab");
        List<RecordId> ids = Stream.concat(
                        names.stream().map(Suite::thing),
                        names.stream().map(tenant -> new RecordId(tenant, Samples.THING, "k")))
                .toList();
        List<Commit> commits =
                ids.stream().map(id -> write(draft(id).snapshot(id.toString()))).toList();
        commits.forEach(commit -> assertEquals(Optional.of(StoredRecord.after(commit)), store.load(commit.id())));
    }

    /** Writes in one time zone and asks in another: each value is found alone, and in its place. */
    private void assertFoundExactly(List<AttributeValue> ascending, String attribute, String equal, String range) {
        List<String> keys = IntStream.range(0, ascending.size())
                .mapToObj(i -> "k" + (char) ('a' + ascending.size() - i))
                .toList();
        inZone("Asia/Shanghai", () -> {
            RecordStore there = open();
            for (int i = 0; i < keys.size(); i++) {
                write(
                        there,
                        draft(keys.get(i)).with(attribute, ascending.get(i)).commit());
            }
        });
        inZone("America/New_York", () -> {
            store = open();
            assertEquals(keys, keys(lookup(range, Map.of())), "the order of " + ascending);
            for (int i = 0; i < keys.size(); i++) {
                AttributeValue value = ascending.get(i);
                assertEquals(List.of(keys.get(i)), keys(lookup(equal, Map.of(attribute, value))), value::toString);
                assertEquals(
                        keys.subList(i, keys.size()),
                        keys(lookup(range, Map.of()).from(value)),
                        value::toString);
                assertEquals(keys.subList(0, i), keys(lookup(range, Map.of()).to(value)), value::toString);
            }
        });
    }

    private static void inZone(String zone, Runnable calls) {
        TimeZone usual = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            calls.run();
        } finally {
            TimeZone.setDefault(usual);
        }
    }
}
