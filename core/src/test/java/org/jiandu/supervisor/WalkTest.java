package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.supervisor.Weihai.AGENCY;
import static org.jiandu.supervisor.Weihai.LAWYER;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.found;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.explanation.LifecyclePicture;
import org.jiandu.message.Messages;
import org.jiandu.party.Actor;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Topic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A walk through every life that a small alphabet of acts and days can make, breadth first, from the empty file.
 *
 * <p>Two files are taken for the same when nothing that the conditions ask tells them apart ({@link Seen}); of each such
 * class one is walked on from. What is proved on every edge is proved from the facts alone, by other means than the
 * rules have.
 */
class WalkTest {
    private static final LocalDate MON_2022_05_02 = LocalDate.of(2022, 5, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2036, 1, 1);
    private static final int[] DAYS = {0, 1, 7, 8, 30, 731};

    private static final Profile CONVICTED = LAWYER.toBuilder()
            .addRecord(RecordEntry.decided(RecordKind.CRIMINAL_PUNISHMENT, LocalDate.of(2020, 1, 1)))
            .build();
    private static final List<Profile> PROFILES = List.of(LAWYER, Weihai.ENFORCER, CONVICTED);

    /** Where a walk stands: a file on a day, and the facts that led there. */
    private record Place(SupervisorFile file, LocalDate date, List<SupervisorFact> facts) {
        Place later(int days) {
            return new Place(file, date.plusDays(days), facts);
        }
    }

    /** What a file looks like on a day, as far as any condition asks. */
    private record Seen(
            Stage stage,
            boolean barred,
            boolean noticeOver,
            boolean openObjection,
            int termsGranted,
            boolean inLastTerm,
            boolean gapOfATerm,
            boolean dismissedForFault,
            boolean notified,
            Optional<DismissalGround> established,
            boolean lastAbsent) {}

    private record Edge(Place from, SupervisorAct act, Place to) {
        Stage stageBefore() {
            return from.file().stageOn(act.date());
        }

        Stage stageAfter() {
            return to.file().stageOn(act.date());
        }

        @Override
        public String toString() {
            return act.kind() + " on " + act.date() + " by " + act.actor().id() + ", " + stageBefore() + " to "
                    + stageAfter() + ", after " + from.facts();
        }
    }

    private static final Map<Seen, Place> PLACES = new LinkedHashMap<>();
    private static final List<Edge> EDGES = new ArrayList<>();
    private static int refusals;

    @BeforeAll
    static void walk() {
        Deque<Place> waiting = new ArrayDeque<>();
        visit(new Place(Weihai.newFile(), MON_2022_05_02, List.of()), waiting);
        while (!waiting.isEmpty()) {
            Place place = waiting.remove();
            for (int days : DAYS) {
                Place now = place.later(days);
                if (!now.date().isAfter(LAST_DAY)) {
                    visit(now, waiting);
                    Stream<SupervisorAct> acts = days == 0 ? alphabet(now) : rightfulAlphabet(now);
                    acts.forEach(act -> attempt(now, act, waiting));
                }
            }
        }
    }

    private static void visit(Place place, Deque<Place> waiting) {
        if (PLACES.putIfAbsent(seen(place), place) == null) {
            waiting.add(place);
        }
    }

    private static void attempt(Place place, SupervisorAct act, Deque<Place> waiting) {
        Outcome<SupervisorFact, SupervisorFile> outcome = LIFECYCLE.decide(place.file(), act);
        if (outcome instanceof Outcome.Accepted<SupervisorFact, SupervisorFile> accepted) {
            List<SupervisorFact> facts = new ArrayList<>(place.facts());
            facts.addAll(accepted.facts());
            Place next = new Place(accepted.state(), place.date(), facts);
            EDGES.add(new Edge(place, act, next));
            visit(next, waiting);
        } else {
            refusals++;
        }
    }

    private static Seen seen(Place place) {
        SupervisorFile file = place.file();
        LocalDate date = place.date();
        Optional<Appointment> appointment = file.appointmentOn(date);
        Optional<LocalDate> free = file.services().stream()
                .reduce((earlier, later) -> later)
                .map(service -> service.lastDayServed().plusDays(1));
        Stage stage = file.stageOn(date);
        return new Seen(
                stage,
                isBarred(place.facts(), date),
                stage == Stage.PUBLIC_NOTICE
                        && file.getNotice()
                                .flatMap(notice -> notice.lastDay())
                                .filter(date::isAfter)
                                .isPresent(),
                file.getObjections().stream().anyMatch(Objection::isOpen),
                Math.min(3, file.services().size()),
                appointment.filter(each -> each.lastTerm().contains(date)).isPresent(),
                free.filter(day -> !date.isBefore(day.plusYears(2))).isPresent(),
                file.getAppointments().stream()
                        .flatMap(each -> each.dismissal().stream())
                        .anyMatch(dismissal -> dismissal.ground().isFault()),
                appointment
                        .flatMap(Appointment::dismissal)
                        .flatMap(Dismissal::servedOn)
                        .isPresent(),
                LIFECYCLE.concernsOn(file, date).stream()
                        .flatMap(concern -> concern.ground().stream())
                        .findFirst(),
                stage.isInOffice()
                        && file.getAttendances().stream()
                                .reduce((earlier, later) -> later)
                                .filter(last -> last.presence() == Presence.UNEXCUSED)
                                .isPresent());
    }

    /** Everything that somebody may try on a day: each act by everybody, in its good and its bad forms. */
    private static Stream<SupervisorAct> alphabet(Place place) {
        return Stream.concat(
                Lives.ANYBODY.stream().flatMap(actor -> plain(actor, place.date())),
                Stream.of(OFFICER, AGENCY).flatMap(actor -> faulty(actor, place)));
    }

    /** The same, by those alone who have the right to it. */
    private static Stream<SupervisorAct> rightfulAlphabet(Place place) {
        return alphabet(place).filter(act -> act.actor().equals(Lives.rightfulActor(act.kind())));
    }

    private static Stream<SupervisorAct> plain(Actor actor, LocalDate date) {
        var on = by(actor, date);
        return Stream.of(
                new SupervisorAct.Recommend(on, LAWYER),
                new SupervisorAct.NominateSelf(on, LAWYER),
                new SupervisorAct.Invite(on, LAWYER),
                new SupervisorAct.AcceptInvitation(on),
                new SupervisorAct.DeclineInvitation(on),
                new SupervisorAct.Withdraw(on),
                new SupervisorAct.Approve(on, reviewed(date)),
                new SupervisorAct.Reject(on, "不符合条件"),
                new SupervisorAct.PostNotice(on, date.plusDays(7), List.of()),
                new SupervisorAct.RaiseObjection(on, "有异议"),
                new SupervisorAct.DecideObjection(on, 1, found(Topics.OBJECTION, false, date)),
                new SupervisorAct.IssueCertificate(on, "W", Optional.empty(), List.of()),
                new SupervisorAct.Renew(on, List.of()),
                new SupervisorAct.ChangeProfile(on, LAWYER),
                new SupervisorAct.RecordAttendance(on, "activity-" + date, true, Presence.UNEXCUSED),
                new SupervisorAct.ReportBreach(on, Duty.SECRECY, "泄密"),
                new SupervisorAct.FindConduct(on, Duty.SECRECY, Optional.empty(), found(Topics.CONDUCT, true, date)),
                new SupervisorAct.RecordPayment(on, PaymentKind.REMUNERATION, BigDecimal.TEN),
                new SupervisorAct.Commend(
                        on, CommendationKind.CIRCULAR, List.of(found(Topics.COMMENDATION, true, date))),
                dismiss(actor, date, DismissalGround.CIRCUMSTANCES, Topics.CIRCUMSTANCES, true),
                new SupervisorAct.ServeDismissal(on),
                new SupervisorAct.PublishDismissal(on));
    }

    private static Stream<SupervisorAct> faulty(Actor actor, Place place) {
        LocalDate date = place.date();
        var on = by(actor, date);
        Stream<SupervisorAct> acts = Stream.of(
                new SupervisorAct.Approve(on, List.of()),
                new SupervisorAct.PostNotice(on, date.plusDays(3), List.of()),
                new SupervisorAct.DecideObjection(on, 1, found(Topics.OBJECTION, true, date)),
                new SupervisorAct.IssueCertificate(on, "W", Optional.of(date.plusDays(30)), List.of()),
                new SupervisorAct.IssueCertificate(on, "W", Optional.empty(), List.of(found(Topics.GAP, true, date))),
                new SupervisorAct.Renew(on, List.of(found(Topics.GAP, true, date))),
                new SupervisorAct.RecordAttendance(on, "activity-" + date, true, Presence.ATTENDED),
                new SupervisorAct.FindConduct(on, Duty.SECRECY, Optional.empty(), found(Topics.CONDUCT, false, date)),
                new SupervisorAct.Dismiss(
                        on,
                        DismissalGround.HARM_TO_IMAGE,
                        Optional.of(date.plusDays(30)),
                        Optional.empty(),
                        List.of(found(Topics.HARM_TO_IMAGE, true, date))));
        Stream<SupervisorAct> groundless = EnumSet.allOf(DismissalGround.class).stream()
                .map(ground -> dismiss(actor, date, ground, Topics.OTHER_GROUND, false));
        Stream<SupervisorAct> barred =
                PROFILES.stream().skip(1).map(profile -> new SupervisorAct.ChangeProfile(on, profile));
        return Stream.of(acts, groundless, barred).flatMap(each -> each);
    }

    private static SupervisorAct dismiss(
            Actor actor, LocalDate date, DismissalGround ground, Topic topic, boolean holds) {
        return new SupervisorAct.Dismiss(
                by(actor, date), ground, Optional.empty(), Optional.empty(), List.of(found(topic, holds, date)));
    }

    private static List<Finding> reviewed(LocalDate date) {
        List<Finding> findings = new ArrayList<>(Weihai.review(date));
        findings.add(found(Topics.REAPPOINTMENT, true, date));
        return findings;
    }

    // What the walk proves

    @Test
    void the_walk_is_long_and_reaches_every_stage() {
        assertThat(PLACES).hasSizeGreaterThan(500);
        assertThat(EDGES).hasSizeGreaterThan(20_000);
        assertThat(refusals).isGreaterThan(150_000);
        assertThat(PLACES.keySet().stream().map(Seen::stage).distinct()).containsExactlyInAnyOrder(Stage.values());
        assertThat(EDGES.stream().map(edge -> edge.act().kind()).distinct())
                .containsExactlyInAnyOrderElementsOf(walked());
    }

    @Test
    void every_move_of_the_table_is_walked_and_no_other() {
        Set<String> walked = new HashSet<>();
        EDGES.forEach(edge -> walked.add(move(edge.stageBefore(), edge.act().kind(), edge.stageAfter())));
        Set<String> named = new HashSet<>();
        for (Stage stage : Stage.values()) {
            for (ActKind kind : walked()) {
                LIFECYCLE.transition(stage, kind).targets().forEach(target -> named.add(move(stage, kind, target)));
            }
        }
        assertThat(walked).isSubsetOf(named);
        // Under the Weihai policy an objection as such ends nothing, a lapsed engagement is not renewed, and a
        // dismissal
        // takes effect without service.
        named.remove(move(Stage.PUBLIC_NOTICE, ActKind.RAISE_OBJECTION, Stage.CLOSED));
        named.remove(move(Stage.EXPIRED, ActKind.RENEW, Stage.IN_OFFICE));
        named.remove(move(Stage.LEAVING, ActKind.SERVE_DISMISSAL, Stage.DISMISSED));
        named.remove(move(Stage.LEAVING, ActKind.PUBLISH_DISMISSAL, Stage.DISMISSED));
        assertThat(walked).isEqualTo(named);
    }

    @Test
    void days_alone_make_the_moves_that_the_diagram_shows_and_no_others() {
        Set<List<Stage>> moves = new HashSet<>();
        for (Place place : PLACES.values()) {
            Optional<LocalDate> day = place.file().nextChangeAfter(place.date());
            while (day.isPresent()) {
                Stage before = place.file().stageOn(day.get().minusDays(1));
                Stage after = place.file().stageOn(day.get());
                if (before != after) {
                    moves.add(List.of(before, after));
                }
                day = place.file().nextChangeAfter(day.get());
            }
        }
        assertThat(moves).isEqualTo(drawnForDays());
    }

    /** The arrows of the diagram with a name that is none of an act. */
    private static Set<List<Stage>> drawnForDays() {
        Messages english = Messages.in(Locale.ENGLISH);
        List<String> acts = Stream.of(ActKind.values()).map(english::label).toList();
        return Pattern.compile("(\\w+) --> (\\w+) : (.+)")
                .matcher(LifecyclePicture.of(LIFECYCLE, Locale.ENGLISH).mermaid())
                .results()
                .filter(arrow -> !acts.containsAll(List.of(arrow.group(3).split(", "))))
                .map((MatchResult arrow) -> List.of(Stage.valueOf(arrow.group(1)), Stage.valueOf(arrow.group(2))))
                .collect(Collectors.toSet());
    }

    @Test
    void art4_no_certificate_without_review_and_notice() {
        assertThat(edges(ActKind.ISSUE_CERTIFICATE)).isNotEmpty().allSatisfy(edge -> {
            List<FactKind> candidacy = sinceNomination(edge.from().facts()).stream()
                    .map(SupervisorFact::kind)
                    .filter(kind -> kind != FactKind.PROFILE_CHANGED)
                    .toList();
            assertThat(candidacy)
                    .as("%s", edge)
                    .containsSubsequence(FactKind.APPROVED, FactKind.NOTICE_POSTED)
                    .doesNotContain(FactKind.CANDIDACY_CLOSED, FactKind.APPOINTED);
            assertThat(count(candidacy, FactKind.OBJECTION_DECIDED))
                    .as("%s", edge)
                    .isEqualTo(count(candidacy, FactKind.OBJECTION_RAISED));
            assertThat(sinceNomination(edge.from().facts()))
                    .filteredOn(SupervisorFact.NoticePosted.class::isInstance)
                    .extracting(fact -> ((SupervisorFact.NoticePosted) fact).lastDay())
                    .as("%s", edge)
                    .allMatch(lastDay -> lastDay.isBefore(edge.act().date()));
        });
    }

    @Test
    void art3_4_13_and_17_no_act_by_an_actor_without_the_right() {
        assertThat(EDGES)
                .allSatisfy(edge -> assertThat(LifecycleProperties.rightful(
                                edge.act().kind(), edge.from().file()))
                        .as("%s", edge)
                        .accepts(edge.act().actor()));
    }

    @Test
    void art16_nobody_is_dismissed_without_a_ground() {
        assertThat(edges(ActKind.DISMISS)).isNotEmpty().allSatisfy(edge -> {
            SupervisorAct.Dismiss act = (SupervisorAct.Dismiss) edge.act();
            List<SupervisorFact> before = edge.from().facts();
            boolean established = switch (act.ground()) {
                case CRIME_OR_BAD_CREDIT -> lastProfile(before, act.date()).equals(CONVICTED);
                case LEAK -> lastConduct(before).filter(Finding::holds).isPresent();
                case ABSENCES -> lastTwoAbsent(before);
                case CIRCUMSTANCES, HARM_TO_IMAGE -> act.findings().stream().anyMatch(Finding::holds);
                case GIFTS, PRIVATE_GAIN, OTHER, FAILED_ASSESSMENT, RESIGNED -> false;
            };
            assertThat(established).as("%s", edge).isTrue();
        });
        assertThat(edges(ActKind.DISMISS).stream()
                        .map(edge -> ((SupervisorAct.Dismiss) edge.act()).ground())
                        .distinct())
                .containsExactlyInAnyOrder(
                        DismissalGround.CRIME_OR_BAD_CREDIT,
                        DismissalGround.LEAK,
                        DismissalGround.ABSENCES,
                        DismissalGround.CIRCUMSTANCES,
                        DismissalGround.HARM_TO_IMAGE);
    }

    @Test
    void art2_and_7_no_way_into_office_for_a_barred_person() {
        assertThat(PLACES.keySet()).anyMatch(seen -> seen.barred() && seen.stage() == Stage.PUBLIC_NOTICE);
        assertThat(PLACES.keySet()).anyMatch(seen -> seen.barred() && seen.stage() == Stage.IN_OFFICE);
        assertThat(EDGES)
                .filteredOn(edge -> edge.act().kind() == ActKind.ISSUE_CERTIFICATE
                        || edge.act().kind() == ActKind.RENEW
                        || edge.act().kind() == ActKind.APPROVE)
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(
                                isBarred(edge.from().facts(), edge.act().date()))
                        .as("%s", edge)
                        .isFalse());
    }

    @Test
    void art6_nobody_is_paid() {
        assertThat(edges(ActKind.RECORD_PAYMENT)).isEmpty();
    }

    private static List<Edge> edges(ActKind kind) {
        return EDGES.stream().filter(edge -> edge.act().kind() == kind).toList();
    }

    /** All that the policy provides for, but payments, which are never lawful under it. */
    private static List<ActKind> walked() {
        return LIFECYCLE.acts().stream()
                .filter(kind -> kind != ActKind.RECORD_PAYMENT)
                .toList();
    }

    private static String move(Stage from, ActKind kind, Stage to) {
        return from + " " + kind + " " + to;
    }

    private static long count(List<FactKind> kinds, FactKind kind) {
        return kinds.stream().filter(each -> each == kind).count();
    }

    private static List<SupervisorFact> sinceNomination(List<SupervisorFact> facts) {
        List<SupervisorFact> since = new ArrayList<>();
        for (SupervisorFact fact : facts) {
            if (fact.kind() == FactKind.NOMINATED || fact.kind() == FactKind.INVITED) {
                since.clear();
            }
            since.add(fact);
        }
        return since;
    }

    private static boolean isBarred(List<SupervisorFact> facts, LocalDate date) {
        return facts.stream().anyMatch(fact -> fact.kind() == FactKind.NOMINATED || fact.kind() == FactKind.INVITED)
                && !lastProfile(facts, date).equals(LAWYER);
    }

    private static Profile lastProfile(List<SupervisorFact> facts, LocalDate date) {
        Profile profile = LAWYER;
        for (SupervisorFact fact : facts) {
            if (!fact.date().isAfter(date)) {
                if (fact instanceof SupervisorFact.Nominated nominated) {
                    profile = nominated.profile();
                } else if (fact instanceof SupervisorFact.Invited invited) {
                    profile = invited.profile();
                } else if (fact instanceof SupervisorFact.ProfileChanged changed) {
                    profile = changed.profile();
                }
            }
        }
        return profile;
    }

    private static Optional<Finding> lastConduct(List<SupervisorFact> facts) {
        return facts.stream()
                .filter(SupervisorFact.ConductFound.class::isInstance)
                .map(fact -> ((SupervisorFact.ConductFound) fact).finding())
                .reduce((earlier, later) -> later);
    }

    private static boolean lastTwoAbsent(List<SupervisorFact> facts) {
        List<Presence> presences = facts.stream()
                .filter(SupervisorFact.AttendanceRecorded.class::isInstance)
                .map(fact -> ((SupervisorFact.AttendanceRecorded) fact).presence())
                .toList();
        for (int i = 1; i < presences.size(); i++) {
            if (presences.get(i - 1) == Presence.UNEXCUSED && presences.get(i) == Presence.UNEXCUSED) {
                return true;
            }
        }
        return false;
    }
}
