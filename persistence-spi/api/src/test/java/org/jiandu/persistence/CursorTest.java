package org.jiandu.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor is good for its question only. */
class CursorTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "7", "-9223372036854775808 k", "监"})
    void the_position_comes_back(String position) {
        assertThat(Cursor.position("question", Cursor.of("question", position))).isEqualTo(position);
    }

    @Test
    void nothing_else_is_taken() {
        String cursor = Cursor.of("question", "17");
        rejected("another", cursor);
        rejected("question", cursor + "0");
        rejected("question", cursor.substring(1));
        rejected("question", cursor.substring(0, cursor.length() - 1));
        rejected("question", cursor.replace('7', '8'));
        rejected("question", "17");
        rejected("question", "");
        rejected("question", "0".repeat(16));
    }

    private static void rejected(String question, String cursor) {
        assertThatExceptionOfType(StorageRejectedException.class)
                .isThrownBy(() -> Cursor.position(question, cursor))
                .withMessageContaining("first page");
    }
}
