package org.jiandu.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Every closed and open range that starts within eight days, against plain sets of day numbers. */
class DateRangeTest {
    private static final LocalDate MON_2022_04_18 = LocalDate.of(2022, 4, 18);
    private static final LocalDate WED_2024_04_17 = LocalDate.of(2024, 4, 17);

    private static final int DAYS = 8;
    /** Far enough to tell an open range from one that ends with the eight days. */
    private static final int HORIZON = 2 * DAYS;

    private static final List<DateRange> RANGES = ranges();

    @Test
    void a_range_contains_its_first_day_its_last_day_and_the_days_between() {
        for (DateRange range : RANGES) {
            BitSet days = days(range);
            for (int i = 0; i < HORIZON; i++) {
                assertThat(range.contains(day(i))).as("%s on day %s", range, i).isEqualTo(days.get(i));
            }
            assertThat(range.contains(MON_2022_04_18.minusDays(1))).isFalse();
        }
    }

    @Test
    void two_ranges_overlap_when_they_share_a_day() {
        for (DateRange a : RANGES) {
            for (DateRange b : RANGES) {
                assertThat(a.overlaps(b)).as("%s and %s", a, b).isEqualTo(days(a).intersects(days(b)));
            }
        }
    }

    @Test
    void a_range_encloses_another_when_it_has_all_its_days() {
        for (DateRange a : RANGES) {
            for (DateRange b : RANGES) {
                BitSet missing = days(b);
                missing.andNot(days(a));
                assertThat(a.encloses(b)).as("%s and %s", a, b).isEqualTo(missing.isEmpty());
            }
        }
    }

    @Test
    void a_range_is_followed_by_the_one_that_starts_the_day_after_its_last() {
        for (DateRange a : RANGES) {
            for (DateRange b : RANGES) {
                boolean follows = !a.isOpen() && days(a).length() == days(b).nextSetBit(0);
                assertThat(a.isFollowedBy(b)).as("%s and %s", a, b).isEqualTo(follows);
            }
        }
    }

    @Test
    void the_length_counts_both_ends_and_an_open_range_has_none() {
        for (DateRange range : RANGES) {
            OptionalLong expected = range.isOpen()
                    ? OptionalLong.empty()
                    : OptionalLong.of(days(range).cardinality());
            assertThat(range.lengthInDays()).isEqualTo(expected);
        }
    }

    @Test
    void an_open_range_has_no_last_day() {
        assertThat(DateRange.from(MON_2022_04_18).lastDay()).isEmpty();
        assertThat(DateRange.from(MON_2022_04_18).contains(LocalDate.MAX)).isTrue();
        assertThat(DateRange.of(MON_2022_04_18, LocalDate.MAX).isFollowedBy(DateRange.from(LocalDate.MIN)))
                .isFalse();
    }

    @Test
    void a_last_day_before_the_first_is_refused_and_both_are_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(WED_2024_04_17, MON_2022_04_18))
                .withMessageContaining("2024-04-17")
                .withMessageContaining("2022-04-18");
    }

    private static List<DateRange> ranges() {
        List<DateRange> ranges = new ArrayList<>();
        for (int first = 0; first < DAYS; first++) {
            ranges.add(DateRange.from(day(first)));
            for (int last = first; last < DAYS; last++) {
                ranges.add(DateRange.of(day(first), day(last)));
            }
        }
        return ranges;
    }

    private static BitSet days(DateRange range) {
        BitSet days = new BitSet();
        int first = index(range.firstDay());
        Optional<LocalDate> last = range.lastDay();
        days.set(first, last.isPresent() ? index(last.get()) + 1 : HORIZON);
        return days;
    }

    private static LocalDate day(int index) {
        return MON_2022_04_18.plusDays(index);
    }

    private static int index(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - MON_2022_04_18.toEpochDay());
    }
}
