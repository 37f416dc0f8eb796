package org.jiandu.examples.capacity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.jiandu.persistence.Limits;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.registry.OnRecord;
import org.jiandu.registry.Reports;
import org.jiandu.registry.Scope;
import org.jiandu.registry.SocialSupervision;
import org.jiandu.registry.Supervisors;

/** What a bureau asks of its registry every day, and how long each answer takes. */
final class Questions {
    /** How many items are on a page that somebody looks at. */
    static final int PAGE = 100;

    /** How many days ahead a service counts as ending soon. */
    static final int SOON = 60;

    private final Supervisors supervisors;
    private final Reports reports;
    private final Cohort cohort;
    private final LongSupplier nanos;

    Questions(SocialSupervision registry, Cohort cohort, LongSupplier nanos) {
        this.supervisors = registry.supervisors();
        this.reports = registry.reports();
        this.cohort = cohort;
        this.nanos = nanos;
    }

    /**
     * An answer.
     *
     * @param question what was asked
     * @param found how many files, reports or facts the answer has
     * @param time how long it took; the median where it was asked several times
     */
    record Answer(String question, int found, Duration time) {}

    List<Answer> ask() {
        LocalDate today = Cohort.TODAY;
        LocalDate earlier = today.minusYears(2);
        Scope scope = Scope.of(Bureau.AUTHORITY);
        List<Answer> answers = new ArrayList<>();
        pages(answers, "answers of agencies due before " + today, page -> reports.answersDue(scope, today, page));
        pages(answers, "reports not closed", page -> reports.open(scope, page));
        pages(answers, "in office on " + today, page -> supervisors.inOffice(scope, today, page));
        pages(answers, "in office on " + earlier, page -> supervisors.inOffice(scope, earlier, page));
        LocalDate soon = today.plusDays(SOON);
        pages(answers, "service ends before " + soon, page -> supervisors.ending(scope, today, soon, page));
        if (cohort.size() > 1) {
            file(answers, "a file", 1);
        }
        file(answers, "the long file", 0);
        return answers;
    }

    private <T> void pages(List<Answer> answers, String question, Function<PageRequest, Page<OnRecord<T>>> pages) {
        answers.add(often(
                11,
                question + ": first page",
                () -> pages.apply(PageRequest.first(PAGE)).items().size()));
        answers.add(often(1, question + ": all", () -> all(pages)));
    }

    private static <T> int all(Function<PageRequest, Page<OnRecord<T>>> pages) {
        int found = 0;
        Optional<PageRequest> next = Optional.of(PageRequest.first(Limits.MAX_PAGE));
        while (next.isPresent()) {
            Page<OnRecord<T>> page = pages.apply(next.get());
            found += page.items().size();
            next = page.next().map(PageRequest.first(Limits.MAX_PAGE)::after);
        }
        return found;
    }

    private void file(List<Answer> answers, String name, int number) {
        int facts = supervisors.journal(cohort.file(number)).size();
        String question = String.format("%s, of %,d facts: ", name, facts);
        answers.add(often(101, question + "load", () -> {
            supervisors.get(cohort.file(number));
            return 1;
        }));
        answers.add(often(
                11,
                question + "history",
                () -> supervisors.journal(cohort.file(number)).size()));
    }

    /** Asks some times, and takes the median. */
    private Answer often(int times, String question, IntSupplier asking) {
        List<Long> measured = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < times; i++) {
            long began = nanos.getAsLong();
            found = asking.getAsInt();
            measured.add(nanos.getAsLong() - began);
        }
        long median = measured.stream().sorted().skip(times / 2).findFirst().orElseThrow();
        return new Answer(question, found, Duration.ofNanos(median));
    }
}
