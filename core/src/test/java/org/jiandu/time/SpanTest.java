package org.jiandu.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a period may end: two answers together are as wide as both, and end where both end. */
class SpanTest {
    private static final LocalDate MON_2027_01_04 = LocalDate.of(2027, 1, 4);
    private static final LocalDate TUE_2027_01_05 = LocalDate.of(2027, 1, 5);
    private static final LocalDate WED_2027_01_06 = LocalDate.of(2027, 1, 6);
    private static final LocalDate THU_2027_01_07 = LocalDate.of(2027, 1, 7);

    @Test
    void two_spans_begin_with_the_earlier_and_end_with_the_later() {
        Span one = Span.between(MON_2027_01_04, WED_2027_01_06);
        Span other = Span.between(TUE_2027_01_05, THU_2027_01_07);
        assertThat(one.or(other)).isEqualTo(Span.between(MON_2027_01_04, THU_2027_01_07));
        assertThat(other.or(one)).isEqualTo(Span.between(MON_2027_01_04, THU_2027_01_07));
    }

    @Test
    void two_spans_of_which_one_has_no_end_have_none() {
        Span open = Span.openFrom(TUE_2027_01_05);
        Span closed = Span.between(MON_2027_01_04, WED_2027_01_06);
        assertThat(open.or(closed)).isEqualTo(Span.openFrom(MON_2027_01_04));
        assertThat(closed.or(open)).isEqualTo(Span.openFrom(MON_2027_01_04));
    }
}
