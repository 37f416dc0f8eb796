package org.jiandu.internal.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.message.Message;
import org.jiandu.party.Actor;
import org.jiandu.party.Occasion;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DayUnit;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** The table of any lifecycle, shown on a door. */
class ProcedureTest {
    private static final LocalDate MON_2024_01_15 = LocalDate.of(2024, 1, 15);
    private static final LocalDate TUE_2024_01_16 = LocalDate.of(2024, 1, 16);
    private static final LocalDate WED_2024_01_17 = LocalDate.of(2024, 1, 17);
    private static final LocalDate THU_2024_01_18 = LocalDate.of(2024, 1, 18);
    private static final Policy POLICY = WeihaiMeasures.policy()
            .choose(SupervisorParameters.NOTICE_LENGTH, 7)
            .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
            .build();

    private enum Stage {
        OPEN,
        SHUT
    }

    private enum Kind {
        OPENS,
        SHUTS
    }

    private record Door(Stage stage, List<LocalDate> knownDays) {}

    private record Turn(Kind kind, Occasion occasion) implements Act {}

    private static final class Doors implements Stages<Stage, Door> {
        @Override
        public Stage on(Door door, LocalDate date) {
            return door.stage();
        }

        @Override
        public Optional<LocalDate> nextChangeAfter(Door door, LocalDate date) {
            return Optional.empty();
        }

        @Override
        public Stream<LocalDate> knownDays(Door door, Act act) {
            return door.knownDays().stream();
        }
    }

    private static final class Condition extends Rule<Door, Turn> {
        private final BiFunction<Door, LocalDate, Answer> answer;

        Condition(BiFunction<Door, LocalDate, Answer> answer) {
            super("door", WeihaiMeasures.INSTRUMENT.article(4), Message.of("door"), List.of());
            this.answer = answer;
        }

        @Override
        public Answer judge(Door door, Turn turn, LocalDate date) {
            return answer.apply(door, date);
        }
    }

    private static Condition from(LocalDate day) {
        return new Condition((door, date) -> date.isBefore(day) ? Answer.notMet(Earliest.from(day), day) : Answer.MET);
    }

    private static Condition onlyOn(LocalDate day) {
        return new Condition((door, date) -> date.equals(day) ? Answer.MET : Answer.notMet(Earliest.never(), day));
    }

    private static Procedure.Builder<Stage, Kind, Door, Turn> table() {
        return Procedure.builder(
                POLICY, SupervisorParameters.NOTICE_LENGTH, Stage.class, Kind.class, new Doors(), Turn::kind);
    }

    private static Verdict assess(List<LocalDate> knownDays, Condition... conditions) {
        Procedure.Builder<Stage, Kind, Door, Turn> table = table();
        table.act(Kind.OPENS, Turn.class)
                .when(List.of(conditions))
                .admit(Stage.SHUT, Stage.OPEN)
                .admitAndStay(Stage.OPEN);
        table.act(Kind.SHUTS, Turn.class).admitAndStay(Stage.OPEN, Stage.SHUT);
        Occasion occasion = new Occasion(
                Actor.memberOfPublic("somebody"),
                MON_2024_01_15,
                MON_2024_01_15.atStartOfDay().toInstant(ZoneOffset.UTC));
        return table.build().assess(new Door(Stage.SHUT, knownDays), new Turn(Kind.OPENS, occasion), MON_2024_01_15);
    }

    private static void assertTwice(Consumer<Procedure.Builder<Stage, Kind, Door, Turn>.Row<Turn>> row) {
        assertThatThrownBy(() -> row.accept(table().act(Kind.OPENS, Turn.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Turn names OPEN twice");
    }

    @Test
    void a_table_that_names_a_stage_twice_for_an_act_is_refused() {
        assertTwice(row -> row.admit(Stage.OPEN).admit(Stage.OPEN));
        assertTwice(row -> row.admit(Stage.OPEN).admitAndStay(Stage.OPEN));
        assertTwice(row -> row.admit(Stage.OPEN).refuse("door", SupervisorParameters.NOTICE_UNIT, Stage.OPEN));
        assertTwice(row ->
                row.refuse("door", SupervisorParameters.NOTICE_UNIT, Stage.OPEN).admit(Stage.OPEN));
    }

    @Test
    void a_table_that_leaves_a_stage_or_an_act_out_or_says_one_twice_is_refused() {
        Procedure.Builder<Stage, Kind, Door, Turn> table = table();
        table.act(Kind.OPENS, Turn.class).admit(Stage.SHUT, Stage.OPEN);

        assertThatThrownBy(table::build).hasMessage("the table does not name OPENS at OPEN");
        assertThatThrownBy(() -> table.act(Kind.OPENS, Turn.class)).hasMessage("OPENS has two rows");

        Procedure.Builder<Stage, Kind, Door, Turn> half = table();
        half.act(Kind.OPENS, Turn.class).admitAndStay(Stage.OPEN, Stage.SHUT);
        assertThatThrownBy(half::build).hasMessage("the table does not name SHUTS");
    }

    @Test
    void an_act_is_lawful_from_the_day_of_its_last_condition_and_each_reason_names_its_own() {
        Verdict verdict = assess(List.of(), from(TUE_2024_01_16), from(THU_2024_01_18), from(WED_2024_01_17));

        assertThat(verdict.earliest()).isEqualTo(Earliest.from(THU_2024_01_18));
        assertThat(verdict.unmet().stream().map(Reason::earliest))
                .containsExactly(
                        Earliest.from(TUE_2024_01_16), Earliest.from(THU_2024_01_18), Earliest.from(WED_2024_01_17));
        assertThat(assess(List.of(), from(MON_2024_01_15)).earliest()).isEqualTo(Earliest.now());
    }

    @Test
    void a_known_day_counts_where_it_comes_before_the_day_that_a_condition_names() {
        List<LocalDate> known = List.of(MON_2024_01_15, WED_2024_01_17);

        assertThat(assess(known, onlyOn(WED_2024_01_17)).unmet())
                .extracting(Reason::earliest)
                .containsExactly(Earliest.from(WED_2024_01_17));
        assertThat(assess(known, from(TUE_2024_01_16)).unmet())
                .extracting(Reason::earliest)
                .containsExactly(Earliest.from(TUE_2024_01_16));
        assertThat(assess(known, onlyOn(WED_2024_01_17)).earliest()).isEqualTo(Earliest.from(WED_2024_01_17));
        assertThat(assess(known, onlyOn(THU_2024_01_18)).earliest()).isEqualTo(Earliest.never());
    }

    @Test
    void a_condition_that_puts_the_day_off_for_ever_ends_the_search() {
        Condition tomorrow =
                new Condition((door, date) -> Answer.notMet(Earliest.from(date.plusDays(1)), date.plusDays(1)));

        assertThat(assess(List.of(), tomorrow).earliest()).isEqualTo(Earliest.from(MON_2024_01_15.plusDays(1001)));
    }
}
