package org.jiandu.examples.boot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.examples.boot.desk.Call;
import org.jiandu.examples.boot.desk.DueList;
import org.jiandu.examples.boot.desk.FileDesk;
import org.jiandu.examples.boot.desk.FileView;
import org.jiandu.examples.boot.desk.Items;
import org.jiandu.examples.boot.desk.Lists;
import org.jiandu.examples.boot.desk.ReportDesk;
import org.jiandu.examples.boot.desk.ScreeningDesk;
import org.jiandu.examples.boot.problem.RefusedException;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.KinTie;
import org.jiandu.recusal.Kinship;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.Ties;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportStage;
import org.jiandu.report.ReportStatistics;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.Stage;
import org.jiandu.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What one asks of all files and reports together. */
@RestController
@RequestMapping("/api")
class QuestionsApi {
    private static final String TOKEN = "[A-Za-z0-9._-]{1,64}";

    private final FileDesk files;
    private final ReportDesk reports;
    private final Lists lists;
    private final ScreeningDesk screenings;

    QuestionsApi(FileDesk files, ReportDesk reports, Lists lists, ScreeningDesk screenings) {
        this.files = files;
        this.reports = reports;
        this.lists = lists;
        this.screenings = screenings;
    }

    @GetMapping("/roster")
    Items<FileView.OnRoster> roster(
            Call call, @RequestParam Optional<LocalDate> on, @RequestParam Optional<String> cursor) {
        return lists.roster(call, on.orElseGet(files::today), cursor);
    }

    @GetMapping("/notices")
    List<FileView.OnNotice> notices(Call call) {
        return lists.notices(call);
    }

    @GetMapping("/due")
    DueList due(Call call) {
        return lists.due(call);
    }

    record Statistics(
            LocalDate on,
            Map<Stage, Long> files,
            Map<Sector, Long> inOffice,
            Map<ReportKind, Integer> reportsByKind,
            Map<ReportStage, Integer> reportsByStage) {}

    @GetMapping("/statistics")
    Statistics statistics(@RequestParam LocalDate from, @RequestParam LocalDate until) {
        if (until.isBefore(from)) {
            throw RefusedException.of("until", "input.value");
        }
        LocalDate today = files.today();
        ReportStatistics ofReports = reports.statistics(from, until.plusDays(1));
        return new Statistics(
                today, files.countByStage(today), files.countBySector(today), ofReports.byKind(), ofReports.byStage());
    }

    /** A party of a case: a person, a body, or somebody whom nobody has identified. */
    record PartyOfCase(
            @Pattern(regexp = TOKEN) @Nullable String person,
            @Valid FileForms.@Nullable Employer body,

            @Pattern(regexp = FileForms.WORDS, message = FileForms.BLANK) @Size(max = 200) @Nullable
            String unknown) {
        Stream<Party> toParties() {
            return Stream.of(
                            Optional.ofNullable(person).map(id -> new Party.OfPerson(new PersonId(id))),
                            Optional.ofNullable(body).map(named -> new Party.OfBody(Body.of(named.toOrganisation()))),
                            Optional.ofNullable(unknown).map(Party.Unknown::new))
                    .flatMap(Optional::stream);
        }

        @Override
        public String toString() {
            return "PartyOfCase[]";
        }
    }

    /** A tie between two people, such as: the first is a parent of the second. */
    record Tie(
            @NotNull @Pattern(regexp = TOKEN) String person,
            @NotNull KinTie tie,
            @NotNull @Pattern(regexp = TOKEN) String other,
            @NotNull LocalDate since) {
        Kinship toKinship() {
            return new Kinship(new PersonId(person), tie, new PersonId(other), DateRange.from(since));
        }

        @AssertTrue
        boolean isBetweenTwo() {
            return !Objects.equals(person, other);
        }

        @Override
        public String toString() {
            return "Tie[]";
        }
    }

    record Case(
            @NotNull @Pattern(regexp = TOKEN) String person,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid PartyOfCase> parties,
            @Size(max = 200) @Nullable List<@NotNull @Valid Tie> ties) {
        @Override
        public String toString() {
            return "Case[]";
        }
    }

    /** Whether somebody must stand aside in a case (article 10). Nothing is kept. */
    @PostMapping("/recusal-screening")
    ScreeningDesk.Screened screen(Call call, @RequestBody Case form) {
        Ties.Builder ties = Ties.builder();
        Optional.ofNullable(form.ties()).orElse(List.of()).forEach(tie -> ties.add(tie.toKinship()));
        return screenings.screen(
                call,
                new PersonId(form.person()),
                ties.build(),
                form.parties().stream().flatMap(PartyOfCase::toParties).toList());
    }
}
