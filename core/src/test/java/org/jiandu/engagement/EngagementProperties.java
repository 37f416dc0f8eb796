package org.jiandu.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.engagement.Events.AGENCY;
import static org.jiandu.engagement.Events.BROTHERS;
import static org.jiandu.engagement.Events.BUREAU;
import static org.jiandu.engagement.Events.CASE;
import static org.jiandu.engagement.Events.FRI_2023_09_01;
import static org.jiandu.engagement.Events.LI;
import static org.jiandu.engagement.Events.MARKET;
import static org.jiandu.engagement.Events.OFFICER;
import static org.jiandu.engagement.Events.POLICY;
import static org.jiandu.engagement.Events.SELF;
import static org.jiandu.engagement.Events.WANG;
import static org.jiandu.engagement.Events.by;
import static org.jiandu.engagement.Events.newEngagement;
import static org.jiandu.engagement.Events.standing;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.jiandu.party.Occasion;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.Stage;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.FixedSeed;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.PossibleAct;
import org.jiandu.verdict.Promises;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;

/** What holds in every course that an engagement can take. */
@AddLifecycleHook(FixedSeed.class)
class EngagementProperties {
    /** A policy with a yearly cap and with waivers, so that every rule has something to say. */
    private static final EngagementLifecycle LIFECYCLE = EngagementLifecycle.of(POLICY.toBuilder()
            .set(EngagementParameters.YEARLY_CAP, Setting.text(3, WeihaiMeasures.INSTRUMENT.article(8)))
            .set(EngagementParameters.WAIVER, Setting.text(true, WeihaiMeasures.INSTRUMENT.article(10)))
            .build());

    @Property(tries = 1000)
    void an_act_is_accepted_exactly_when_its_verdict_is_lawful(@ForAll("courses") List<EngagementAct> acts) {
        Engagement engagement = newEngagement();
        for (EngagementAct act : acts) {
            Verdict verdict = LIFECYCLE.assess(engagement, act);
            Outcome<EngagementFact, Engagement> outcome = LIFECYCLE.decide(engagement, act);

            assertThat(outcome.isAccepted()).isEqualTo(verdict.isLawful());
            assertThat(outcome.verdict()).isEqualTo(verdict);
            if (outcome.isAccepted() && act instanceof ParticipationAct onPart) {
                ParticipationStage before =
                        engagement.participationOf(onPart.person()).stageOn(act.date());
                Engagement after = outcome.accepted().orElseThrow().state();
                assertThat(LIFECYCLE.transition(before, onPart.kind()).targets())
                        .contains(after.participationOf(onPart.person()).stageOn(act.date()));
            }
            engagement = after(outcome, engagement);
        }
        for (Participation part : engagement.getParticipations()) {
            Statistics.collect(part.stageOn(LocalDate.MAX));
        }
        Statistics.coverage(coverage -> {
            for (ParticipationStage stage : ParticipationStage.values()) {
                if (stage != ParticipationStage.NONE) {
                    coverage.check(stage).count(count -> count > 0);
                }
            }
        });
    }

    @Property(tries = 300)
    void the_facts_alone_make_the_engagement_again(@ForAll("courses") List<EngagementAct> acts) {
        Engagement engagement = newEngagement();
        Engagement replayed = newEngagement();
        for (EngagementAct act : acts) {
            Outcome<EngagementFact, Engagement> outcome = LIFECYCLE.decide(engagement, act);
            for (EngagementFact fact :
                    outcome.accepted().map(Outcome.Accepted::facts).orElse(List.of())) {
                replayed = EngagementLifecycle.evolve(replayed, fact);
            }
            engagement = after(outcome, engagement);
        }

        assertThat(replayed).isEqualTo(engagement);
    }

    @Property(tries = 500)
    void nobody_comes_to_take_part_who_is_out_of_office_or_in_conflict(@ForAll("courses") List<EngagementAct> acts) {
        Engagement engagement = newEngagement();
        for (EngagementAct act : acts) {
            Outcome<EngagementFact, Engagement> outcome = LIFECYCLE.decide(engagement, act);
            if (outcome.isAccepted() && act instanceof ParticipationAct.Accept agreed) {
                boolean waived = engagement
                        .participationOf(agreed.person())
                        .getWaivedOn()
                        .isPresent();
                boolean relativeIsParty = engagement.getParties().equals(CASE)
                        && agreed.invitee().ties().equals(BROTHERS);
                assertThat(agreed.invitee().standing().stage().isInOffice()).isTrue();
                assertThat(agreed.invitee().standingThen().stage().isInOffice()).isTrue();
                assertThat(relativeIsParty && !waived).isFalse();
            }
            engagement = after(outcome, engagement);
        }
    }

    @Property(tries = 500)
    void whoever_is_recused_takes_part_again_only_by_an_act_of_the_authority(
            @ForAll("courses") List<EngagementAct> acts) {
        Engagement engagement = newEngagement();
        for (EngagementAct act : acts) {
            Outcome<EngagementFact, Engagement> outcome = LIFECYCLE.decide(engagement, act);
            if (outcome.isAccepted() && act instanceof ParticipationAct onPart) {
                boolean recused = engagement
                        .participationOf(onPart.person())
                        .stageOn(act.date())
                        .isRecused();
                boolean free = !after(outcome, engagement)
                        .participationOf(onPart.person())
                        .stageOn(act.date())
                        .isRecused();
                assertThat(recused && free && !act.actor().equals(OFFICER)).isFalse();
            }
            engagement = after(outcome, engagement);
        }
    }

    @Property(tries = 500)
    void nobody_who_is_recused_or_on_leave_is_ever_counted_absent(@ForAll("courses") List<EngagementAct> acts) {
        Engagement engagement = newEngagement();
        for (EngagementAct act : acts) {
            engagement = after(LIFECYCLE.decide(engagement, act), engagement);
        }
        for (Participation part : engagement.getParticipations()) {
            ParticipationStage stage = part.stageOn(LocalDate.MAX);
            boolean unexcused = part.getPresence().equals(Optional.of(Presence.UNEXCUSED));
            assertThat(unexcused).isEqualTo(stage == ParticipationStage.ABSENT);
            boolean onLeave = part.getLeave()
                    .flatMap(Request::ruling)
                    .filter(Ruling::granted)
                    .isPresent();
            assertThat(unexcused && onLeave).isFalse();
        }
    }

    @Property(tries = 300)
    void what_is_said_of_acts_before_they_are_known_holds_of_every_act(@ForAll("courses") List<EngagementAct> acts) {
        Engagement engagement = newEngagement();
        for (EngagementAct act : acts) {
            Engagement now = engagement;
            if (act instanceof ParticipationAct onPart) {
                assertKept(LIFECYCLE.possibleActs(now, onPart.person(), act.actor(), act.date()), now, act);
            } else {
                assertKept(LIFECYCLE.possibleActs(now, act.actor(), act.date()), now, act);
            }
            engagement = after(LIFECYCLE.decide(now, act), now);
        }
    }

    private static <K extends Enum<K>> void assertKept(
            List<PossibleAct<K>> possible, Engagement engagement, EngagementAct act) {
        Promises.assertKept(
                possible,
                act,
                act.date(),
                day -> LIFECYCLE.assessOn(engagement, act, day),
                act.date().datesUntil(act.date().plusDays(100), Period.ofDays(3)));
    }

    @Property(tries = 300)
    void on_a_stated_earliest_date_the_act_is_lawful_and_the_day_before_it_is_not(
            @ForAll("courses") List<EngagementAct> acts) {
        Engagement engagement = newEngagement();
        for (EngagementAct act : acts) {
            Outcome<EngagementFact, Engagement> outcome = LIFECYCLE.decide(engagement, act);
            Earliest earliest = outcome.verdict().earliest();
            if (earliest.date().isPresent()) {
                LocalDate date = earliest.date().get();
                assertThat(LIFECYCLE.assessOn(engagement, act, date).isLawful()).isTrue();
                assertThat(LIFECYCLE
                                .assessOn(engagement, act, date.minusDays(1))
                                .isLawful())
                        .isFalse();
            }
            engagement = after(outcome, engagement);
        }
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void every_text_for_a_cause_is_said_in_some_course_and_in_both_languages(
            @ForAll("courses") List<EngagementAct> acts) {
        Engagement engagement = newEngagement();
        for (EngagementAct act : acts) {
            Outcome<EngagementFact, Engagement> outcome = LIFECYCLE.decide(engagement, act);
            for (Reason reason : outcome.verdict().unmet()) {
                reason.because().ifPresent(because -> {
                    Statistics.collect(because.key());
                    assertThat(Messages.in(Locale.ENGLISH).text(because)).doesNotContain("Optional", "[");
                    assertThat(Messages.in(Locale.CHINA).text(because)).doesNotContain("Optional", "[");
                });
            }
            engagement = after(outcome, engagement);
        }
        Statistics.coverage(coverage -> Texts.keys().stream()
                .filter(key ->
                        key.endsWith(".because") && (key.startsWith("engagement.") || key.startsWith("participation.")))
                // the Weihai Measures know every kind and every head
                .filter(key ->
                        !key.equals("engagement.kind.because") && !key.equals("participation.recusal-head.because"))
                .forEach(key -> coverage.check(key).count(count -> count > 0)));
    }

    /** Acts of every kind by right and wrong actors, mostly moving on in time, on an engagement that is mostly open. */
    @Provide
    Arbitrary<List<EngagementAct>> courses() {
        return Combinators.combine(
                        Arbitraries.of(EngagementKind.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.of(ParticipationActKind.class)),
                                Tuple.of(1, Arbitraries.of(MatterActKind.class))),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(-2, 5),
                        Arbitraries.integers().between(0, 5))
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(EngagementProperties::dated);
    }

    private record Move(EngagementKind engagement, Enum<?> kind, int actor, int days, int variant) {}

    private static List<EngagementAct> dated(List<Move> moves) {
        Sketch sketch = new Sketch(moves.get(0).engagement());
        List<EngagementAct> acts = new ArrayList<>();
        acts.add(sketch.onWhole(MatterActKind.OPEN, OFFICER, 0));
        acts.add(sketch.onPart(ParticipationActKind.INVITE, OFFICER, 0));
        for (Move move : moves) {
            sketch.date = sketch.date.plusDays(move.days());
            if (move.kind() instanceof MatterActKind onWhole) {
                acts.add(sketch.onWhole(onWhole, actor(move, OFFICER), move.variant()));
            } else {
                ParticipationActKind onPart = (ParticipationActKind) move.kind();
                acts.add(sketch.onPart(onPart, actor(move, isOwn(onPart) ? SELF : OFFICER), move.variant()));
                answer(onPart, move.variant())
                        .ifPresent(answer ->
                                acts.add(sketch.onPart(answer, isOwn(answer) ? SELF : OFFICER, move.variant())));
            }
        }
        return acts;
    }

    private static Actor actor(Move move, Actor right) {
        return move.actor() == 0 ? AGENCY : right;
    }

    /** What is asked is decided at once, or nothing asked for would ever be granted. */
    private static Optional<ParticipationActKind> answer(ParticipationActKind kind, int variant) {
        return switch (kind) {
            case ASK_LEAVE -> Optional.of(ParticipationActKind.DECIDE_LEAVE);
            case ASK_WITHDRAWAL -> Optional.of(ParticipationActKind.DECIDE_WITHDRAWAL);
            case OFFER_EXCUSE -> Optional.of(ParticipationActKind.DECIDE_EXCUSE);
            case INVITE -> variant == 4 ? Optional.empty() : Optional.of(ParticipationActKind.ACCEPT);
            case DELIVER -> variant < 3 ? Optional.empty() : Optional.of(ParticipationActKind.ACCEPT_WORK);
            default -> Optional.empty();
        };
    }

    private static boolean isOwn(ParticipationActKind kind) {
        return switch (kind) {
            case ACCEPT, DECLINE, ASK_LEAVE, DECLARE_RECUSAL, ASK_WITHDRAWAL, OFFER_EXCUSE, DELIVER -> true;
            default -> false;
        };
    }

    /** Makes acts of one engagement, each in some variants. */
    private static final class Sketch {
        private static final Map<Integer, CaseParties> PARTIES =
                Map.of(3, CASE, 4, CaseParties.of(new Party.Unknown("摊主")));

        private final EngagementKind kind;
        private LocalDate date = FRI_2023_09_01;
        private LocalDate day = FRI_2023_09_01.plusDays(10);

        Sketch(EngagementKind kind) {
            this.kind = kind;
        }

        EngagementAct onWhole(MatterActKind act, Actor actor, int variant) {
            Occasion on = by(actor, date);
            return switch (act) {
                case OPEN ->
                    new MatterAct.Open(
                            on,
                            kind,
                            "专项检查",
                            kind.isOfAuthority() == (variant != 1)
                                    ? BUREAU.getOrganisation().getId()
                                    : MARKET.getId(),
                            day,
                            CaseParties.none());
                case CHANGE_PARTIES ->
                    new MatterAct.ChangeParties(on, PARTIES.getOrDefault(variant, CaseParties.none()), "补充");
                case RESCHEDULE -> {
                    day = day.plusDays(variant);
                    yield new MatterAct.Reschedule(on, day);
                }
                case CANCEL -> new MatterAct.Cancel(on, "天气");
                case CONCLUDE -> new MatterAct.Conclude(on);
            };
        }

        EngagementAct onPart(ParticipationActKind act, Actor actor, int variant) {
            Occasion on = by(actor, date);
            boolean yes = variant % 2 == 0;
            Ties ties = variant == 3 ? BROTHERS : Ties.none();
            return switch (act) {
                case INVITE ->
                    new ParticipationAct.Invite(
                            on,
                            invitee(variant),
                            variant == 2 ? Optional.of(new Replacement(LI, "替换")) : Optional.empty(),
                            findings(variant));
                case ACCEPT -> new ParticipationAct.Accept(on, invitee(variant), findings(variant));
                case DECLINE -> new ParticipationAct.Decline(on, WANG, "出差");
                case ASK_LEAVE -> new ParticipationAct.AskLeave(on, WANG, "生病");
                case DECIDE_LEAVE -> new ParticipationAct.DecideLeave(on, WANG, yes, "核实");
                case DECLARE_RECUSAL -> new ParticipationAct.DeclareRecusal(on, WANG, RecusalHead.NEAR_RELATIVE, "相识");
                case ORDER_RECUSAL -> new ParticipationAct.OrderRecusal(on, WANG, ties, "回避", findings(variant));
                case ASK_WITHDRAWAL -> new ParticipationAct.AskWithdrawal(on, WANG, "误认");
                case DECIDE_WITHDRAWAL ->
                    new ParticipationAct.DecideWithdrawal(on, WANG, ties, yes, "核实", findings(variant));
                case LIFT_RECUSAL -> new ParticipationAct.LiftRecusal(on, WANG, ties, "消除", findings(variant));
                case WAIVE_RECUSAL -> new ParticipationAct.WaiveRecusal(on, WANG, "无人可替");
                case RECORD_PRESENCE ->
                    new ParticipationAct.RecordPresence(
                            on, WANG, List.of(Presence.values()).get(variant % 3));
                case OFFER_EXCUSE -> new ParticipationAct.OfferExcuse(on, WANG, "生病");
                case DECIDE_EXCUSE -> new ParticipationAct.DecideExcuse(on, WANG, yes, "核实");
                case DELIVER -> new ParticipationAct.Deliver(on, WANG, "doc-1");
                case ACCEPT_WORK -> new ParticipationAct.AcceptWork(on, WANG);
                case RETURN_WORK -> new ParticipationAct.ReturnWork(on, WANG, "补充");
                case RELEASE -> new ParticipationAct.Release(on, WANG, "离任");
                case MARK_FOR_REEXAMINATION ->
                    new ParticipationAct.MarkForReexamination(on, WANG, FRI_2023_09_01, "关系");
                case REEXAMINE -> new ParticipationAct.Reexamine(on, WANG, yes, "结论");
            };
        }

        private Invitee invitee(int variant) {
            return new Invitee(
                    standing(WANG, variant == 1 ? Stage.EXPIRED : Stage.IN_OFFICE, date),
                    standing(WANG, variant == 5 ? Stage.LEAVING : Stage.IN_OFFICE, day),
                    variant == 3 ? BROTHERS : Ties.none(),
                    variant == 4 ? 3 : 0);
        }

        private static List<Finding> findings(int variant) {
            return switch (variant) {
                case 0 -> List.of(Events.noConflict(true));
                case 2 -> List.of(Events.circumstance(true));
                default -> List.of();
            };
        }
    }

    private static Engagement after(Outcome<EngagementFact, Engagement> outcome, Engagement before) {
        return outcome.accepted().map(Outcome.Accepted::state).orElse(before);
    }
}
