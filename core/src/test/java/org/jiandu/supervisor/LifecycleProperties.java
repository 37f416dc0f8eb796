package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jiandu.message.Message;
import org.jiandu.message.Messages;
import org.jiandu.message.Texts;
import org.jiandu.party.Actor;
import org.jiandu.party.Role;
import org.jiandu.supervisor.Lives.Life;
import org.jiandu.supervisor.Lives.Turn;
import org.jiandu.term.Term;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.FixedSeed;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.RuleInfo;
import org.jiandu.verdict.Topic;
import org.jiandu.verdict.Transition;
import org.jiandu.verdict.Verdict;

/** What holds of every life, whatever is done in it, by whom, when and under which policy. */
@AddLifecycleHook(FixedSeed.class)
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class LifecycleProperties {
    private static final LocalDate SAT_2022_01_01 = LocalDate.of(2022, 1, 1);

    @Provide
    Arbitrary<Life> lives() {
        return Lives.underAnyPolicy();
    }

    @Provide
    Arbitrary<Life> weihaiLives() {
        return Lives.underTheDefault();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_lives_are_worth_playing(@ForAll("weihaiLives") Life life) {
        List<Stage> reached = life.turns().stream()
                .map(turn -> turn.after().stageOn(turn.act().date()))
                .toList();
        coverage("in office", reached.contains(Stage.IN_OFFICE), 30);
        coverage("renewed", life.has(FactKind.RENEWED), 10);
        coverage("dismissed", life.has(FactKind.DISMISSED), 6);
        coverage("objected", life.has(FactKind.OBJECTION_DECIDED), 3);
        coverage("back again", life.file().getAppointments().size() > 1, 4);
        coverage("leaving", reached.contains(Stage.LEAVING), 1);
        coverage("appointed", reached.contains(Stage.APPOINTED), 2);
        coverage("invited", reached.contains(Stage.INVITED), 10);
        coverage("closed", reached.contains(Stage.CLOSED), 10);
        coverage("expired", reached.contains(Stage.EXPIRED), 3);
        coverage("refused for a limit", unmet(life, "renewal.limit"), 3);
        coverage("waits for days", life.refused().stream().anyMatch(LifecycleProperties::waitsForDays), 30);
    }

    @Property
    void no_sequence_of_acts_throws_anything(
            @ForAll("lives") Life life, @ForAll @Size(5) List<@IntRange(min = -500, max = 5000) Integer> days) {
        for (Turn turn : life.turns()) {
            for (int each : days) {
                LocalDate date = SAT_2022_01_01.plusDays(each);
                assertThatCode(() -> askEverything(life, turn, date))
                        .as("%s, asked on %s", turn, date)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static void askEverything(Life life, Turn turn, LocalDate date) {
        SupervisorFile file = turn.after();
        life.lifecycle().assessOn(file, turn.act(), date).earliest();
        life.lifecycle().concernsOn(file, date);
        life.lifecycle().forecast(file);
        life.lifecycle().assessmentDueOn(file, date);
        life.lifecycle().trainingOwed(file, date.getYear());
        file.standingOn(date);
        file.termOn(date);
        file.endsWithin(30, date);
        file.nextChangeAfter(date);
        file.profileOn(date);
    }

    @Property
    void decide_accepts_exactly_when_assess_says_lawful(@ForAll("lives") Life life) {
        for (Turn turn : life.turns()) {
            Verdict verdict = life.lifecycle().assess(turn.before(), turn.act());
            assertThat(turn.outcome().isAccepted()).as("%s", turn).isEqualTo(verdict.isLawful());
            assertThat(turn.outcome().verdict()).isEqualTo(verdict);
        }
    }

    @Property
    void a_lawful_verdict_is_one_whose_reasons_are_all_met(@ForAll("lives") Life life) {
        for (Turn turn : life.turns()) {
            Verdict verdict = turn.outcome().verdict();
            assertThat(verdict.isLawful())
                    .as("%s", turn)
                    .isEqualTo(verdict.reasons().stream().allMatch(Reason::isMet))
                    .isEqualTo(verdict.unmet().isEmpty())
                    .isEqualTo(verdict.earliest().kind() == Earliest.Kind.NOW);
            assertThat(verdict.reasons()).as("%s", turn).isNotEmpty();
        }
    }

    @Property
    void the_life_is_the_same_without_the_refused_acts(@ForAll("lives") Life life) {
        SupervisorFile file = life.opened();
        List<SupervisorFact> facts = new ArrayList<>();
        for (Turn turn : life.turns()) {
            if (turn.outcome().isAccepted()) {
                Outcome<SupervisorFact, SupervisorFile> again = life.lifecycle().decide(file, turn.act());
                assertThat(again).as("%s", turn).isEqualTo(turn.outcome());
                facts.addAll(((Outcome.Accepted<SupervisorFact, SupervisorFile>) again).facts());
                file = ((Outcome.Accepted<SupervisorFact, SupervisorFile>) again).state();
            }
        }
        assertThat(file).isEqualTo(life.file());
        assertThat(facts).isEqualTo(life.facts());
    }

    @Property
    void replaying_the_facts_gives_the_same_file(@ForAll("lives") Life life) {
        History history = History.of(life.opened()).with(life.facts());
        assertThat(history.file()).isEqualTo(life.file());
    }

    @Property
    void what_was_known_at_a_moment_is_the_file_of_that_moment(@ForAll("lives") Life life) {
        History history = History.of(life.opened()).with(life.facts());
        for (Turn turn : life.turns()) {
            assertThat(history.knownAt(turn.act().occasion().recordedAt()).file())
                    .as("%s", turn)
                    .isEqualTo(turn.after());
            assertThat(history.knownAt(turn.act().occasion().recordedAt().minusNanos(1))
                            .file())
                    .as("a moment before %s", turn)
                    .isEqualTo(turn.before());
        }
    }

    @Property
    void an_accepted_act_leads_to_a_stage_that_the_table_names(@ForAll("lives") Life life) {
        for (Turn turn : life.turns()) {
            LocalDate date = turn.act().date();
            Transition<Stage, ActKind> transition = life.lifecycle()
                    .transition(turn.before().stageOn(date), turn.act().kind());
            if (turn.outcome().isAccepted()) {
                assertThat(transition.targets())
                        .as("%s", turn)
                        .contains(turn.after().stageOn(date));
            }
            assertThat(turn.outcome().verdict().reasons())
                    .as("%s", turn)
                    .extracting(Reason::rule)
                    .isSubsetOf(transition.rules().stream().map(RuleInfo::id).toList());
        }
    }

    @Property(tries = 150)
    void a_stage_changes_only_on_days_that_are_named_beforehand(@ForAll("lives") Life life) {
        SupervisorFile file = life.file();
        LocalDate last = SAT_2022_01_01.plusYears(15);
        for (LocalDate eve = SAT_2022_01_01; eve.isBefore(last); eve = eve.plusDays(1)) {
            if (file.stageOn(eve) != file.stageOn(eve.plusDays(1))) {
                assertThat(file.nextChangeAfter(eve)).as("%s", life).contains(eve.plusDays(1));
            }
        }
    }

    // From when

    @Property
    void from_the_earliest_day_the_act_is_lawful_and_on_no_day_before_it(@ForAll("lives") Life life) {
        for (Turn turn : life.refused()) {
            Earliest earliest = turn.outcome().verdict().earliest();
            if (earliest.kind() == Earliest.Kind.FROM) {
                LocalDate from = earliest.date().orElseThrow();
                assertThat(from).as("%s", turn).isAfter(turn.act().date());
                assertThat(isLawfulOn(from, life, turn))
                        .as("%s, on %s", turn, from)
                        .isTrue();
                assertNeverLawful(daysBetween(turn.act().date(), from, 7), life, turn);
                assertNeverLawful(List.of(from.minusDays(1)), life, turn);
            }
        }
    }

    @Property
    void without_an_earliest_day_no_later_day_makes_the_act_lawful(@ForAll("lives") Life life) {
        for (Turn turn : life.refused()) {
            Earliest earliest = turn.outcome().verdict().earliest();
            if (earliest.kind() != Earliest.Kind.FROM) {
                LocalDate date = turn.act().date();
                assertNeverLawful(daysBetween(date, date.plusDays(3000), 61), life, turn);
                assertNeverLawful(Days.around(turn.before(), turn.act()), life, turn);
            }
        }
    }

    @Property
    void a_condition_is_met_from_its_own_earliest_day_and_not_the_day_before(@ForAll("lives") Life life) {
        for (Turn turn : life.refused()) {
            for (Reason reason : turn.outcome().verdict().unmet()) {
                if (reason.earliest().kind() == Earliest.Kind.FROM) {
                    LocalDate from = reason.earliest().date().orElseThrow();
                    assertThat(from)
                            .as("%s, %s", turn, reason)
                            .isAfter(turn.act().date());
                    assertStandsOn(from, false, reason, life, turn);
                    assertStandsOn(from.minusDays(1), true, reason, life, turn);
                }
            }
        }
    }

    private static void assertStandsOn(LocalDate date, boolean against, Reason reason, Life life, Turn turn) {
        SupervisorFile file = turn.before();
        if (file.stageOn(date) == file.stageOn(turn.act().date())) {
            assertThat(life.lifecycle().assessOn(file, turn.act(), date).unmet().stream()
                            .anyMatch(each -> each.rule().equals(reason.rule())))
                    .as("%s, %s on %s", turn, reason, date)
                    .isEqualTo(against);
        }
    }

    private static boolean isLawfulOn(LocalDate date, Life life, Turn turn) {
        return life.lifecycle().assessOn(turn.before(), turn.act(), date).isLawful();
    }

    private static void assertNeverLawful(Iterable<LocalDate> days, Life life, Turn turn) {
        for (LocalDate day : days) {
            if (!day.isBefore(turn.act().date())) {
                assertThat(isLawfulOn(day, life, turn))
                        .as("%s, on %s", turn, day)
                        .isFalse();
            }
        }
    }

    private static Iterable<LocalDate> daysBetween(LocalDate firstInclusive, LocalDate lastExclusive, int step) {
        return () -> Stream.iterate(firstInclusive, day -> day.isBefore(lastExclusive), day -> day.plusDays(step))
                .iterator();
    }

    // What an answer says

    @Property
    void every_reason_has_an_article_of_the_policy_and_words_in_both_languages(@ForAll("lives") Life life) {
        for (Turn turn : life.turns()) {
            for (Reason reason : turn.outcome().verdict().reasons()) {
                assertThat(reason.citation().instrument())
                        .isEqualTo(life.lifecycle().policy().instrument());
                assertSaid(reason.condition());
                reason.because().ifPresent(LifecycleProperties::assertSaid);
                assertSaid(reason.earliest().message());
                assertThat(reason.because().isPresent() && reason.isMet()).isFalse();
            }
        }
    }

    /** A fixed seed, so that each text is sure to be used in every run of the tests. */
    @Property(tries = 1000, seed = "20220418")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void every_text_for_a_cause_is_said_in_some_life(@ForAll("lives") Life life) {
        for (Turn turn : life.turns()) {
            for (Reason reason : turn.outcome().verdict().unmet()) {
                reason.because().ifPresent(because -> Statistics.collect(because.key()));
            }
        }
        Statistics.coverage(coverage -> Texts.keys().stream()
                .filter(key -> key.endsWith(".because"))
                .filter(key -> Stream.of("report.", "recusal.", "engagement.", "participation.")
                        .noneMatch(key::startsWith))
                .forEach(key -> coverage.check(key).count(count -> count > 0)));
    }

    static void assertSaid(Message message) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(Messages.in(locale).text(message))
                    .as("%s in %s", message, locale)
                    .isNotBlank()
                    .doesNotContainPattern("[{}]")
                    .doesNotContainPattern("\\bnull\\b|Optional|\\[");
        }
        assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).text(message))
                .as("%s", message)
                .containsPattern("\\p{IsHan}");
    }

    // The law, counted again

    @Property
    void art5_no_history_holds_three_consecutive_terms(@ForAll("weihaiLives") Life life) {
        List<Served> served = served(life.facts());
        for (int last = 0; last < served.size(); last++) {
            assertThat(consecutiveTermsUntil(last, served)).as("%s", life).isLessThanOrEqualTo(2);
        }
    }

    /** A term that was begun: its first day, the last day served, and whether a gap before it was found to break. */
    private record Served(LocalDate firstDay, LocalDate lastDay, boolean gapFound) {}

    private static List<Served> served(List<SupervisorFact> facts) {
        List<Served> served = new ArrayList<>();
        for (SupervisorFact fact : facts) {
            if (fact instanceof SupervisorFact.Appointed appointed) {
                served.add(served(appointed.term(), appointed.findings(), fact.date()));
            } else if (fact instanceof SupervisorFact.Renewed renewed) {
                served.add(served(renewed.term(), renewed.findings(), fact.date()));
            } else if (fact instanceof SupervisorFact.Dismissed dismissed) {
                LocalDate lastDay =
                        dismissed.statedEffectiveOn().orElse(fact.date()).minusDays(1);
                served.replaceAll(term -> new Served(
                        term.firstDay(), term.lastDay().isBefore(lastDay) ? term.lastDay() : lastDay, term.gapFound()));
                served.removeIf(term -> term.lastDay().isBefore(term.firstDay()));
            }
        }
        return served;
    }

    private static Served served(Term term, List<Finding> findings, LocalDate date) {
        return new Served(term.firstDay(), term.lastDay(), isFound(findings, Topics.GAP, date));
    }

    /** Counts back from a term; a gap breaks the run if it is two years long, or if somebody found so for this term. */
    private static int consecutiveTermsUntil(int last, List<Served> served) {
        int count = 1;
        for (int i = last; i > 0; i--) {
            LocalDate free = served.get(i - 1).lastDay().plusDays(1);
            LocalDate next = served.get(i).firstDay();
            boolean isGap = next.isAfter(free);
            if (isGap
                    && (!next.isBefore(twoYearsAfter(free)) || served.get(last).gapFound())) {
                break;
            }
            count++;
        }
        return count;
    }

    private static LocalDate twoYearsAfter(LocalDate day) {
        boolean leapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
        return leapDay ? LocalDate.of(day.getYear() + 2, 3, 1) : day.withYear(day.getYear() + 2);
    }

    @Property
    void art4_no_certificate_without_review_and_notice_and_no_office_without_certificate(@ForAll("lives") Life life) {
        boolean reviewed = false;
        Optional<LocalDate> noticeUntil = Optional.empty();
        Set<Integer> open = new TreeSet<>();
        int objections = 0;
        Set<LocalDate> certificates = new TreeSet<>();
        for (SupervisorFact fact : life.facts()) {
            if (fact instanceof SupervisorFact.Approved) {
                reviewed = true;
            } else if (fact instanceof SupervisorFact.NoticePosted posted) {
                assertThat(reviewed).as("%s", life).isTrue();
                noticeUntil = Optional.of(posted.lastDay());
                open.clear();
                objections = 0;
            } else if (fact instanceof SupervisorFact.ObjectionRaised) {
                assertThat(noticeUntil).as("%s", life).isPresent();
                open.add(++objections);
            } else if (fact instanceof SupervisorFact.ObjectionDecided decided) {
                assertThat(open.remove(decided.objection())).as("%s", life).isTrue();
            } else if (fact instanceof SupervisorFact.Appointed) {
                assertThat(reviewed).as("%s", life).isTrue();
                assertThat(noticeUntil.orElseThrow()).as("%s", life).isBefore(fact.date());
                assertThat(open).as("%s", life).isEmpty();
                certificates.add(fact.date());
            } else if (fact instanceof SupervisorFact.Renewed) {
                assertThat(certificates).as("%s", life).isNotEmpty();
            }
            if (fact instanceof SupervisorFact.Appointed || fact instanceof SupervisorFact.CandidacyClosed) {
                reviewed = false;
                noticeUntil = Optional.empty();
            }
        }
        for (LocalDate day : daysBetween(SAT_2022_01_01, SAT_2022_01_01.plusYears(15), 97)) {
            if (life.file().isInOfficeOn(day)) {
                assertThat(certificates).as("%s", life).anyMatch(issued -> !issued.isAfter(day));
            }
        }
    }

    @Property
    void art2_and_7_nobody_comes_into_office_against_a_bar(@ForAll("weihaiLives") Life life) {
        TreeMap<LocalDate, Profile> profiles = new TreeMap<>();
        for (SupervisorFact fact : life.facts()) {
            if (fact instanceof SupervisorFact.Nominated nominated) {
                profiles.put(fact.date(), nominated.profile());
            } else if (fact instanceof SupervisorFact.Invited invited) {
                profiles.put(fact.date(), invited.profile());
            } else if (fact instanceof SupervisorFact.ProfileChanged changed) {
                profiles.put(fact.date(), changed.profile());
            } else if (fact instanceof SupervisorFact.Appointed || fact instanceof SupervisorFact.Renewed) {
                Profile profile = profiles.floorEntry(fact.date()).getValue();
                assertThat(profile.getOccupations()).doesNotContain(Occupation.ENFORCEMENT_OFFICER);
                assertThat(profile.getCreditStanding()).isIn(CreditStanding.GOOD, CreditStanding.UNKNOWN);
                assertThat(profile.getRecords())
                        .allMatch(entry -> entry.decidedOn()
                                .filter(day -> !day.isAfter(fact.date()))
                                .isEmpty());
            }
        }
    }

    @Property
    void art3_4_13_and_17_nobody_does_what_is_not_his_to_do(@ForAll("lives") Life life) {
        for (Turn turn : life.turns()) {
            boolean provided = life.lifecycle().acts().contains(turn.act().kind());
            if (provided
                    && !rightful(turn.act().kind(), turn.before())
                            .test(turn.act().actor())) {
                assertThat(turn.outcome().isAccepted()).as("%s", turn).isFalse();
                assertThat(turn.outcome().verdict().unmet())
                        .as("%s", turn)
                        .anyMatch(reason -> reason.rule().value().startsWith("actor.")
                                || reason.rule().value().equals("act.not-provided"));
            }
        }
    }

    static Predicate<Actor> rightful(ActKind kind, SupervisorFile file) {
        return switch (kind) {
            case RECOMMEND -> actor -> actor.role() == Role.UNIT_REPRESENTATIVE;
            case NOMINATE_SELF, ACCEPT_INVITATION, DECLINE_INVITATION, WITHDRAW, RESIGN ->
                actor -> actor.role() == Role.PERSON_CONCERNED
                        && actor.id().value().equals(file.getPerson().getId().value());
            case GIVE_CONSENT ->
                actor -> actor.role() == Role.UNIT_REPRESENTATIVE
                        || actor.is(file.getPerson().getId());
            // Under some policy any body may be the leading group, and a finding says whether it is.
            case CONFIRM_APPOINTMENT -> actor -> actor.role() == Role.AUTHORITY_OFFICER;
            case RAISE_OBJECTION -> actor -> true;
            case REPORT_BREACH -> actor -> actor.role() == Role.AGENCY_OFFICER;
            case INVITE,
                    APPROVE,
                    REJECT,
                    POST_NOTICE,
                    DECIDE_OBJECTION,
                    ISSUE_CERTIFICATE,
                    ISSUE_CARD,
                    REPORT_CARD_LOST,
                    RETURN_CARD,
                    RENEW,
                    SHORTEN_TERM,
                    CHANGE_PROFILE,
                    RECORD_ATTENDANCE,
                    FIND_CONDUCT,
                    RECORD_PAYMENT,
                    COMMEND,
                    DISMISS,
                    SERVE_DISMISSAL,
                    PUBLISH_DISMISSAL,
                    SUSPEND,
                    RESUME,
                    RECORD_ASSESSMENT,
                    RECORD_TRAINING ->
                actor -> actor.role() == Role.AUTHORITY_OFFICER
                        && actor.organisation()
                                .equals(Optional.of(
                                        file.getAuthority().getOrganisation().getId()));
        };
    }

    @Property
    void art16_nobody_is_dismissed_without_a_ground(@ForAll("weihaiLives") Life life) {
        List<SupervisorFact> before = new ArrayList<>();
        for (SupervisorFact fact : life.facts()) {
            if (fact instanceof SupervisorFact.Dismissed dismissed) {
                assertThat(isEstablished(dismissed, before)).as("%s", life).isTrue();
            }
            before.add(fact);
        }
    }

    private static boolean isEstablished(SupervisorFact.Dismissed dismissed, List<SupervisorFact> before) {
        return switch (dismissed.ground()) {
            case CRIME_OR_BAD_CREDIT -> isConvictedOrBadCredit(before, dismissed.date());
            case LEAK -> isBreachFound(Duty.SECRECY, before, dismissed.date());
            case GIFTS -> isBreachFound(Duty.NO_GIFTS, before, dismissed.date());
            case PRIVATE_GAIN -> isBreachFound(Duty.NO_PRIVATE_GAIN, before, dismissed.date());
            case HARM_TO_IMAGE -> isFound(dismissed.findings(), Topics.HARM_TO_IMAGE, dismissed.date());
            case ABSENCES -> isAbsentTwiceInARow(before, dismissed.date());
            case CIRCUMSTANCES -> isFound(dismissed.findings(), Topics.CIRCUMSTANCES, dismissed.date());
            case OTHER -> isFound(dismissed.findings(), Topics.OTHER_GROUND, dismissed.date());
            case FAILED_ASSESSMENT, RESIGNED -> false; // not listed by Weihai
        };
    }

    private static boolean isConvictedOrBadCredit(List<SupervisorFact> facts, LocalDate date) {
        TreeMap<LocalDate, Profile> profiles = new TreeMap<>();
        for (SupervisorFact fact : facts) {
            if (fact instanceof SupervisorFact.Nominated nominated) {
                profiles.put(fact.date(), nominated.profile());
            } else if (fact instanceof SupervisorFact.Invited invited) {
                profiles.put(fact.date(), invited.profile());
            } else if (fact instanceof SupervisorFact.ProfileChanged changed) {
                profiles.put(fact.date(), changed.profile());
            }
        }
        Profile profile = profiles.floorEntry(date).getValue();
        return profile.getCreditStanding() == CreditStanding.SERIOUSLY_BAD
                || profile.getRecords().stream()
                        .anyMatch(entry -> EnumSet.of(RecordKind.CRIMINAL_PUNISHMENT, RecordKind.SERIOUS_BAD_CREDIT)
                                        .contains(entry.kind())
                                && !entry.decidedOn().orElse(LocalDate.MAX).isAfter(date));
    }

    private static boolean isBreachFound(Duty duty, List<SupervisorFact> facts, LocalDate date) {
        LocalDate issued = SAT_2022_01_01;
        boolean breach = false;
        for (SupervisorFact fact : facts) {
            issued = fact.kind() == FactKind.APPOINTED ? fact.date() : issued;
        }
        for (SupervisorFact fact : facts) {
            if (fact instanceof SupervisorFact.ConductFound found
                    && found.duty() == duty
                    && !fact.date().isBefore(issued)
                    && !fact.date().isAfter(date)) {
                breach = found.finding().holds();
            }
        }
        return breach;
    }

    private static boolean isAbsentTwiceInARow(List<SupervisorFact> facts, LocalDate date) {
        Map<String, SupervisorFact.AttendanceRecorded> lastOfEach = new TreeMap<>();
        List<Term> terms = new ArrayList<>();
        for (SupervisorFact fact : facts) {
            if (fact instanceof SupervisorFact.AttendanceRecorded recorded) {
                lastOfEach.put(recorded.activity() + " on " + fact.date(), recorded);
            } else if (fact instanceof SupervisorFact.Appointed appointed) {
                terms.clear(); // a dismissal left the terms ahead of it without effect
                terms.add(appointed.term());
            } else if (fact instanceof SupervisorFact.Renewed renewed) {
                terms.add(renewed.term());
            }
        }
        Term term =
                terms.stream().filter(each -> each.contains(date)).findFirst().orElseThrow();
        List<SupervisorFact.AttendanceRecorded> counted = lastOfEach.values().stream()
                .filter(each -> each.organisedByAuthority() && each.presence() != Presence.EXCUSED)
                .filter(each -> term.contains(each.date()) && !each.date().isAfter(date))
                .sorted((a, b) -> a.date().isEqual(b.date())
                        ? Integer.compare(facts.indexOf(a), facts.indexOf(b))
                        : a.date().compareTo(b.date()))
                .toList();
        for (int i = 1; i < counted.size(); i++) {
            if (counted.get(i - 1).presence() == Presence.UNEXCUSED
                    && counted.get(i).presence() == Presence.UNEXCUSED) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFound(List<Finding> findings, Topic topic, LocalDate date) {
        boolean found = false;
        for (Finding finding : findings) {
            if (finding.topic().key().equals(topic.key())
                    && !finding.decidedOn().isAfter(date)) {
                found = finding.holds();
            }
        }
        return found;
    }

    private static boolean unmet(Life life, String rule) {
        return life.refused().stream()
                .flatMap(turn -> turn.outcome().verdict().unmet().stream())
                .anyMatch(reason -> reason.rule().value().equals(rule));
    }

    private static boolean waitsForDays(Turn turn) {
        return turn.outcome().verdict().earliest().kind() == Earliest.Kind.FROM;
    }

    private static void coverage(String what, boolean is, int percentAtLeast) {
        Statistics.label(what)
                .collect(is)
                .coverage(lives -> lives.check(true).percentage(percent -> percent >= percentAtLeast));
    }
}
