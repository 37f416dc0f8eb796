package org.jiandu.examples.boot.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiandu.supervisor.Stage;
import org.springframework.stereotype.Component;

/** The lists that the interface and the pages have in common. Thread-safe. */
@Component
public class Lists {
    /** How far the list of what is due looks ahead: a choice of the host. */
    private static final int DAYS_AHEAD = 60;

    private static final List<Stage> UNDER_REVIEW = List.of(Stage.INVITED, Stage.NOMINATED, Stage.REVIEWED);

    private final FileDesk files;
    private final ReportDesk reports;
    private final Views views;

    Lists(FileDesk files, ReportDesk reports, Views views) {
        this.files = files;
        this.reports = reports;
        this.views = views;
    }

    /**
     * Who is in office on a day.
     *
     * @param call the request
     * @param on the day
     * @param cursor where to go on
     * @return a part of the roster
     */
    public Items<FileView.OnRoster> roster(Call call, LocalDate on, Optional<String> cursor) {
        return files.roster(on, cursor, file -> views.onRoster(call, file.state(), on));
    }

    /**
     * Who stands on a public notice.
     *
     * @param call the request
     * @return the candidates
     */
    public List<FileView.OnNotice> notices(Call call) {
        LocalDate today = files.today();
        return files.atStage(Stage.PUBLIC_NOTICE)
                .map(file -> views.onNotice(call, file.state(), today))
                .toList();
    }

    /**
     * Who is under review, for the bureau.
     *
     * @param call the request
     * @return the files, none for others
     */
    public List<FileView> candidates(Call call) {
        LocalDate today = files.today();
        return call.caller().isOfBureau()
                ? UNDER_REVIEW.stream()
                        .flatMap(files::atStage)
                        .map(file -> views.file(call, file.state(), today))
                        .toList()
                : List.of();
    }

    /**
     * What is due: terms that end, for the bureau, and answers that agencies owe.
     *
     * @param call the request
     * @return the list
     */
    public DueList due(Call call) {
        LocalDate today = files.today();
        LocalDate until = today.plusDays(DAYS_AHEAD);
        List<DueList.Ending> terms = call.caller().isOfBureau()
                ? files.ending(today, until.plusDays(1))
                        .map(file -> views.ending(call, file.state()))
                        .sorted(Comparator.comparing(DueList.Ending::lastDay))
                        .toList()
                : List.of();
        List<DueList.Answer> answers = reports.answersDue(call, until.plusDays(1))
                .map(report -> views.answerDue(call, report, today))
                .sorted(Comparator.comparing(answer -> answer.due().date()))
                .toList();
        return new DueList(today, until, terms, answers);
    }
}
