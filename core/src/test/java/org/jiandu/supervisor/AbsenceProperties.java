package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jiandu.supervisor.AbsenceRule.Excused;
import org.jiandu.supervisor.AbsenceRule.Span;
import org.jiandu.verdict.FixedSeed;

/** Article 16 item 6: when absences make a ground, in every way of counting, against a scan of all stretches. */
@AddLifecycleHook(FixedSeed.class)
class AbsenceProperties {
    private static final LocalDate MON_2024_01_01 = LocalDate.of(2024, 1, 1);

    @Property
    void absences_in_a_row_make_the_ground_exactly_when_some_stretch_without_attending_has_so_many(
            @ForAll("attendances") List<Attendance> list, @ForAll @IntRange(min = 1, max = 4) int times) {
        boolean some = stretches(list).stream()
                .filter(stretch -> none(stretch, Presence.ATTENDED))
                .anyMatch(stretch -> absences(stretch).size() >= times);

        assertThat(made(new AbsenceRule.InARow(times, Excused.IGNORED, Span.CURRENT_TERM), list))
                .isEqualTo(some);
    }

    @Property
    void where_an_excuse_breaks_the_run_only_unexcused_absences_side_by_side_count(
            @ForAll("attendances") List<Attendance> list, @ForAll @IntRange(min = 1, max = 4) int times) {
        boolean some = stretches(list).stream()
                .filter(stretch -> none(stretch, Presence.ATTENDED) && none(stretch, Presence.EXCUSED))
                .anyMatch(stretch -> stretch.size() >= times);

        assertThat(made(new AbsenceRule.InARow(times, Excused.BREAKS_RUN, Span.CURRENT_TERM), list))
                .isEqualTo(some);
    }

    @Property
    void
            absence_throughout_a_time_makes_the_ground_exactly_when_two_absences_lie_so_far_apart_without_attending_between(
                    @ForAll("attendances") List<Attendance> list, @ForAll @IntRange(min = 1, max = 60) int days) {
        boolean some = stretches(list).stream()
                .filter(stretch -> none(stretch, Presence.ATTENDED))
                .map(AbsenceProperties::absences)
                .anyMatch(stretch -> !stretch.isEmpty()
                        && !last(stretch).date().isBefore(stretch.get(0).date().plusDays(days)));

        assertThat(made(new AbsenceRule.Throughout(Period.ofDays(days), Excused.IGNORED, Span.CURRENT_TERM), list))
                .isEqualTo(some);
    }

    @Property
    void absences_within_a_time_make_the_ground_exactly_when_some_window_of_days_holds_so_many(
            @ForAll("attendances") List<Attendance> list,
            @ForAll @IntRange(min = 1, max = 4) int times,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        boolean some = false;
        for (LocalDate day = MON_2024_01_01; day.isBefore(MON_2024_01_01.plusDays(300)); day = day.plusDays(1)) {
            LocalDate first = day;
            some |= absences(list).stream()
                            .filter(each ->
                                    !each.date().isBefore(first) && each.date().isBefore(first.plusDays(days)))
                            .count()
                    >= times;
        }

        assertThat(made(new AbsenceRule.Within(times, Period.ofDays(days), Span.CURRENT_TERM), list))
                .isEqualTo(some);
    }

    @Property
    void the_events_stated_are_unexcused_absences_of_the_list_in_its_order(
            @ForAll("attendances") List<Attendance> list, @ForAll("rules") AbsenceRule rule) {
        List<Attendance> events = rule.events(list);

        assertThat(events).allMatch(each -> each.presence() == Presence.UNEXCUSED);
        assertThat(list.stream().filter(events::contains).toList()).isEqualTo(events);
        assertThat(rule.events(events)).isEqualTo(events);
    }

    @Property
    void an_excuse_accepted_later_never_raises_the_ground(
            @ForAll("attendances") List<Attendance> list,
            @ForAll("rules") AbsenceRule rule,
            @ForAll @IntRange(min = 0, max = 11) int at) {
        List<Attendance> excused = new ArrayList<>(list);
        if (at < list.size() && list.get(at).presence() == Presence.UNEXCUSED) {
            excused.set(at, attendance(list.get(at).date(), Presence.EXCUSED));
        }

        assertThat(!made(rule, list) && made(rule, excused)).isFalse();
    }

    @Provide
    Arbitrary<List<Attendance>> attendances() {
        return Combinators.combine(
                        Arbitraries.of(Presence.class).list().ofMaxSize(12),
                        Arbitraries.integers().between(1, 25).list().ofSize(12))
                .as((presences, gaps) -> {
                    List<Attendance> list = new ArrayList<>();
                    LocalDate date = MON_2024_01_01;
                    for (int i = 0; i < presences.size(); i++) {
                        date = date.plusDays(gaps.get(i));
                        list.add(attendance(date, presences.get(i)));
                    }
                    return list;
                });
    }

    @Provide
    Arbitrary<AbsenceRule> rules() {
        return Arbitraries.of(
                new AbsenceRule.InARow(2, Excused.IGNORED, Span.CURRENT_TERM),
                new AbsenceRule.InARow(3, Excused.BREAKS_RUN, Span.CURRENT_APPOINTMENT),
                new AbsenceRule.Throughout(Period.ofMonths(1), Excused.IGNORED, Span.CURRENT_TERM),
                new AbsenceRule.Within(3, Period.ofMonths(2), Span.CURRENT_TERM));
    }

    private static boolean made(AbsenceRule rule, List<Attendance> list) {
        return !rule.events(list).isEmpty();
    }

    /** Every stretch of attendances side by side. */
    private static List<List<Attendance>> stretches(List<Attendance> list) {
        List<List<Attendance>> stretches = new ArrayList<>();
        for (int from = 0; from < list.size(); from++) {
            for (int to = from + 1; to <= list.size(); to++) {
                stretches.add(list.subList(from, to));
            }
        }
        return stretches;
    }

    private static List<Attendance> absences(List<Attendance> stretch) {
        return stretch.stream()
                .filter(each -> each.presence() == Presence.UNEXCUSED)
                .toList();
    }

    private static boolean none(List<Attendance> stretch, Presence presence) {
        return stretch.stream().noneMatch(each -> each.presence() == presence);
    }

    private static Attendance last(List<Attendance> stretch) {
        return stretch.get(stretch.size() - 1);
    }

    private static Attendance attendance(LocalDate date, Presence presence) {
        return new Attendance("a-" + date, date, true, presence);
    }
}
