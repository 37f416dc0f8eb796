package org.jiandu.examples.benchmarks.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiandu.examples.benchmarks.Weihai;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.PossibleAct;
import org.jiandu.verdict.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody in the race runs the same course. */
class LifecycleScenariosTest {
    private static final int CASES = 2000;

    private final Lifecycle lifecycle = Lifecycle.of(Weihai.policy());

    @Test
    void aLifeOfEightActsMakesTheSameFactsAndTheSameFileByHand() {
        for (Life life : Life.all()) {
            SupervisorFile file = life.opened();
            PlainFile plain = life.openedByHand();
            for (SupervisorAct act : life.acts()) {
                Outcome.Accepted<SupervisorFact, SupervisorFile> accepted = Life.accept(lifecycle.decide(file, act));
                ByHand.Accepted byHand = (ByHand.Accepted) ByHand.decide(plain, act);
                assertThat(byHand.facts()).isEqualTo(accepted.facts());
                file = accepted.state();
                plain = byHand.file();
                assertThat(plain).isEqualTo(PlainFile.of(file));
            }
            assertThat(file.getSteps()).extracting(step -> step.stage()).last().isEqualTo(Stage.DISMISSED);
        }
    }

    @Test
    void thePeersEndALifeWithWhatIsOnTheFile() {
        ColaPeer cola = new ColaPeer();
        StatelessPeer stateless = StatelessPeer.firing();
        for (Life life : Life.all()) {
            SupervisorFile file = life.after(lifecycle, Life.ACTS);
            Entity byCola = new Entity(Weihai.BUREAU, life.person());
            Entity byStateless = new Entity(Weihai.BUREAU, life.person());
            for (SupervisorAct act : life.acts()) {
                cola.fire(byCola, act);
                stateless.fire(byStateless, act);
            }
            for (Entity entity : List.of(byCola, byStateless)) {
                assertThat(entity.stage()).isEqualTo(Stage.DISMISSED);
                assertThat(entity.appointments()).isEqualTo(file.getAppointments());
                assertThat(entity.profiles()).isEqualTo(file.getProfiles());
                assertThat(entity.attendances()).isEqualTo(file.getAttendances());
                assertThat(entity.commendations()).isEqualTo(file.getCommendations());
            }
        }
    }

    @Test
    void aRandomMixIsAnsweredByHandWithTheSameReasons() {
        int refused = 0;
        for (DecidedActs.Case each : MixedActs.cases(lifecycle, CASES)) {
            Outcome<SupervisorFact, SupervisorFile> outcome = lifecycle.decide(each.file(), each.act());
            if (outcome.isAccepted()) {
                assertThat(ByHand.decide(each.plain(), each.act())).isInstanceOf(ByHand.Accepted.class);
            } else {
                refused++;
                assertThat(rules(each.plain(), each.act())).isEqualTo(unmet(outcome));
            }
        }
        assertThat(refused).isBetween(CASES / 8, CASES / 4);
    }

    @ParameterizedTest
    @EnumSource(RefusedAct.Why.class)
    void everybodyRefuses(RefusedAct.Why why) {
        ColaPeer cola = new ColaPeer();
        StatelessPeer stateless = StatelessPeer.firing();
        for (int number = 0; number < Life.LIVES; number++) {
            RefusedAct.Case each = why.of(lifecycle, number);
            Outcome<SupervisorFact, SupervisorFile> outcome = lifecycle.decide(each.file(), each.act());
            Stage before = each.entity().stage();
            assertThat(unmet(outcome))
                    .hasSize(why == RefusedAct.Why.SIX_REASONS ? 6 : 1)
                    .isEqualTo(rules(each.plain(), each.act()));
            assertThat(cola.fire(each.entity(), each.act())).isEqualTo(before);
            assertThat(stateless.fire(each.entity(), each.act())).isEqualTo(before);
        }
    }

    @Test
    void thePeerPermitsThoseOfItsActsThatMayBeDone() {
        StatelessPeer stateless = StatelessPeer.asking();
        for (int number = 0; number < Life.LIVES; number++) {
            WhatMayBeDone.Case each = WhatMayBeDone.Case.of(lifecycle, number);
            List<ActKind> open =
                    lifecycle
                            .possibleActs(
                                    each.file(),
                                    each.occasion().actor(),
                                    each.occasion().date())
                            .stream()
                            .filter(PossibleAct::isOpen)
                            .map(PossibleAct::act)
                            .toList();
            List<ActKind> permitted = stateless.permitted(each.entity(), new AnyAct(each.occasion()));
            assertThat(permitted)
                    .containsExactlyInAnyOrder(
                            ActKind.RECORD_ATTENDANCE, ActKind.COMMEND, ActKind.RENEW, ActKind.DISMISS);
            assertThat(open).containsAll(permitted);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200})
    void replayMakesTheSameFileByHand(int count) {
        Life life = Life.of(0);
        List<SupervisorFact> facts = life.facts(lifecycle, count);
        SupervisorFile file = life.opened();
        for (SupervisorFact fact : facts) {
            file = Lifecycle.evolve(file, fact);
        }
        assertThat(facts).hasSize(count);
        assertThat(ByHand.replay(life.openedByHand(), facts)).isEqualTo(PlainFile.of(file));
    }

    private static List<String> unmet(Outcome<SupervisorFact, SupervisorFile> outcome) {
        return outcome.verdict().unmet().stream()
                .map(Reason::rule)
                .map(rule -> rule.value())
                .toList();
    }

    private static List<String> rules(PlainFile file, SupervisorAct act) {
        return ByHand.rules(((ByHand.Refused) ByHand.decide(file, act)).unmet());
    }
}
