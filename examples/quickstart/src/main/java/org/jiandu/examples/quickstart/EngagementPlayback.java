package org.jiandu.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiandu.engagement.Candidate;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.engagement.Invitee;
import org.jiandu.engagement.Participation;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.engagement.Replacement;
import org.jiandu.engagement.Selection;
import org.jiandu.law.Policy;
import org.jiandu.party.Authority;
import org.jiandu.party.Occasion;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.AffectedAct;
import org.jiandu.recusal.PastAct;
import org.jiandu.recusal.RecusalRule;
import org.jiandu.recusal.Retrospect;
import org.jiandu.recusal.Screening;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Verdict;

/** Plays the acts on engagements in order, after those of the supervisors, whose files it tells who was absent. */
final class EngagementPlayback {
    /**
     * An act and what came of it.
     *
     * @param dated the act as the file has it
     * @param act the act
     * @param verdict the verdict that decided
     * @param screening whether the supervisor had to stand aside on that day; absent where that is not asked
     */
    record Played(DatedEngagementAct dated, EngagementAct act, Verdict verdict, Optional<Screening> screening)
            implements Judged {
        @Override
        public int line() {
            return dated.line();
        }

        @Override
        public Optional<Expected> expected() {
            return dated.expected();
        }
    }

    /**
     * An attendance put on the file of a supervisor.
     *
     * @param on the day on which it was
     * @param person the supervisor
     * @param act the act
     * @param verdict the verdict that decided
     * @param before the file before
     * @param after the file after
     */
    record Attended(
            LocalDate on,
            PersonId person,
            SupervisorAct act,
            Verdict verdict,
            SupervisorFile before,
            SupervisorFile after) {}

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
    private final Authority authority;
    private final Playback supervisors;
    private final KnownTies ties;
    private final Map<EngagementId, Engagement> engagements = new LinkedHashMap<>();
    private final List<Played> played = new ArrayList<>();
    private final List<Attended> attended = new ArrayList<>();

    EngagementPlayback(Policy policy, Authority authority, Playback supervisors, KnownTies ties) {
        this.lifecycle = EngagementLifecycle.of(policy);
        this.recusal = RecusalRule.of(policy);
        this.authority = authority;
        this.supervisors = supervisors;
        this.ties = ties;
    }

    void play(DatedEngagementAct dated) {
        Engagement engagement =
                engagements.getOrDefault(dated.engagement(), Engagement.open(dated.engagement(), authority));
        EngagementAct act = dated.act().apply(new OnRecord(engagement, dated.date()));
        Outcome<EngagementFact, Engagement> outcome = lifecycle.decide(engagement, act);
        Optional<ParticipationAct> onPart =
                act instanceof ParticipationAct participation ? Optional.of(participation) : Optional.empty();
        played.add(new Played(dated, act, outcome.verdict(), onPart.flatMap(each -> screen(engagement, each))));
        outcome.accepted().ifPresent(accepted -> {
            engagements.put(dated.engagement(), accepted.state());
            onPart.ifPresent(each -> tellFile(each, engagement, accepted.state()));
        });
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

    /** What an act has changed about who was there goes to the file of the supervisor. */
    private void tellFile(ParticipationAct act, Engagement before, Engagement after) {
        Optional<Attendance> attendance = after.attendanceOf(act.person());
        if (!attendance.equals(before.attendanceOf(act.person()))) {
            attendance.ifPresent(now -> tellFile(act, now));
        }
    }

    private void tellFile(ParticipationAct act, Attendance attendance) {
        Occasion on =
                new Occasion(act.actor(), attendance.date(), act.occasion().recordedAt());
        SupervisorAct record = new SupervisorAct.RecordAttendance(
                on, attendance.activity(), attendance.organisedByAuthority(), attendance.presence());
        SupervisorFile before = supervisors.history(act.person()).file();
        Verdict verdict = supervisors.decide(act.person(), record);
        SupervisorFile after = supervisors.history(act.person()).file();
        attended.add(new Attended(act.date(), act.person(), record, verdict, before, after));
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

    /** The engagements of which anything is on record. */
    List<Engagement> engagements() {
        return List.copyOf(engagements.values());
    }

    /** What was done before a tie became known, tie by tie and engagement by engagement. */
    List<Late> late() {
        return engagements.values().stream()
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
    final class OnRecord {
        private final Engagement engagement;
        private final LocalDate date;

        private OnRecord(Engagement engagement, LocalDate date) {
            this.engagement = engagement;
            this.date = date;
        }

        Ties ties(PersonId person) {
            return ties.of(person, date);
        }

        Invitee invitee(PersonId person) {
            LocalDate day = engagement.getDay().orElse(date);
            int others = (int) engagements.values().stream()
                    .filter(each -> !each.getId().equals(engagement.getId()))
                    .filter(each -> each.getDay()
                            .filter(other -> other.getYear() == day.getYear())
                            .isPresent())
                    .filter(each -> each.takingPartOn(date).contains(person))
                    .count();
            return Invitee.of(supervisors.history(person).file(), date, day, ties(person), others);
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
                    .history(person)
                    .file()
                    .profileOn(date)
                    .map(Profile::getSector)
                    .orElse(Sector.OTHER);
        }
    }
}
