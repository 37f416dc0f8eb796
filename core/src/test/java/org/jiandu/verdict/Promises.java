package org.jiandu.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a {@link PossibleAct} promises of every act of its kind, checked on one of them. */
public final class Promises {
    private Promises() {}

    /**
     * What was said of one kind.
     *
     * @param possible what was said of each
     * @param kind the kind of act
     * @param <K> the kinds of acts
     * @return the answer
     */
    public static <K extends Enum<K>> PossibleAct<K> of(List<PossibleAct<K>> possible, Enum<?> kind) {
        return possible.stream().filter(each -> each.act() == kind).findFirst().orElseThrow();
    }

    /**
     * Checks the promises.
     *
     * @param possible what was said of each kind for the actor on a day
     * @param act an act of the actor
     * @param date the day
     * @param assess the verdict on the act on any day, the file as it is
     * @param days days after which to try the act, in any order
     * @param <K> the kinds of acts
     * @return what was said of the kind of the act
     */
    public static <K extends Enum<K>> PossibleAct<K> assertKept(
            List<PossibleAct<K>> possible,
            Act act,
            LocalDate date,
            Function<LocalDate, Verdict> assess,
            Stream<LocalDate> days) {
        PossibleAct<K> said = of(possible, act.kind());
        Verdict verdict = assess.apply(date);
        String what = act.kind() + " on " + date + ": " + verdict + " but " + said;

        if (verdict.isLawful()) {
            assertThat(said.isOpen()).as(what).isTrue();
        }
        if (said.isOpen() && said.unmet().isEmpty() && said.dependsOn().isEmpty()) {
            assertThat(verdict.isLawful()).as(what).isTrue();
        }
        assertThat(said.unmet()).as(what).noneMatch(reason -> reason.isMet());
        assertThat(rules(verdict.unmet()))
                .as(what)
                .containsAll(rules(said.unmet().stream()
                        .filter(reason -> reason.status() == Status.NOT_MET)
                        .toList()));
        assertThat(said.dependsOn())
                .as(what)
                .noneMatch(rule -> rules(said.unmet()).contains(rule.id()));
        Earliest earliest = said.earliest();
        assertThat(said.isOpen()).as(what).isEqualTo(earliest.kind() == Earliest.Kind.NOW);

        if (!said.isOpen()) {
            days.filter(day -> day.isAfter(date))
                    .filter(day ->
                            earliest.date().filter(from -> !day.isBefore(from)).isEmpty())
                    .forEach(day -> assertThat(assess.apply(day).isLawful())
                            .as(what + ", tried on " + day)
                            .isFalse());
        }
        return said;
    }

    private static List<RuleId> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).toList();
    }
}
