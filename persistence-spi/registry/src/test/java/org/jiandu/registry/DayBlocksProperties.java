package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jiandu.persistence.Limits;

@AddLifecycleHook(FixedSeed.class)
class DayBlocksProperties {
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(Limits.EARLIEST_DAY.toEpochDay(), Limits.LATEST_DAY.toEpochDay())
                .edgeCases(edges -> edges.add(-1L, 0L, 1L))
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void a_day_within_a_time_has_exactly_one_of_its_blocks_and_one_outside_none(
            @ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 40_000) int length, @ForAll int near) {
        LocalDate last = first.plusDays(length - 1L);
        List<Long> blocks = DayBlocks.cut(first, last).boxed().toList();
        assertThat(shared(blocks, first.plusDays(Math.floorMod(near, length)))).isEqualTo(1);
        assertThat(shared(blocks, first)).isEqualTo(1);
        assertThat(shared(blocks, last)).isEqualTo(1);
        assertThat(shared(blocks, first.minusDays(1))).isZero();
        assertThat(shared(blocks, last.plusDays(1))).isZero();
    }

    @Property
    void ten_terms_of_four_years_with_breaks_fit_into_one_attribute(@ForAll("days") LocalDate first) {
        assertThat(DayBlocks.cut(first, first.plusYears(4)).count()).isLessThanOrEqualTo(Limits.MAX_VALUES / 10);
    }

    private static long shared(List<Long> blocks, LocalDate day) {
        return DayBlocks.of(day).filter(blocks::contains).count();
    }
}
