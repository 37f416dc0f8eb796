package org.jiandu.supervisor;

import static org.jiandu.measures.WeihaiMeasures.CARES_FOR_RULE_OF_LAW;
import static org.jiandu.measures.WeihaiMeasures.INSTRUMENT;
import static org.jiandu.measures.WeihaiMeasures.KNOWS_THE_LAW;
import static org.jiandu.measures.WeihaiMeasures.WILLING_AND_ABLE;
import static org.jiandu.supervisor.Weihai.AGENCY;
import static org.jiandu.supervisor.Weihai.BUREAU;
import static org.jiandu.supervisor.Weihai.LAWYER;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.OTHER_BUREAU;
import static org.jiandu.supervisor.Weihai.PERSON;
import static org.jiandu.supervisor.Weihai.PUBLIC;
import static org.jiandu.supervisor.Weihai.SELF;
import static org.jiandu.supervisor.Weihai.UNIT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.jiandu.law.Policy;
import org.jiandu.law.Strength;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.Level;
import org.jiandu.party.Occasion;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.Region;
import org.jiandu.term.TermLength;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Topic;

/**
 * Lives for properties. What is drawn are sketches; each becomes an act when it is played, so that a good share of acts
 * suits the file that it meets, and the rest is wrong in every way an act can be.
 */
final class Lives {
    // The person of the fixtures was born on 7 March 1890: not old enough until 2023, too old from 2026.
    static final Condition.Bound OLD_ENOUGH =
            new Condition.MinAge(133, Strength.HARD, INSTRUMENT.article(7).item(5));
    static final Condition.Bound NOT_TOO_OLD =
            new Condition.MaxAge(135, Strength.HARD, INSTRUMENT.article(7).item(5));
    static final Condition.Found FURTHER = new Condition.Found(
            Topic.of("condition.resident", "The candidate lives in the city.", "拟聘人员在本市居住。"),
            INSTRUMENT.article(7).item(5));

    static final Authority GOVERNMENT = Authority.builder()
            .organisation(Weihai.organisation("weihai-government", "威海市人民政府", OrganisationKind.GOVERNMENT))
            .level(Level.CITY)
            .jurisdiction(new Region("371000", "2022", "威海市"))
            .build();
    static final Actor GOVERNMENT_OFFICER = Actor.officerOf(GOVERNMENT, "officer-3");
    private static final Person WITHOUT_DOCUMENT =
            Person.builder().id(PERSON.getId()).name(new PersonName("王小明")).build();

    /** Everybody who might try; most have no right to most acts. */
    static final List<Actor> ANYBODY = List.of(
            OFFICER,
            SELF,
            UNIT,
            AGENCY,
            PUBLIC,
            Actor.officerOf(OTHER_BUREAU, "officer-2"),
            GOVERNMENT_OFFICER,
            Actor.personConcerned(new PersonId("p-2")),
            Actor.unit(BUREAU.getOrganisation(), "unit-of-the-bureau"),
            Actor.agencyOfficer(BUREAU.getOrganisation(), "agent-of-the-bureau"));

    private static final List<Topic> REVIEW = List.of(
            CARES_FOR_RULE_OF_LAW,
            KNOWS_THE_LAW,
            WILLING_AND_ABLE,
            Topics.SECTOR,
            Topics.CREDIT,
            Topics.REAPPOINTMENT,
            FURTHER.topic(),
            OLD_ENOUGH.topic(),
            NOT_TOO_OLD.topic(),
            Elsewhere.EDUCATED.topic(),
            Elsewhere.EDUCATED.exception(),
            Elsewhere.RESIDENT.topic(),
            Elsewhere.NORMALLY_YOUNGER.exception(),
            Elsewhere.NATIONAL.topic(),
            Topics.NO_UNIT);

    private static final int PROFILES = 19;

    private Lives() {}

    /**
     * How one act is to be made. Each number chooses among what there is; zero is the ordinary choice.
     *
     * @param fitting whether the act is one that the stage calls for, rather than the one named
     */
    record Sketch(boolean fitting, ActKind kind, int days, int actor, int profile, int findings, int detail) {}

    /** An act as it was played. */
    record Turn(
            SupervisorFile before,
            SupervisorAct act,
            Outcome<SupervisorFact, SupervisorFile> outcome,
            SupervisorFile after) {
        List<SupervisorFact> facts() {
            return outcome instanceof Outcome.Accepted<SupervisorFact, SupervisorFile> accepted
                    ? accepted.facts()
                    : List.of();
        }

        @Override
        public String toString() {
            return act.kind() + " on " + act.date() + " by " + act.actor().role() + " at " + before.stageOn(act.date())
                    + ": " + outcome.verdict();
        }
    }

    /** A life under a policy. */
    record Life(Lifecycle lifecycle, Set<Variation> variations, SupervisorFile opened, List<Turn> turns) {
        SupervisorFile file() {
            return turns.isEmpty() ? opened : turns.get(turns.size() - 1).after();
        }

        List<SupervisorFact> facts() {
            return turns.stream().flatMap(turn -> turn.facts().stream()).toList();
        }

        List<Turn> refused() {
            return turns.stream().filter(turn -> !turn.outcome().isAccepted()).toList();
        }

        boolean has(FactKind kind) {
            return facts().stream().anyMatch(fact -> fact.kind() == kind);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder().append(variations);
            turns.forEach(turn -> text.append("\n  ").append(turn));
            return text.toString();
        }
    }

    /** Lives under the Weihai policy as it is. */
    static Arbitrary<Life> underTheDefault() {
        return lives(Arbitraries.just(Set.of()));
    }

    /** Lives under the Weihai policy and what else it could be. */
    static Arbitrary<Life> underAnyPolicy() {
        return lives(Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Set.of())),
                Tuple.of(3, Arbitraries.of(Variation.class).set().ofMinSize(1).ofMaxSize(4))));
    }

    private static Arbitrary<Life> lives(Arbitrary<Set<Variation>> variations) {
        Arbitrary<SupervisorFile> opened = Arbitraries.frequency(
                Tuple.of(30, SupervisorFile.open(BUREAU, PERSON)),
                Tuple.of(3, SupervisorFile.open(BUREAU, WITHOUT_DOCUMENT)),
                Tuple.of(1, SupervisorFile.open(GOVERNMENT, PERSON)));
        Arbitrary<LocalDate> starts = Arbitraries.frequency(
                Tuple.of(3, LocalDate.of(2022, 4, 1)),
                Tuple.of(1, LocalDate.of(2024, 2, 15)),
                Tuple.of(1, LocalDate.of(2025, 11, 20)));
        return Combinators.combine(
                        variations,
                        opened,
                        starts,
                        sketches().list().ofMaxSize(60).withSizeDistribution(RandomDistribution.uniform()))
                .as(Lives::play);
    }

    private static Arbitrary<Sketch> sketches() {
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(0, 1)),
                Tuple.of(6, Arbitraries.integers().between(0, 30)),
                Tuple.of(2, Arbitraries.integers().between(0, 400)),
                Tuple.of(1, Arbitraries.integers().between(700, 800)),
                Tuple.of(1, Arbitraries.integers().between(-400, -1)));
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)),
                        Arbitraries.of(ActKind.class),
                        days,
                        mostlyZero(12, ANYBODY.size()),
                        mostlyZero(4, PROFILES - 1),
                        mostlyZero(6, 8),
                        Arbitraries.integers().between(0, 59))
                .as(Sketch::new);
    }

    private static Arbitrary<Integer> mostlyZero(int weight, int greatest) {
        return Arbitraries.frequencyOf(
                Tuple.of(weight, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, greatest)));
    }

    private static Life play(Set<Variation> variations, SupervisorFile opened, LocalDate start, List<Sketch> sketches) {
        Policy policy = Weihai.POLICY;
        for (Variation variation : variations) {
            policy = variation.applyTo(policy);
        }
        Lifecycle lifecycle = Lifecycle.of(policy);
        List<Turn> turns = new ArrayList<>();
        SupervisorFile file = opened;
        LocalDate date = start;
        Instant recordedAt = start.atStartOfDay().toInstant(ZoneOffset.UTC);
        for (Sketch sketch : sketches) {
            date = date.plusDays(sketch.days());
            recordedAt = recordedAt.plusSeconds(3600); // nobody records the second act before the first
            SupervisorAct act = act(lifecycle, file, sketch, date, recordedAt);
            Outcome<SupervisorFact, SupervisorFile> outcome = lifecycle.decide(file, act);
            SupervisorFile after = outcome instanceof Outcome.Accepted<SupervisorFact, SupervisorFile> accepted
                    ? accepted.state()
                    : file;
            turns.add(new Turn(file, act, outcome, after));
            file = after;
            date = act.date();
        }
        return new Life(lifecycle, variations, opened, turns);
    }

    private static SupervisorAct act(
            Lifecycle lifecycle, SupervisorFile file, Sketch sketch, LocalDate drawn, Instant recordedAt) {
        ActKind kind =
                sketch.fitting() ? fitting(lifecycle.policy(), file.stageOn(drawn), file, sketch) : sketch.kind();
        LocalDate date = sketch.fitting() && kind == ActKind.ISSUE_CERTIFICATE ? afterNotice(file, drawn) : drawn;
        Actor actor = sketch.actor() == 0 ? rightfulActor(kind) : ANYBODY.get(sketch.actor() - 1);
        Occasion on = new Occasion(actor, date, recordedAt);
        int detail = sketch.detail();
        return switch (kind) {
            case RECOMMEND -> new SupervisorAct.Recommend(on, profile(sketch, date));
            case NOMINATE_SELF -> new SupervisorAct.NominateSelf(on, profile(sketch, date));
            case INVITE -> new SupervisorAct.Invite(on, profile(sketch, date));
            case ACCEPT_INVITATION -> new SupervisorAct.AcceptInvitation(on);
            case DECLINE_INVITATION -> new SupervisorAct.DeclineInvitation(on);
            case WITHDRAW -> new SupervisorAct.Withdraw(on);
            case GIVE_CONSENT -> new SupervisorAct.GiveConsent(on);
            case APPROVE -> new SupervisorAct.Approve(on, findings(sketch, REVIEW, date));
            case REJECT -> new SupervisorAct.Reject(on, "不符合条件");
            case CONFIRM_APPOINTMENT ->
                new SupervisorAct.ConfirmAppointment(
                        on,
                        actor.actsFor(BUREAU) ? BUREAU : GOVERNMENT,
                        findings(sketch, List.of(Topics.LEADING_GROUP), date));
            case POST_NOTICE ->
                new SupervisorAct.PostNotice(
                        on,
                        date.plusDays(pick(detail, 7, 7, 20, 7, 3, -1)),
                        findings(sketch, List.of(Topics.NOTICE_LENGTH), date));
            case RAISE_OBJECTION -> new SupervisorAct.RaiseObjection(on, "有异议");
            case DECIDE_OBJECTION ->
                new SupervisorAct.DecideObjection(
                        on, sketch.fitting() ? firstOpen(file) : detail % 4, finding(sketch, Topics.OBJECTION, date));
            case ISSUE_CERTIFICATE ->
                new SupervisorAct.IssueCertificate(
                        on,
                        "W-" + date,
                        statedDay(detail, date),
                        statedLastDay(lifecycle.policy(), detail, date),
                        findings(sketch, ofTerm(lifecycle.policy(), detail), date));
            case ISSUE_CARD -> new SupervisorAct.IssueCard(on, "C-" + date, BUREAU);
            case REPORT_CARD_LOST -> new SupervisorAct.ReportCardLost(on);
            case RETURN_CARD -> new SupervisorAct.ReturnCard(on);
            case RENEW ->
                new SupervisorAct.Renew(
                        on,
                        statedLastDay(lifecycle.policy(), detail, date.plusYears(2)),
                        findings(sketch, ofTerm(lifecycle.policy(), detail), date));
            case SHORTEN_TERM -> new SupervisorAct.ShortenTerm(on);
            case CHANGE_PROFILE -> new SupervisorAct.ChangeProfile(on, profile(sketch, date));
            case RECORD_ATTENDANCE ->
                new SupervisorAct.RecordAttendance(
                        on,
                        detail % 4 == 0 ? "activity-1" : "activity-" + date,
                        detail % 5 != 4,
                        detail % 2 == 0 ? Presence.UNEXCUSED : pick(detail, Presence.values()));
            case REPORT_BREACH -> new SupervisorAct.ReportBreach(on, duty(detail), "违反监督纪律");
            case FIND_CONDUCT ->
                new SupervisorAct.FindConduct(
                        on,
                        duty(detail),
                        detail % 3 == 0 ? Optional.of(detail % 4) : Optional.empty(),
                        finding(sketch, Topics.CONDUCT, date));
            case RECORD_PAYMENT ->
                new SupervisorAct.RecordPayment(
                        on, pick(detail, PaymentKind.values()), BigDecimal.valueOf(pick(detail / 3, 10, 8)));
            case COMMEND ->
                new SupervisorAct.Commend(
                        on,
                        detail % 4 == 0 ? CommendationKind.AWARD : CommendationKind.CIRCULAR,
                        findings(sketch, List.of(Topics.COMMENDATION), date));
            case DISMISS -> dismiss(lifecycle, file, sketch, on);
            case SERVE_DISMISSAL -> new SupervisorAct.ServeDismissal(on);
            case PUBLISH_DISMISSAL -> new SupervisorAct.PublishDismissal(on);
            case RESIGN ->
                new SupervisorAct.Resign(on, "工作变动", findings(sketch, List.of(Topics.CERTIFICATE_RETURNED), date));
            case SUSPEND -> new SupervisorAct.Suspend(on, findings(sketch, List.of(Topics.SUSPENSION), date));
            case RESUME -> new SupervisorAct.Resume(on);
            case RECORD_ASSESSMENT ->
                new SupervisorAct.RecordAssessment(
                        on, pick(detail, Grade.values()), finding(sketch, Topics.ASSESSMENT, date));
            case RECORD_TRAINING -> new SupervisorAct.RecordTraining(on, "业务培训", 1 + detail % 8);
        };
    }

    /** An act that the stage calls for. */
    private static ActKind fitting(Policy policy, Stage stage, SupervisorFile file, Sketch sketch) {
        int detail = sketch.detail();
        List<ActKind> others = ofOtherPlaces(policy);
        if (stage == Stage.IN_OFFICE && !others.isEmpty() && detail % 3 == 2) {
            return others.get(detail / 3 % others.size());
        }
        return switch (stage) {
            case NEW, CLOSED, EXPIRED, DISMISSED ->
                detail < 4
                        ? ActKind.PUBLISH_DISMISSAL
                        : pick(detail, ActKind.NOMINATE_SELF, ActKind.RECOMMEND, ActKind.INVITE);
            case INVITED -> detail < 6 ? ActKind.DECLINE_INVITATION : ActKind.ACCEPT_INVITATION;
            case NOMINATED ->
                detail < 4
                        ? ActKind.REJECT
                        : detail < 8 ? ActKind.GIVE_CONSENT : detail < 12 ? ActKind.CHANGE_PROFILE : ActKind.APPROVE;
            case REVIEWED ->
                detail < 4 ? ActKind.WITHDRAW : detail < 8 ? ActKind.CONFIRM_APPOINTMENT : ActKind.POST_NOTICE;
            case PUBLIC_NOTICE ->
                firstOpen(file) > 0
                        ? detail < 2 ? ActKind.ISSUE_CERTIFICATE : ActKind.DECIDE_OBJECTION
                        : detail < 8 ? ActKind.RAISE_OBJECTION : ActKind.ISSUE_CERTIFICATE;
            case APPOINTED -> detail % 4 == 0 ? ActKind.ISSUE_CARD : ActKind.CHANGE_PROFILE;
            case IN_OFFICE ->
                pick(
                        detail,
                        ActKind.RENEW,
                        ActKind.RECORD_ATTENDANCE,
                        ActKind.RENEW,
                        ActKind.FIND_CONDUCT,
                        ActKind.DISMISS,
                        ActKind.REPORT_BREACH,
                        ActKind.RECORD_ATTENDANCE,
                        ActKind.COMMEND,
                        ActKind.RECORD_PAYMENT,
                        ActKind.CHANGE_PROFILE,
                        ActKind.ISSUE_CARD);
            case LEAVING -> detail % 2 == 0 ? ActKind.SERVE_DISMISSAL : ActKind.PUBLISH_DISMISSAL;
        };
    }

    private static SupervisorAct dismiss(Lifecycle lifecycle, SupervisorFile file, Sketch sketch, Occasion on) {
        int detail = sketch.detail();
        DismissalGround ground = sketch.fitting()
                ? lifecycle.concernsOn(file, on.date()).stream()
                        .flatMap(concern -> concern.ground().stream())
                        .findFirst()
                        .orElse(detail % 4 == 0 ? DismissalGround.CIRCUMSTANCES : DismissalGround.HARM_TO_IMAGE)
                : pick(detail, DismissalGround.values());
        List<Topic> topics = List.of(
                Topics.HARM_TO_IMAGE,
                Topics.CIRCUMSTANCES,
                Topics.OTHER_GROUND,
                Topics.ABSENCES,
                Topics.HEARING,
                Topics.CERTIFICATE_RETURNED);
        return new SupervisorAct.Dismiss(
                on, ground, statedDay(detail, on.date()), Optional.empty(), findings(sketch, topics, on.date()));
    }

    /** The acts that only some policies have, as far as this one has them. */
    private static List<ActKind> ofOtherPlaces(Policy policy) {
        List<ActKind> acts = new ArrayList<>();
        if (policy.settles(SupervisorParameters.RESIGNATION)) {
            acts.add(ActKind.RESIGN);
        }
        if (policy.settles(SupervisorParameters.SUSPENSION)) {
            acts.addAll(List.of(ActKind.SUSPEND, ActKind.RESUME));
        }
        if (policy.settles(SupervisorParameters.ASSESSMENT)) {
            acts.add(ActKind.RECORD_ASSESSMENT);
        }
        if (policy.settles(SupervisorParameters.TRAINING)) {
            acts.add(ActKind.RECORD_TRAINING);
        }
        if (policy.settles(SupervisorParameters.PER_DAY)) {
            acts.add(ActKind.RECORD_PAYMENT);
        }
        return acts;
    }

    private static LocalDate afterNotice(SupervisorFile file, LocalDate date) {
        return file.getNotice()
                .flatMap(notice -> notice.lastDay())
                .filter(last -> !last.isBefore(date))
                .map(last -> last.plusDays(1))
                .orElse(date);
    }

    private static int firstOpen(SupervisorFile file) {
        return file.getObjections().stream()
                .filter(Objection::isOpen)
                .mapToInt(Objection::number)
                .findFirst()
                .orElse(0);
    }

    @SafeVarargs
    private static <T> T pick(int number, T... several) {
        return several[number % several.length];
    }

    private static Duty duty(int detail) {
        return pick(detail, Duty.values());
    }

    private static List<Topic> gap(int detail) {
        return detail % 3 == 0 ? List.of(Topics.GAP) : List.of();
    }

    /** What a certificate or a renewal may need besides, under the policy. */
    private static List<Topic> ofTerm(Policy policy, int detail) {
        List<Topic> topics = new ArrayList<>(gap(detail));
        if (policy.settles(SupervisorParameters.QUOTA)) {
            topics.add(Topics.SEAT);
        }
        if (isOfBody(policy)) {
            topics.add(Topics.TERM_OF_BODY);
        }
        if (policy.settles(SupervisorParameters.LIMIT_STRENGTH) && detail % 2 == 0) {
            topics.add(Topics.LIMIT_EXCEPTION);
        }
        if (policy.settles(SupervisorParameters.RENEWAL_REQUIRES)) {
            topics.add(Topics.RENEWAL_NOTICE);
            topics.addAll(REVIEW);
        }
        return topics;
    }

    private static Optional<LocalDate> statedLastDay(Policy policy, int detail, LocalDate date) {
        if (!isOfBody(policy)) {
            return Optional.empty();
        }
        return switch (detail % 8) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(date.minusDays(10));
            default -> Optional.of(date.plusDays(800));
        };
    }

    private static boolean isOfBody(Policy policy) {
        return policy.value(SupervisorParameters.TERM_LENGTH) instanceof TermLength.OfBody;
    }

    private static Optional<LocalDate> statedDay(int detail, LocalDate date) {
        return switch (detail % 9) {
            case 1 -> Optional.of(date);
            case 2, 3 -> Optional.of(date.plusDays(30));
            case 4 -> Optional.of(date.plusDays(400));
            case 5 -> Optional.of(date.minusDays(2));
            default -> Optional.empty();
        };
    }

    /** Whoever has the right to an act, by the articles on who may act. */
    static Actor rightfulActor(ActKind kind) {
        return switch (kind) {
            case RECOMMEND, GIVE_CONSENT -> UNIT;
            case CONFIRM_APPOINTMENT -> GOVERNMENT_OFFICER;
            case NOMINATE_SELF, ACCEPT_INVITATION, DECLINE_INVITATION, WITHDRAW, RESIGN -> SELF;
            case RAISE_OBJECTION -> PUBLIC;
            case REPORT_BREACH -> AGENCY;
            default -> OFFICER;
        };
    }

    private static Finding finding(Sketch sketch, Topic topic, LocalDate date) {
        return switch (sketch.findings()) {
            case 1, 2, 5 -> Weihai.found(Topics.HARM_TO_IMAGE, true, date);
            case 4, 7 -> Weihai.found(topic, true, date.plusDays(sketch.detail()));
            default -> Weihai.found(topic, sketch.detail() % 3 != 0, date);
        };
    }

    private static List<Finding> findings(Sketch sketch, List<Topic> topics, LocalDate date) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            boolean odd = i == sketch.detail() % topics.size();
            add(findings, topics.get(i), odd ? sketch.findings() : 0, sketch.detail(), date);
        }
        if (sketch.findings() == 1) {
            findings.clear();
        }
        return findings;
    }

    private static void add(List<Finding> findings, Topic topic, int how, int days, LocalDate date) {
        switch (how) {
            case 2 -> {} // this one is missing
            case 3 -> findings.add(Weihai.found(topic, false, date));
            case 4 -> findings.add(Weihai.found(topic, true, date.plusDays(days)));
            case 5 -> findings.add(Weihai.found(Topics.OBJECTION, true, date));
            case 6 -> {
                findings.add(Weihai.found(topic, false, date.minusDays(days)));
                findings.add(Weihai.found(topic, true, date));
            }
            case 7 -> {
                findings.add(Weihai.found(topic, true, date));
                findings.add(Weihai.found(topic, false, date.plusDays(days)));
            }
            case 8 -> {
                findings.add(Weihai.found(topic, false, date));
                findings.add(Weihai.found(topic, true, date.plusDays(days)));
            }
            default -> findings.add(Weihai.found(topic, true, date));
        }
    }

    private static Profile profile(Sketch sketch, LocalDate date) {
        return switch (sketch.profile()) {
            case 1 -> Weihai.ENFORCER;
            case 2 -> recorded(RecordEntry.decided(RecordKind.CRIMINAL_PUNISHMENT, date.minusDays(100)));
            case 3 ->
                recorded(RecordEntry.decided(RecordKind.PARTY_SANCTION, date.minusDays(100))
                        .released(date.plusDays(50)));
            case 4 -> recorded(RecordEntry.pending(RecordKind.PUBLIC_SECURITY_PENALTY));
            case 5 -> recorded(RecordEntry.decided(RecordKind.CRIMINAL_PUNISHMENT, date.plusDays(40)));
            case 6 ->
                recorded(RecordEntry.decided(RecordKind.ADMINISTRATIVE_SANCTION, date.minusDays(500))
                        .released(date.minusDays(100)));
            case 7 ->
                recorded(
                        RecordEntry.decided(RecordKind.PARTY_SANCTION, date.minusDays(9))
                                .released(date.plusDays(10)),
                        RecordEntry.decided(RecordKind.ADMINISTRATIVE_SANCTION, date.plusDays(5))
                                .released(date.plusDays(20)));
            case 8 -> credit(CreditStanding.UNKNOWN);
            case 9 -> credit(CreditStanding.IMPAIRED);
            case 10 -> credit(CreditStanding.SERIOUSLY_BAD);
            case 11 -> LAWYER.toBuilder().sector(Sector.OTHER).build();
            case 12 -> LAWYER.toBuilder().sector(Sector.EXPERT).build();
            case 13 ->
                LAWYER.toBuilder().addOccupation(Occupation.STATE_ORGAN_STAFF).build();
            case 14 -> Elsewhere.EVERYTHING_KNOWN;
            case 15 ->
                linked(LocalLink.since(
                        LocalLinkKind.RESIDENCE, date.minusYears(5).plusDays(30)));
            case 16 -> linked(LocalLink.of(LocalLinkKind.RESIDENCE));
            case 17 ->
                LAWYER.toBuilder()
                        .education(Education.PRIMARY)
                        .nationality(Nationality.FOREIGN)
                        .build();
            case 18 -> LAWYER.toBuilder().employer(Elsewhere.EMPLOYER).build();
            default -> LAWYER;
        };
    }

    private static Profile linked(LocalLink link) {
        return LAWYER.toBuilder().addLocalLink(link).build();
    }

    private static Profile recorded(RecordEntry... entries) {
        return LAWYER.toBuilder().addRecords(entries).build();
    }

    private static Profile credit(CreditStanding standing) {
        return LAWYER.toBuilder().creditStanding(standing).build();
    }
}
