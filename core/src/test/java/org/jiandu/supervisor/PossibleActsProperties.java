package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jiandu.supervisor.Lives.Life;
import org.jiandu.supervisor.Lives.Turn;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.FixedSeed;
import org.jiandu.verdict.PossibleAct;
import org.jiandu.verdict.Promises;

/** What is said of acts before they are known holds of every act, in every life and under every policy. */
@AddLifecycleHook(FixedSeed.class)
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class PossibleActsProperties {
    @Provide
    Arbitrary<Life> lives() {
        return Lives.underAnyPolicy();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void what_is_said_of_a_kind_holds_of_every_act_in_a_life(@ForAll("lives") Life life) {
        for (Turn turn : life.turns()) {
            PossibleAct<ActKind> said =
                    assertKept(life, turn.before(), turn.act(), turn.act().date());
            Statistics.collect(said.earliest().kind(), turn.outcome().isAccepted());
        }
        Statistics.coverage(coverage -> {
            coverage.check(Earliest.Kind.NOW, true).percentage(share -> share > 20);
            coverage.check(Earliest.Kind.NOW, false).percentage(share -> share < 15);
            coverage.check(Earliest.Kind.FROM, false).count(count -> count > 20);
            coverage.check(Earliest.Kind.AFTER_HUMAN_ACT, false).count(count -> count > 20);
            coverage.check(Earliest.Kind.NEVER, false).count(count -> count > 20);
        });
    }

    /** Any act of a life is an act on every other state of the file. */
    @Property
    void it_holds_of_acts_that_were_made_for_another_day(@ForAll("lives") Life life) {
        for (Turn turn : life.turns()) {
            assertKept(life, life.file(), turn.act(), turn.act().date());
        }
        life.turns().stream()
                .findFirst()
                .ifPresent(first -> life.turns()
                        .forEach(turn -> assertKept(
                                life, turn.after(), first.act(), turn.act().date())));
    }

    @Property
    void on_the_day_named_nothing_known_beforehand_stands_against_it_and_the_day_before_something_does(
            @ForAll("lives") Life life) {
        for (Turn turn : life.turns()) {
            for (PossibleAct<ActKind> said : possible(life, turn, turn.act().date())) {
                if (said.earliest().kind() == Earliest.Kind.FROM) {
                    LocalDate from = said.earliest().date().orElseThrow();
                    assertThat(from).as("%s", said).isAfter(turn.act().date());
                    assertThat(Promises.of(possible(life, turn, from), said.act())
                                    .isOpen())
                            .as("%s at %s", said, turn)
                            .isTrue();
                    assertThat(Promises.of(possible(life, turn, from.minusDays(1)), said.act())
                                    .isOpen())
                            .as("%s at %s", said, turn)
                            .isFalse();
                }
            }
        }
    }

    private static List<PossibleAct<ActKind>> possible(Life life, Turn turn, LocalDate date) {
        return life.lifecycle().possibleActs(turn.after(), turn.act().actor(), date);
    }

    private static PossibleAct<ActKind> assertKept(Life life, SupervisorFile file, SupervisorAct act, LocalDate date) {
        return Promises.assertKept(
                life.lifecycle().possibleActs(file, act.actor(), date),
                act,
                date,
                day -> life.lifecycle().assessOn(file, act, day),
                Stream.concat(
                        Stream.iterate(
                                date.plusDays(1), day -> day.isBefore(date.plusDays(3000)), day -> day.plusDays(91)),
                        Days.around(file, act).stream()));
    }
}
