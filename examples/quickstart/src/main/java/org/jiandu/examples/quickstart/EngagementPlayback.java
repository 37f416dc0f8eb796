package org.jiandu.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiandu.engagement.Candidate;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.engagement.Invitee;
import org.jiandu.engagement.MatterAct;
import org.jiandu.engagement.Participation;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.engagement.Replacement;
import org.jiandu.engagement.Selection;
import org.jiandu.law.Policy;
import org.jiandu.party.Occasion;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.AffectedAct;
import org.jiandu.recusal.PastAct;
import org.jiandu.recusal.RecusalRule;
import org.jiandu.recusal.Retrospect;
import org.jiandu.recusal.Screening;
import org.jiandu.recusal.Ties;
import org.jiandu.registry.Engagements;
import org.jiandu.registry.OnRecord;
import org.jiandu.registry.Result;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.History;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Finding;

/** Plays the acts on engagements in order, after those of the supervisors, whose files it tells who was absent. */
final class EngagementPlayback {
    /**
     * An act and what came of it.
     *
     * @param dated the act as the file has it
     * @param act the act, if it was played in this run
     * @param reply what the registry replied
     * @param screening whether the supervisor had to stand aside on that day; absent where that is not asked
     */
    record Played(DatedEngagementAct dated, Optional<EngagementAct> act, Reply reply, Optional<Screening> screening)
            implements Judged {
        @Override
        public ActLine line() {
            return dated.line();
        }
    }

    /**
     * An attendance put on the file of a supervisor in this run.
     *
     * @param person the supervisor
     * @param act the act
     * @param reply what the registry replied
     */
    record Attended(PersonId person, SupervisorAct act, Reply reply) {}

    /**
     * The absences that count for a supervisor, before and after an attendance was put on the file or changed.
     *
     * @param recordedOn the day on which that was
     * @param person the supervisor
     * @param before the file before
     * @param after the file after
     */
    record AttendanceStep(LocalDate recordedOn, PersonId person, SupervisorFile before, SupervisorFile after) {}

    /**
     * Something done before a tie became known that stands against it.
     *
     * @param knownFrom the day on which the tie became known
     * @param engagement the engagement
     * @param affected what was done
     */
    record Late(LocalDate knownFrom, Engagement engagement, AffectedAct affected) {}

    private final EngagementLifecycle lifecycle;
    private final RecusalRule recusal;
    private final Registry registry;
    private final Engagements engagements;
    private final Playback supervisors;
    private final KnownTies ties;
    private final List<Played> played = new ArrayList<>();
    private final List<Attended> attended = new ArrayList<>();

    EngagementPlayback(Policy policy, Playback supervisors, KnownTies ties) {
        this.lifecycle = EngagementLifecycle.of(policy);
        this.recusal = RecusalRule.of(policy);
        this.registry = supervisors.registry();
        this.engagements = registry.supervision().engagements();
        this.supervisors = supervisors;
        this.ties = ties;
    }

    void play(DatedEngagementAct dated) {
        played.add(registry.earlier(dated.line())
                .map(reply -> new Played(dated, Optional.empty(), reply, Optional.empty()))
                .orElseGet(() -> playNow(dated)));
    }

    private Played playNow(DatedEngagementAct dated) {
        Engagement engagement = engagements
                .find(dated.engagement())
                .map(OnRecord::state)
                .orElseGet(() -> Engagement.open(dated.engagement(), Actors.BUREAU_OF_WEIHAI));
        EngagementAct act = dated.act().apply(new Known(engagement, dated.date()));
        Reply reply = registry.play(dated.line(), request -> act(engagement, act, request));
        Optional<Screening> screening =
                act instanceof ParticipationAct part ? screen(engagement, part) : Optional.empty();
        return new Played(dated, Optional.of(act), reply, screening);
    }

    private Reply act(Engagement before, EngagementAct act, UUID request) {
        EngagementId id = before.getId();
        if (!(act instanceof MatterAct.Open) && before.getSteps().isEmpty()) {
            return Reply.of(lifecycle.assess(before, act));
        }
        Result<EngagementFact, Engagement> result = act instanceof MatterAct.Open open
                ? engagements.open(id, Actors.BUREAU_OF_WEIHAI, open, request)
                : engagements.act(id, act, request);
        result.done().ifPresent(done -> tellFile(act, done, request));
        return Reply.of(result);
    }

    /** Whether the supervisor must stand aside, if by this act he or she comes to take part or steps aside. */
    private Optional<Screening> screen(Engagement engagement, ParticipationAct act) {
        return switch (act.kind()) {
            case INVITE, ACCEPT, DECLARE_RECUSAL, ORDER_RECUSAL ->
                Optional.of(recusal.screen(
                        act.person(),
                        ties.of(act.person(), act.date()),
                        engagement.getParties(),
                        act.findings(),
                        act.date()));
            default -> Optional.empty();
        };
    }

    /**
     * What an act has changed about who was there goes to the file of the supervisor. By the facts, which a repeated request
     * answers with too: so what a run that was killed in between did not tell is told then.
     */
    private void tellFile(EngagementAct act, Result.Done<EngagementFact, Engagement> done, UUID request) {
        for (EngagementFact fact : done.facts()) {
            if (fact instanceof EngagementFact.PresenceRecorded present) {
                tellFile(act, present.person(), done.now().state(), request);
            } else if (fact instanceof EngagementFact.ExcuseDecided excuse && excuse.accepted()) {
                tellFile(act, excuse.person(), done.now().state(), request);
            }
        }
    }

    private void tellFile(EngagementAct act, PersonId person, Engagement engagement, UUID request) {
        Attendance attendance = engagement.attendanceOf(person).orElseThrow();
        Occasion on =
                new Occasion(act.actor(), attendance.date(), act.occasion().recordedAt());
        SupervisorAct told = new SupervisorAct.RecordAttendance(
                on, attendance.activity(), attendance.organisedByAuthority(), attendance.presence());
        attended.add(new Attended(person, told, supervisors.act(person, told, Registry.following(request))));
    }

    RecusalRule recusal() {
        return recusal;
    }

    List<Played> played() {
        return Collections.unmodifiableList(played);
    }

    List<Attended> attended() {
        return Collections.unmodifiableList(attended);
    }

    /** The engagements on record, by their ids. */
    List<Engagement> engagements() {
        return Registry.all(page -> engagements.between(Registry.SCOPE, Registry.FIRST_DAY, Registry.LAST_DAY, page))
                .stream()
                .map(OnRecord::state)
                .sorted(Comparator.comparing(engagement -> engagement.getId().value()))
                .toList();
    }

    /** Each attendance that engagements put on the files, as the files have it, in the order of recording. */
    List<AttendanceStep> attendances() {
        List<Engagement> all = engagements();
        Set<String> activities =
                all.stream().map(engagement -> engagement.getId().value()).collect(Collectors.toSet());
        return all.stream()
                .flatMap(engagement -> engagement.getParticipations().stream())
                .map(Participation::getPerson)
                .distinct()
                .flatMap(person -> attendances(person, activities).stream())
                .sorted(Comparator.comparing(AttendanceStep::recordedOn))
                .toList();
    }

    private List<AttendanceStep> attendances(PersonId person, Set<String> activities) {
        History history = supervisors.history(person);
        List<AttendanceStep> steps = new ArrayList<>();
        SupervisorFile before = history.opened();
        for (SupervisorFact fact : history.facts()) {
            SupervisorFile after = Lifecycle.evolve(before, fact);
            if (fact instanceof SupervisorFact.AttendanceRecorded attended
                    && activities.contains(attended.activity())) {
                LocalDate recordedOn =
                        fact.occasion().recordedAt().atOffset(ActsFile.BEIJING).toLocalDate();
                steps.add(new AttendanceStep(recordedOn, person, before, after));
            }
            before = after;
        }
        return steps;
    }

    /** What was done before a tie became known, tie by tie and engagement by engagement. */
    List<Late> late() {
        return engagements().stream()
                .flatMap(engagement -> engagement.getParticipations().stream()
                        .map(Participation::getPerson)
                        .flatMap(person -> ties.daysOf(person).stream()
                                .flatMap(day -> affected(engagement, person, day).stream()
                                        .map(affected -> new Late(day, engagement, affected)))))
                .toList();
    }

    private List<AffectedAct> affected(Engagement engagement, PersonId person, LocalDate knownFrom) {
        List<PastAct> acts = engagement.pastActs().stream()
                .filter(act -> act.person().equals(person) && act.date().isBefore(knownFrom))
                .toList();
        return Retrospect.of(recusal)
                .affected(ties.of(person, knownFrom.minusDays(1)), ties.of(person, knownFrom), acts);
    }

    /** What is on record when an act is done: the files of the supervisors and their ties. */
    final class Known {
        private final Engagement engagement;
        private final LocalDate date;

        private Known(Engagement engagement, LocalDate date) {
            this.engagement = engagement;
            this.date = date;
        }

        Ties ties(PersonId person) {
            return ties.of(person, date);
        }

        Invitee invitee(PersonId person) {
            LocalDate day = engagement.getDay().orElse(date);
            LocalDate newYear = day.withDayOfYear(1);
            int others = (int)
                    Registry.all(page -> engagements.ofSupervisor(person, newYear, newYear.plusYears(1), page)).stream()
                            .map(OnRecord::state)
                            .filter(each -> !each.getId().equals(engagement.getId()))
                            .filter(each -> each.takingPartOn(date).contains(person))
                            .count();
            return Invitee.of(supervisors.file(person), date, day, ties(person), others);
        }

        /** The first of the candidates who may be invited in the place of somebody; if nobody may, the first. */
        ParticipationAct.Invite next(
                Occasion on, Replacement replaces, List<PersonId> persons, List<Finding> findings) {
            List<Candidate> candidates = persons.stream()
                    .map(person -> new Candidate(invitee(person), sector(person), Optional.empty(), findings))
                    .toList();
            return Selection.by(lifecycle)
                    .replacement(engagement, on, replaces, candidates)
                    .orElseGet(() -> new ParticipationAct.Invite(
                            on, candidates.get(0).invitee(), Optional.of(replaces), findings));
        }

        private Sector sector(PersonId person) {
            return supervisors
                    .file(person)
                    .profileOn(date)
                    .map(Profile::getSector)
                    .orElse(Sector.OTHER);
        }
    }
}
