package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jiandu.message.Messages;
import org.junit.jupiter.api.Test;

class QuotaTest {
    private static final Quota QUOTA = new Quota(
            new Seats(3, Optional.of(6)),
            Map.of(Sector.LAWYER, Seats.atMost(2), Sector.EXPERT, Seats.atLeast(1)),
            Map.of(Sector.NEWS_MEDIA, 20),
            1);

    @Test
    void a_roster_within_every_number_keeps_the_quota() {
        RosterCounts counts = new RosterCounts(
                Map.of(Sector.LAWYER, 2, Sector.EXPERT, 1, Sector.NEWS_MEDIA, 1, Sector.OTHER, 1),
                Map.of("环翠区", 4, "文登区", 1));

        assertThat(counts.total()).isEqualTo(5);
        assertThat(QUOTA.judge(counts)).isEmpty();
    }

    @Test
    void every_number_that_is_not_kept_is_named_in_order() {
        RosterCounts few = new RosterCounts(Map.of(Sector.EXPERT, 0), Map.of("文登区", 0, "环翠区", 0));
        RosterCounts many = new RosterCounts(Map.of(Sector.LAWYER, 6, Sector.EXPERT, 1), Map.of());

        assertThat(english(few))
                .containsExactly(
                        "there are 0 supervisors; at least 3 are required",
                        "expert or scholar: there are 0; at least 1 are required",
                        "文登区: there are 0; at least 1 are required of a district",
                        "环翠区: there are 0; at least 1 are required of a district");
        assertThat(english(many))
                .containsExactly(
                        "there are 7 supervisors; at most 6 are allowed",
                        "lawyer: there are 6; at most 2 are allowed",
                        "news media: there are 0 of 7; at least 20 percent are required");
    }

    @Test
    void a_share_is_of_all_and_exactly_the_share_is_enough() {
        Quota fifth = new Quota(Seats.atLeast(0), Map.of(), Map.of(Sector.NEWS_MEDIA, 20), 0);

        assertThat(fifth.judge(new RosterCounts(Map.of(Sector.NEWS_MEDIA, 1, Sector.LAWYER, 4), Map.of())))
                .isEmpty();
        assertThat(fifth.judge(new RosterCounts(Map.of(Sector.NEWS_MEDIA, 1, Sector.LAWYER, 5), Map.of())))
                .hasSize(1);
        assertThat(fifth.judge(new RosterCounts(Map.of(), Map.of()))).isEmpty();
    }

    @Test
    void a_fixed_number_is_neither_less_nor_more() {
        Quota twenty = Quota.of(Seats.exactly(20));

        assertThat(twenty.judge(lawyers(19))).hasSize(1);
        assertThat(twenty.judge(lawyers(20))).isEmpty();
        assertThat(twenty.judge(lawyers(21))).hasSize(1);
    }

    @Test
    void numbers_that_are_none_are_refused() {
        assertThatThrownBy(() -> new Seats(-1, Optional.empty())).hasMessageContaining("least");
        assertThatThrownBy(() -> new Seats(2, Optional.of(1))).hasMessageContaining("most");
        assertThatThrownBy(() -> new Quota(Seats.atLeast(0), Map.of(), Map.of(Sector.LAWYER, 101), 0))
                .hasMessageContaining("leastShares");
        assertThatThrownBy(() -> new Quota(Seats.atLeast(0), Map.of(), Map.of(Sector.LAWYER, 0), 0))
                .hasMessageContaining("leastShares");
        assertThatThrownBy(() -> new Quota(Seats.atLeast(0), Map.of(), Map.of(), -1))
                .hasMessageContaining("leastPerDistrict");
        assertThatThrownBy(() -> lawyers(-1)).hasMessageContaining("LAWYER");
        assertThatThrownBy(() -> new RosterCounts(Map.of(), Map.of("环翠区", -1))).hasMessageContaining("环翠区");
    }

    private static RosterCounts lawyers(int count) {
        return new RosterCounts(Map.of(Sector.LAWYER, count), Map.of());
    }

    private static List<String> english(RosterCounts counts) {
        Messages english = Messages.in(Locale.ENGLISH);
        return QUOTA.judge(counts).stream().map(english::text).toList();
    }
}
