package org.jiandu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.report.Voices.AGENCY;
import static org.jiandu.report.Voices.AT_MARKET;
import static org.jiandu.report.Voices.FRI_2023_09_01;
import static org.jiandu.report.Voices.MARKET;
import static org.jiandu.report.Voices.OFFICER;
import static org.jiandu.report.Voices.OTHER_AGENCY;
import static org.jiandu.report.Voices.POLICY;
import static org.jiandu.report.Voices.PUBLIC;
import static org.jiandu.report.Voices.SELF;
import static org.jiandu.report.Voices.by;
import static org.jiandu.report.Voices.newReport;
import static org.jiandu.report.Voices.standing;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jiandu.law.Setting;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.message.Messages;
import org.jiandu.message.Texts;
import org.jiandu.party.Actor;
import org.jiandu.party.Audience;
import org.jiandu.party.Role;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Stage;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.FixedSeed;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Promises;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;

@AddLifecycleHook(FixedSeed.class)
class ReportProperties {
    /** A policy under which the time to feed back is extended once, so that every rule has something to say. */
    private static final ReportLifecycle LIFECYCLE = ReportLifecycle.of(
            POLICY.toBuilder()
                    .set(
                            ReportParameters.FEEDBACK_EXTENSION,
                            Setting.text(
                                    new FeedbackExtension(15, DeadlineUnit.CALENDAR_DAYS, 1, Role.AUTHORITY_OFFICER),
                                    WeihaiMeasures.INSTRUMENT.article(12)))
                    .build(),
            WorkCalendars.stateCouncil());

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.in(Locale.CHINA);

    @Property(tries = 500)
    void an_act_is_accepted_exactly_when_its_verdict_is_lawful_and_a_refused_one_changes_nothing(
            @ForAll("lives") List<ReportAct> acts) {
        Report report = newReport();
        for (ReportAct act : acts) {
            Verdict verdict = LIFECYCLE.assess(report, act);
            Outcome<ReportFact, Report> outcome = LIFECYCLE.decide(report, act);

            assertThat(outcome.isAccepted()).isEqualTo(verdict.isLawful());
            assertThat(outcome.verdict()).isEqualTo(verdict);
            if (outcome.isAccepted()) {
                assertThat(LIFECYCLE
                                .transition(report.stageOn(act.date()), act.kind())
                                .targets())
                        .contains(outcome.accepted().orElseThrow().state().stageOn(act.date()));
            }
            report = outcome.accepted().map(Outcome.Accepted::state).orElse(report);
        }
        Statistics.collect(report.stageOn(LocalDate.MAX));
        Statistics.coverage(coverage -> {
            coverage.check(ReportStage.CLOSED).percentage(share -> share > 2);
            coverage.check(ReportStage.ANSWERED).percentage(share -> share > 2);
            coverage.check(ReportStage.DECLINED).percentage(share -> share > 1);
        });
    }

    @Property(tries = 300)
    void the_facts_alone_make_the_report_again(@ForAll("lives") List<ReportAct> acts) {
        Report report = newReport();
        List<ReportFact> facts = new ArrayList<>();
        for (ReportAct act : acts) {
            Optional<Outcome.Accepted<ReportFact, Report>> accepted =
                    LIFECYCLE.decide(report, act).accepted();
            accepted.ifPresent(done -> facts.addAll(done.facts()));
            report = accepted.map(Outcome.Accepted::state).orElse(report);
        }
        Report replayed = newReport();
        for (ReportFact fact : facts) {
            replayed = ReportLifecycle.evolve(replayed, fact);
        }

        assertThat(replayed).isEqualTo(report);
    }

    @Property(tries = 300)
    void an_answer_is_owed_from_delivery_until_it_is_given(@ForAll("lives") List<ReportAct> acts) {
        Report report = newReport();
        Optional<LocalDate> delivered = Optional.empty();
        Optional<LocalDate> answered = Optional.empty();
        for (ReportAct act : acts) {
            Optional<Report> next = LIFECYCLE.decide(report, act).accepted().map(Outcome.Accepted::state);
            if (next.isPresent()) {
                report = next.get();
                if (act.kind() == ReportActKind.FORWARD
                        || (act instanceof ReportAct.Submit submit
                                && submit.agency().isPresent())) {
                    delivered = Optional.of(act.date());
                }
                if (act.kind() == ReportActKind.FEED_BACK) {
                    answered = Optional.of(act.date());
                }
            }
        }
        for (int days = 0; days < 400; days += 7) {
            LocalDate date = FRI_2023_09_01.plusDays(days);
            boolean owed = delivered.filter(day -> !day.isAfter(date)).isPresent()
                    && answered.filter(day -> !day.isAfter(date)).isEmpty();
            assertThat(report.isAnswerOwedOn(date)).isEqualTo(owed);
            assertThat(LIFECYCLE.isOverdueOn(report, date) && !owed).isFalse();
        }
    }

    @Property(tries = 300)
    void every_reason_against_an_act_has_a_citation_and_words_in_both_languages(@ForAll("lives") List<ReportAct> acts) {
        Report report = newReport();
        for (ReportAct act : acts) {
            Outcome<ReportFact, Report> outcome = LIFECYCLE.decide(report, act);
            for (Reason reason : outcome.verdict().reasons()) {
                assertThat(reason.citation().instrument()).isEqualTo(Voices.POLICY.instrument());
                assertThat(ENGLISH.text(reason.condition())).isNotBlank();
                assertThat(CHINESE.text(reason.condition())).isNotBlank();
                reason.because()
                        .ifPresent(because -> assertThat(ENGLISH.text(because) + CHINESE.text(because))
                                .isNotBlank());
            }
            report = outcome.accepted().map(Outcome.Accepted::state).orElse(report);
        }
    }

    @Property(tries = 300)
    void what_is_said_of_acts_before_they_are_known_holds_of_every_act(@ForAll("lives") List<ReportAct> acts) {
        Report report = newReport();
        for (ReportAct act : acts) {
            Report now = report;
            Promises.assertKept(
                    LIFECYCLE.possibleActs(now, act.actor(), act.date()),
                    act,
                    act.date(),
                    day -> LIFECYCLE.assessOn(now, act, day),
                    act.date().datesUntil(act.date().plusDays(200), Period.ofDays(9)));
            report = LIFECYCLE
                    .decide(now, act)
                    .accepted()
                    .map(Outcome.Accepted::state)
                    .orElse(now);
        }
    }

    @Property(tries = 300)
    void on_a_stated_earliest_date_the_act_is_lawful_and_the_day_before_it_is_not(
            @ForAll("lives") List<ReportAct> acts) {
        Report report = newReport();
        for (ReportAct act : acts) {
            Outcome<ReportFact, Report> outcome = LIFECYCLE.decide(report, act);
            Earliest earliest = outcome.verdict().earliest();
            if (earliest.date().isPresent()) {
                LocalDate date = earliest.date().get();
                assertThat(LIFECYCLE.assessOn(report, act, date).isLawful()).isTrue();
                assertThat(LIFECYCLE.assessOn(report, act, date.minusDays(1)).isLawful())
                        .isFalse();
            }
            report = outcome.accepted().map(Outcome.Accepted::state).orElse(report);
        }
    }

    @Property(tries = 300)
    void nobody_but_the_right_actor_ever_gets_an_act_accepted(@ForAll("lives") List<ReportAct> acts) {
        Report report = newReport();
        for (ReportAct act : acts) {
            Optional<Report> next = LIFECYCLE.decide(report, act).accepted().map(Outcome.Accepted::state);
            if (next.isPresent()) {
                Actor right = switch (act.kind()) {
                    case SUBMIT, ASK_CONFIDENTIALITY -> SELF;
                    case ACKNOWLEDGE, FEED_BACK -> AGENCY;
                    default -> OFFICER;
                };
                assertThat(act.actor()).isEqualTo(right);
                report = next.get();
            }
        }
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void every_text_for_a_cause_is_said_in_some_life(@ForAll("lives") List<ReportAct> acts) {
        Report report = newReport();
        for (ReportAct act : acts) {
            Outcome<ReportFact, Report> outcome = LIFECYCLE.decide(report, act);
            for (Reason reason : outcome.verdict().unmet()) {
                reason.because().ifPresent(because -> Statistics.collect(because.key()));
            }
            report = outcome.accepted().map(Outcome.Accepted::state).orElse(report);
        }
        Statistics.coverage(coverage -> Texts.keys().stream()
                .filter(key -> key.endsWith(".because") && key.startsWith("report."))
                .filter(key -> !key.equals("report.kind.because")) // the Weihai Measures know every kind
                .forEach(key -> coverage.check(key).count(count -> count > 0)));
    }

    /** Acts of every kind by right and wrong actors, mostly moving on in time; a submission comes first, often. */
    @Provide
    Arbitrary<List<ReportAct>> lives() {
        Arbitrary<List<ReportAct>> acts = Combinators.combine(
                        Arbitraries.of(ReportActKind.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))),
                        Arbitraries.of(OFFICER, SELF, AGENCY, OTHER_AGENCY, PUBLIC),
                        Arbitraries.integers().between(-3, 20),
                        Arbitraries.integers().between(0, 4))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(ReportProperties::dated);
        return acts;
    }

    private record Step(ReportActKind kind, boolean right, Actor other, int days, int variant) {}

    private static List<ReportAct> dated(List<Step> steps) {
        List<ReportAct> acts = new ArrayList<>();
        LocalDate date = FRI_2023_09_01;
        acts.add(act(new Step(ReportActKind.SUBMIT, true, SELF, 0, steps.get(0).variant()), date));
        for (Step step : steps) {
            date = date.plusDays(step.days());
            acts.add(act(step, date));
        }
        return acts;
    }

    private static ReportAct act(Step step, LocalDate date) {
        Actor right = switch (step.kind()) {
            case SUBMIT, ASK_CONFIDENTIALITY -> SELF;
            case ACKNOWLEDGE, FEED_BACK -> AGENCY;
            default -> OFFICER;
        };
        var on = by(step.right() ? right : step.other(), date);
        Finding finding = new Finding(
                ReportTopics.VERIFIED, step.variant() != 1, "科长", date.plusDays(step.variant() == 2 ? 1 : 0), "经核实");
        ReportResult result = step.variant() >= 3 ? ReportResult.TRANSFERRED : ReportResult.SUBSTANTIATED;
        return switch (step.kind()) {
            case SUBMIT ->
                new ReportAct.Submit(
                        on,
                        standing(step.variant() == 4 ? Stage.EXPIRED : Stage.IN_OFFICE, date),
                        List.of(ReportKind.values()).get(step.variant()),
                        "反映",
                        step.variant() % 2 == 0 ? Optional.empty() : Optional.of(MARKET.getId()),
                        Confidentiality.NONE,
                        CaseParties.none(),
                        step.variant() == 3 ? AT_MARKET : Ties.none(),
                        List.of());
            case FORWARD -> new ReportAct.Forward(on, MARKET.getId());
            case ACKNOWLEDGE -> new ReportAct.Acknowledge(on);
            case FEED_BACK -> new ReportAct.FeedBack(on, "已整改");
            case RECORD_REFUSAL -> new ReportAct.RecordRefusal(on, "拒绝");
            case REMIND -> new ReportAct.Remind(on, "请反馈");
            case EXTEND_FEEDBACK -> new ReportAct.ExtendFeedback(on, "案情复杂");
            case ACCEPT -> new ReportAct.Accept(on);
            case DECLINE -> new ReportAct.Decline(on, "不属于");
            case INVESTIGATE -> new ReportAct.Investigate(on, "调查");
            case DECIDE ->
                new ReportAct.Decide(on, result, step.variant() == 3 ? Optional.of("其他机关") : Optional.empty(), finding);
            case REPORT_BACK -> new ReportAct.ReportBack(on, "结果");
            case REOPEN -> new ReportAct.Reopen(on, "新事实");
            case CLOSE -> new ReportAct.Close(on);
            case LINK -> new ReportAct.Link(on, LinkKind.FOLLOWS, new ReportId("r-" + step.variant()));
            case ASK_CONFIDENTIALITY ->
                new ReportAct.AskConfidentiality(
                        on, step.variant() < 2 ? Confidentiality.IDENTITY : Confidentiality.IDENTITY_AND_TEXT);
            case DISCLOSE -> new ReportAct.Disclose(on, Audience.AGENCY, "需要");
        };
    }
}
