package org.jiandu.document.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.document.sample.Weihai.CALENDAR;
import static org.jiandu.document.sample.Weihai.POLICY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiandu.document.receipt.Difference.Subject;
import org.jiandu.document.sample.Lives;
import org.jiandu.document.sample.Lives.Turn;
import org.jiandu.document.sample.Weihai;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.RestLimits;
import org.jiandu.time.WorkCalendar;
import org.jiandu.verdict.Act;

/** A decision made again of the same is the same; of anything else, what is else is named. */
class ReceiptProperties {
    private static final ReceiptKey KEY = ReceiptKey.of("not so secret: 32 bytes for tests".getBytes(UTF_8));
    private static final Receipts RECEIPTS = new Receipts(KEY, "1.0");
    private static final Receipts LATER = new Receipts(KEY, "2.0");
    private static final Receipts OTHER_KEY =
            new Receipts(ReceiptKey.of("another secret: 32 bytes for tests".getBytes(UTF_8)), "1.0");
    private static final Policy LONGER_NOTICE = Weihai.policy(9);
    private static final WorkCalendar OTHER_CALENDAR = CALENDAR.withLimits(new RestLimits(30, 40, 20));

    /** What came of the act, which may differ or not when something else does. */
    private static final Set<Subject> RESULTS =
            EnumSet.of(Subject.CONCLUSION, Subject.CONDITION, Subject.VERDICT, Subject.FACTS);

    @Property(tries = 40, seed = "20220418")
    void a_decision_on_a_supervisor(@ForAll("supervisors") List<Turn<SupervisorFile, SupervisorAct>> life) {
        checkEach(life, (file, act) -> Decision.of(POLICY, CALENDAR, file, act));
        for (Turn<SupervisorFile, SupervisorAct> turn : life) {
            DecisionReceipt receipt = RECEIPTS.make(Decision.of(POLICY, CALENDAR, turn.before(), turn.act()));
            assertNames(receipt, Decision.of(LONGER_NOTICE, CALENDAR, turn.before(), turn.act()), Subject.POLICY);
            assertNames(receipt, Decision.of(POLICY, OTHER_CALENDAR, turn.before(), turn.act()), Subject.CALENDAR);
            assertNames(receipt, Decision.of(POLICY, turn.before(), turn.act()), Subject.CALENDAR);
        }
    }

    @Property(tries = 40, seed = "20220418")
    void a_decision_on_a_report(@ForAll("reports") List<Turn<Report, ReportAct>> life) {
        checkEach(life, (report, act) -> Decision.of(POLICY, CALENDAR, report, act));
    }

    @Property(tries = 40, seed = "20220418")
    void a_decision_on_an_engagement(@ForAll("engagements") List<Turn<Engagement, EngagementAct>> life) {
        checkEach(life, (engagement, act) -> Decision.of(POLICY, engagement, act));
    }

    private static <S, A extends Act> void checkEach(List<Turn<S, A>> life, BiFunction<S, A, Decision> decide) {
        for (int i = 0; i < life.size(); i++) {
            Turn<S, A> turn = life.get(i);
            Turn<S, A> other = life.get((i + 1) % life.size());
            Decision decision = decide.apply(turn.before(), turn.act());
            DecisionReceipt receipt = RECEIPTS.make(decision);

            assertThat(decision.outcome()).isEqualTo(turn.outcome());
            assertThat(RECEIPTS.check(receipt, decide.apply(turn.before(), turn.act())))
                    .isEmpty();
            assertThat(DecisionReceipt.parse(receipt.json())).isEqualTo(receipt);
            assertThat(subjects(LATER.check(receipt, decision))).containsExactly(Subject.LIBRARY);
            assertThat(subjects(OTHER_KEY.check(receipt, decision))).containsExactly(Subject.KEY);
            if (!other.before().equals(turn.before())) {
                assertNames(receipt, decide.apply(other.before(), turn.act()), Subject.FILE);
            }
            if (!other.act().equals(turn.act())) {
                assertNamesAct(receipt, turn.act(), decide.apply(turn.before(), other.act()));
            }
        }
    }

    /** Whatever differs in the act, the act is named, and its kind, date and role exactly where they differ. */
    private static void assertNamesAct(DecisionReceipt receipt, Act then, Decision again) {
        Act now = again.act();
        EnumSet<Subject> expected = EnumSet.of(Subject.ACT);
        if (!then.kind().equals(now.kind())) {
            expected.add(Subject.ACT_KIND);
        }
        if (!then.date().equals(now.date())) {
            expected.add(Subject.DATE);
        }
        if (then.actor().role() != now.actor().role()) {
            expected.add(Subject.ROLE);
        }
        assertNames(receipt, again, expected.toArray(new Subject[0]));
    }

    private static void assertNames(DecisionReceipt receipt, Decision again, Subject... inputs) {
        Set<Subject> named = subjects(RECEIPTS.check(receipt, again));
        named.removeAll(RESULTS);
        assertThat(named).containsExactlyInAnyOrder(inputs);
    }

    private static Set<Subject> subjects(List<Difference> differences) {
        return differences.stream()
                .map(Difference::subject)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Subject.class)));
    }

    @Provide
    Arbitrary<List<Turn<SupervisorFile, SupervisorAct>>> supervisors() {
        return Lives.ofSupervisors();
    }

    @Provide
    Arbitrary<List<Turn<Report, ReportAct>>> reports() {
        return Lives.ofReports();
    }

    @Provide
    Arbitrary<List<Turn<Engagement, EngagementAct>>> engagements() {
        return Lives.ofEngagements();
    }
}
