package org.jiandu.registry.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.registry.NewerFormatException;
import org.jiandu.registry.internal.codec.Upcasters.Step;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class UpcastersTest {
    private static final RecordId RECORD = Samples.record("words");

    /** The format was called a text first, then a saying, and is a sealed word now. */
    private static final Declared<String> WORD =
            new Declared<>("test.word", 3, Shape.shape(Fields.words("word", String::toString), String::toString));

    private static final Step FIRST = new Step("test.word", 1, object -> rename(object, "text", "saying"));
    private static final Step SECOND = new Step("test.word", 2, object -> rename(object, "saying", "word"));

    private final Formats<String> formats = formats(FIRST, SECOND);

    @Test
    void what_an_older_version_wrote_is_led_to_the_current_one_step_by_step() {
        assertThat(read(1, "text")).isEqualTo("hello");
        assertThat(read(2, "saying")).isEqualTo("hello");
        assertThat(read(3, "word")).isEqualTo("hello");
    }

    @Test
    void the_current_version_is_the_one_that_is_written() {
        Payload payload = formats.write(RECORD, () -> Samples.SUBJECT, "hello");

        assertThat(payload.schema()).isEqualTo("test.word");
        assertThat(payload.schemaVersion()).isEqualTo(3);
    }

    @Test
    void no_step_makes_a_member_of_another_version_pass() {
        assertThatThrownBy(() -> read(2, "text")).isInstanceOf(StorageCorruptedException.class);
        assertThatThrownBy(() -> read(3, "text")).isInstanceOf(StorageCorruptedException.class);
    }

    @Test
    void a_newer_version_is_refused_and_not_skipped() {
        assertThatThrownBy(() -> read(4, "word"))
                .isInstanceOf(NewerFormatException.class)
                .hasMessage("weihai/words/key-1: written by a newer version of this library: test.word v4;"
                        + " this one knows v3");
    }

    @Test
    void a_gap_is_refused_when_the_table_is_made() {
        assertThatThrownBy(() -> formats(SECOND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test.word: no single step from v1");
        assertThatThrownBy(() -> formats(FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test.word: 1 steps do not lead from v1 to v3");
        assertThatThrownBy(UpcastersTest::formats)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test.word: 0 steps do not lead from v1 to v3");
    }

    @Test
    void two_steps_from_one_version_and_a_step_beyond_the_current_one_are_refused() {
        assertThatThrownBy(() -> formats(FIRST, FIRST, SECOND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test.word: no single step from v2");
        assertThatThrownBy(() -> formats(FIRST, SECOND, new Step("test.word", 3, object -> {})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test.word: 3 steps do not lead from v1 to v3");
    }

    @Test
    void steps_of_other_formats_do_not_matter() {
        assertThat(formats(new Step("test.other", 1, object -> {}), SECOND, FIRST)
                        .read(RECORD, payload(1, "text"))
                        .value())
                .isEqualTo("hello");
    }

    private String read(int version, String member) {
        return formats.read(RECORD, payload(version, member)).value();
    }

    private static Payload payload(int version, String member) {
        return new Payload(
                "test.word",
                version,
                "{\"" + member
                        + "\":{\"WORDS\":0},\"sealed\":{\"WORDS\":\"weihai/words/key-1 WORDS person:wang ['hello']\"}}");
    }

    private static Formats<String> formats(Step... steps) {
        return new Formats<>(
                new ReadableSeal(), new Upcasters(Stream.of(steps).toList()), List.of(WORD), word -> WORD.name());
    }

    private static void rename(ObjectNode object, String from, String to) {
        object.set(to, object.remove(from));
    }
}
