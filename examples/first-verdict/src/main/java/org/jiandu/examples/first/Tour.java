package org.jiandu.examples.first;

import static org.jiandu.supervisor.SupervisorParameters.LIMIT;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.engagement.Invitee;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.input.InputProblem;
import org.jiandu.input.InputValidator;
import org.jiandu.input.ValidPersonName;
import org.jiandu.input.ValidResidentId;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.message.Message;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.IdDocument;
import org.jiandu.party.Occasion;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.ResidentId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Ties;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.term.CutShort;
import org.jiandu.term.LimitMeaning;
import org.jiandu.term.RunBreak;
import org.jiandu.term.Term;
import org.jiandu.term.TermChaining;
import org.jiandu.term.TermEnd;
import org.jiandu.term.TermLimit;
import org.jiandu.term.TermPlan;
import org.jiandu.time.DayUnit;
import org.jiandu.time.Deadline;
import org.jiandu.time.DeadlineRule;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Outcome;

/** The lines of Java in the guided tours, which are the documentation of the packages. */
final class Tour {
    private Tour() {}

    static String law() {
        // readme:begin law
        Policy policy = WeihaiMeasures.policy()
                .choose(NOTICE_LENGTH, 7)
                .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build();
        Setting<Integer> limit = policy.get(LIMIT);
        String said =
                limit.value() + ", says " + limit.citation().text(Locale.ENGLISH) + " (" + limit.provenance() + ")";
        // readme:end
        return said;
    }

    static String time() {
        // readme:begin time
        DeadlineRule thirtyDays = DeadlineRule.of(30, DeadlineUnit.CALENDAR_DAYS);
        Deadline deadline = thirtyDays.from(LocalDate.of(2024, 8, 15), WorkCalendars.stateCouncil());
        LocalDate due = deadline.dueDate(); // 2024-09-14, a Saturday that is worked
        List<Message> steps = deadline.explanation();
        // readme:end
        return due + ", in " + steps.size() + " steps";
    }

    static String term() {
        // readme:begin term
        TermPlan plan = new TermPlan(Period.ofYears(2), TermEnd.EVE_OF_ANNIVERSARY, TermChaining.OWN_FIRST_DAY);
        Term first = plan.first(1, LocalDate.of(2024, 2, 29)); // to 2026-02-28
        TermLimit limit = new TermLimit(2, LimitMeaning.TOTAL_TERMS, RunBreak.FULL_TERM, CutShort.COUNTS);
        // readme:end
        return first.lastDay() + ", " + limit.maximumTerms() + " terms";
    }

    static List<Occasion> party(Authority bureau, LocalDate today, Instant now) {
        // readme:begin party
        Person person = Person.builder()
                .id(new PersonId("p-1")) // a token of yours
                .name(new PersonName("王小明"))
                .idDocument(IdDocument.of(ResidentId.parse("371002189003070012")))
                .build();
        Occasion byHimself = new Occasion(Actor.personConcerned(person.getId()), today, now);
        Occasion byTheBureau = new Occasion(Actor.officerOf(bureau, "officer-1"), today, now);
        // readme:end
        return List.of(byHimself, byTheBureau);
    }

    static Stage supervisor(Policy policy, SupervisorFile file, SupervisorAct act, LocalDate date) {
        // readme:begin supervisor
        Lifecycle lifecycle = Lifecycle.of(policy);
        Outcome<SupervisorFact, SupervisorFile> outcome = lifecycle.decide(file, act);
        SupervisorFile next = outcome.accepted().map(Outcome.Accepted::state).orElse(file);
        Stage stage = next.stageOn(date); // asked for a day, never stored
        // readme:end
        return stage;
    }

    static Outcome<ReportFact, Report> report(
            Policy policy, Authority bureau, SupervisorFile file, OrganisationId agency, Occasion occasion) {
        // readme:begin report
        ReportLifecycle reports = ReportLifecycle.of(policy, WorkCalendars.stateCouncil());
        ReportAct.Submit submit = new ReportAct.Submit(
                occasion,
                file.standingOn(occasion.date()),
                ReportKind.OPINION,
                "The queue at counter 3 is too long.",
                Optional.of(agency),
                Confidentiality.NONE,
                CaseParties.none(),
                Ties.none(),
                List.of());
        Outcome<ReportFact, Report> outcome = reports.decide(Report.open(new ReportId("r-1"), bureau), submit);
        // readme:end
        return outcome;
    }

    static Outcome<EngagementFact, Engagement> engagement(
            Policy policy, Engagement engagement, SupervisorFile file, Ties ties, Occasion today) {
        // readme:begin engagement
        EngagementLifecycle engagements = EngagementLifecycle.of(policy);
        Invitee invitee = Invitee.of(file, today.date(), today.date().plusDays(7), ties, 0);
        ParticipationAct invite = new ParticipationAct.Invite(today, invitee, Optional.empty(), List.of());
        Outcome<EngagementFact, Engagement> outcome = engagements.decide(engagement, invite);
        // readme:end
        return outcome;
    }

    // readme:begin input
    /** A form as it was typed. */
    public interface CandidateForm {
        @NotNull
        @ValidPersonName
        String getName();

        @ValidResidentId
        String getResidentId();
    }
    // readme:end

    static List<InputProblem> input(CandidateForm form) {
        // readme:begin problems
        List<InputProblem> problems = InputValidator.create().check(form, Locale.SIMPLIFIED_CHINESE);
        // readme:end
        return problems;
    }
}
