package org.jiandu.examples.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.jdbc.SqliteStore;
import org.jiandu.registry.OnRecord;
import org.jiandu.registry.Scope;
import org.jiandu.registry.SocialSupervision;
import org.jiandu.report.Report;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.report.ReportStage;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.DateRange;
import org.jiandu.time.WorkCalendars;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small registry is loaded in three runs of which two are stopped, and counted again without a lookup. */
class RunTest {
    private static final int FILES = 60;
    private static final int REPORTS = 250;
    private static final int LONG_FILE = 90;
    private static final LocalDate TODAY = Cohort.TODAY;

    @TempDir
    private static Path folder;

    private static Run finished;
    private static List<SupervisorFile> files;
    private static List<Report> reports;

    private static Run run(UnaryOperator<RecordStore> around) {
        return Run.in(
                folder,
                around,
                "--keys",
                "memory",
                "--files",
                "" + FILES,
                "--reports",
                "" + REPORTS,
                "--long-file",
                "" + LONG_FILE,
                "--threads",
                "3");
    }

    @BeforeAll
    static void load() {
        assertThatExceptionOfType(Death.class).isThrownBy(() -> run(store -> dying(store, 150))); // among the files
        assertThatExceptionOfType(Death.class).isThrownBy(() -> run(store -> dying(store, 500))); // among the reports
        finished = run(UnaryOperator.identity());

        try (RecordStore store = SqliteStore.open(folder.resolve("sqlite/registry.sqlite"))) {
            SocialSupervision registry = SocialSupervision.builder()
                    .store(store)
                    .tenant("capacity-memory-20220418-" + FILES)
                    .keys(new DerivedKeys(20220418))
                    .policy(Bureau.policy())
                    .calendar(WorkCalendars.stateCouncil())
                    .clock(Clock.systemUTC())
                    .random(new SecureRandom())
                    .build();
            files = all(page -> registry.supervisors().all(Scope.everywhere(), page));
            reports = all(page ->
                    registry.reports().submitted(Scope.everywhere(), Cohort.BEGINNING, TODAY.plusDays(1), page));
        }
    }

    @Test
    void a_run_that_was_stopped_goes_on_with_what_is_missing() {
        assertThat(finished.exitCode()).isZero();
        assertThat(files).hasSize(FILES);
        assertThat(reports).hasSize(REPORTS);
        assertThat(finished.number("files", 1)).isEqualTo(FILES);
        assertThat(finished.number("files", 2)).isZero();
        assertThat(finished.number("facts of the long file", 1)).isEqualTo(LONG_FILE);
        assertThat(finished.number("reports", 1)).isBetween(1, REPORTS - 1);
        assertThat(finished.number("reports", 1) + finished.number("reports", 2))
                .isEqualTo(REPORTS);
        assertThat(finished.err()).contains("reports: 250 of 250");
    }

    @Test
    void a_run_after_the_end_loads_nothing_and_finds_the_same() {
        Run again = run(UnaryOperator.identity());

        for (String loaded : List.of("files", "facts of the long file", "reports")) {
            assertThat(again.number(loaded, 2)).isZero();
            assertThat(again.number(loaded, 3)).isZero();
        }
        for (String asked : List.of("in office on 2026-06-30: all", "reports not closed: all")) {
            assertThat(again.row(asked).get(1)).isEqualTo(finished.row(asked).get(1));
        }
    }

    @Test
    void what_is_found_is_what_a_look_at_every_file_finds() {
        assertFound("in office on 2026-06-30", files.stream().filter(file -> file.isInOfficeOn(TODAY)));
        assertFound("in office on 2024-06-30", files.stream().filter(file -> file.isInOfficeOn(TODAY.minusYears(2))));
        DateRange soon = DateRange.of(TODAY, TODAY.plusDays(Questions.SOON - 1L));
        assertFound(
                "service ends before 2026-08-29",
                files.stream()
                        .filter(file -> file.services().stream()
                                .reduce((one, next) -> next)
                                .filter(last -> soon.contains(last.lastDayServed()))
                                .isPresent()));
        assertFound(
                "reports not closed", reports.stream().filter(report -> report.stageOn(TODAY) != ReportStage.CLOSED));
        ReportLifecycle lifecycle = ReportLifecycle.of(Bureau.policy(), WorkCalendars.stateCouncil());
        assertFound(
                "answers of agencies due before 2026-06-30",
                reports.stream()
                        .filter(report -> report.isAnswerOwedOn(TODAY)
                                && lifecycle
                                        .feedbackDeadline(report)
                                        .filter(deadline ->
                                                deadline.due().earliest().isBefore(TODAY))
                                        .isPresent()));
    }

    private static void assertFound(String question, Stream<?> expected) {
        int count = (int) expected.count();
        assertThat(count).as(question).isPositive();
        assertThat(finished.number(question + ": all", 1)).as(question).isEqualTo(count);
        assertThat(finished.number(question + ": first page", 1))
                .as(question)
                .isEqualTo(Math.min(count, Questions.PAGE));
    }

    @Test
    void the_long_file_has_its_facts() {
        assertThat(finished.number("the long file, of 94 facts: history", 1)).isEqualTo(LONG_FILE + 4);
        assertThat(finished.out()).contains("| the long file, of 94 facts: load | 1 |", "| a file, of ");
    }

    private static <T> List<T> all(Function<PageRequest, Page<OnRecord<T>>> question) {
        List<T> found = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(20));
        while (next.isPresent()) {
            Page<OnRecord<T>> page = question.apply(next.get());
            page.items().forEach(each -> found.add(each.state()));
            next = page.next().map(PageRequest.first(20)::after);
        }
        return found;
    }

    /** The end of a run that nobody expected. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    /** A store that dies after some commits, one of them written and not answered. */
    private static RecordStore dying(RecordStore store, int commits) {
        AtomicInteger committed = new AtomicInteger();
        return (RecordStore) Proxy.newProxyInstance(
                RecordStore.class.getClassLoader(), new Class<?>[] {RecordStore.class}, (proxy, method, arguments) -> {
                    boolean isCommit = method.getName().equals("commit");
                    int number = isCommit ? committed.incrementAndGet() : 0;
                    if (number > commits) {
                        throw new Death();
                    }
                    try {
                        Object answer = method.invoke(store, arguments);
                        if (number == commits) {
                            throw new Death();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
