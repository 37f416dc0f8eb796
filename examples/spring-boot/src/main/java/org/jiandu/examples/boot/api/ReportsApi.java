package org.jiandu.examples.boot.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiandu.examples.boot.desk.Call;
import org.jiandu.examples.boot.desk.Done;
import org.jiandu.examples.boot.desk.FileDesk;
import org.jiandu.examples.boot.desk.FileView;
import org.jiandu.examples.boot.desk.Items;
import org.jiandu.examples.boot.desk.ReportDesk;
import org.jiandu.examples.boot.desk.Reported;
import org.jiandu.examples.boot.desk.Views;
import org.jiandu.party.Occasion;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportTopics;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What supervisors report, and what agencies and the bureau owe them (articles 8, 11, 12, 14 and 15). */
@RestController
@RequestMapping("/api/reports")
class ReportsApi {
    private final ReportDesk reports;
    private final FileDesk files;
    private final Views views;

    ReportsApi(ReportDesk reports, FileDesk files, Views views) {
        this.reports = reports;
        this.files = files;
        this.views = views;
    }

    @GetMapping
    Items<Reported> list(Call call, @RequestParam Optional<String> cursor) {
        LocalDate today = files.today();
        return reports.list(call, cursor, report -> views.report(call, report, today));
    }

    @GetMapping("/{report}")
    Reported report(Call call, @PathVariable ReportId report) {
        return views.report(call, reports.get(call, report).state(), files.today());
    }

    @GetMapping("/{report}/history")
    List<FileView.Event> history(Call call, @PathVariable ReportId report) {
        return views.reportHistory(call, reports.journal(call, report));
    }

    @GetMapping("/{report}/possible-acts")
    List<FileView.Possible> possibleActs(Call call, @PathVariable ReportId report) {
        return views.possible(call, reports.possibleActs(call, report));
    }

    @PostMapping
    Done<Reported> submit(Call call, @RequestBody ReportForms.Submission form) {
        return views.reportDone(
                call,
                reports.submit(
                        call,
                        form.kind(),
                        form.text(),
                        Optional.ofNullable(form.agency()),
                        Optional.ofNullable(form.confidentiality()).orElse(Confidentiality.NONE)),
                files.today());
    }

    @PostMapping("/{report}/forwarding")
    Done<Reported> forward(Call call, @PathVariable ReportId report, @RequestBody ReportForms.Forwarding form) {
        return act(
                call,
                report,
                form.date(),
                occasion -> new ReportAct.Forward(occasion, form.agency().getId()));
    }

    @PostMapping("/{report}/acknowledgement")
    Done<Reported> acknowledge(Call call, @PathVariable ReportId report) {
        return act(call, report, null, ReportAct.Acknowledge::new);
    }

    @PostMapping("/{report}/feedback")
    Done<Reported> feedBack(Call call, @PathVariable ReportId report, @RequestBody ReportForms.Answer form) {
        return act(call, report, null, occasion -> new ReportAct.FeedBack(occasion, form.answer()));
    }

    @PostMapping("/{report}/refusal")
    Done<Reported> recordRefusal(Call call, @PathVariable ReportId report, @RequestBody ReportForms.Words form) {
        return act(call, report, form.date(), occasion -> new ReportAct.RecordRefusal(occasion, form.text()));
    }

    @PostMapping("/{report}/reminder")
    Done<Reported> remind(Call call, @PathVariable ReportId report, @RequestBody ReportForms.Words form) {
        return act(call, report, form.date(), occasion -> new ReportAct.Remind(occasion, form.text()));
    }

    @PostMapping("/{report}/acceptance")
    Done<Reported> accept(Call call, @PathVariable ReportId report, @RequestBody ReportForms.Day form) {
        return act(call, report, form.date(), ReportAct.Accept::new);
    }

    @PostMapping("/{report}/declination")
    Done<Reported> decline(Call call, @PathVariable ReportId report, @RequestBody ReportForms.Words form) {
        return act(call, report, form.date(), occasion -> new ReportAct.Decline(occasion, form.text()));
    }

    @PostMapping("/{report}/investigation")
    Done<Reported> investigate(Call call, @PathVariable ReportId report, @RequestBody ReportForms.Words form) {
        return act(call, report, form.date(), occasion -> new ReportAct.Investigate(occasion, form.text()));
    }

    @PostMapping("/{report}/decision")
    Done<Reported> decide(Call call, @PathVariable ReportId report, @RequestBody ReportForms.Decision form) {
        return act(
                call,
                report,
                form.date(),
                occasion -> new ReportAct.Decide(
                        occasion,
                        form.result(),
                        Optional.ofNullable(form.transferredTo()),
                        new FileForms.Found(ReportTopics.VERIFIED, form.verified(), form.reason()).by(occasion)));
    }

    @PostMapping("/{report}/result")
    Done<Reported> reportBack(Call call, @PathVariable ReportId report, @RequestBody ReportForms.Result form) {
        return act(call, report, form.date(), occasion -> new ReportAct.ReportBack(occasion, form.answer()));
    }

    @PostMapping("/{report}/reopening")
    Done<Reported> reopen(Call call, @PathVariable ReportId report, @RequestBody ReportForms.Words form) {
        return act(call, report, form.date(), occasion -> new ReportAct.Reopen(occasion, form.text()));
    }

    @PostMapping("/{report}/closing")
    Done<Reported> close(Call call, @PathVariable ReportId report, @RequestBody ReportForms.Day form) {
        return act(call, report, form.date(), ReportAct.Close::new);
    }

    @PostMapping("/{report}/confidentiality")
    Done<Reported> askConfidentiality(Call call, @PathVariable ReportId report, @RequestBody ReportForms.Secrecy form) {
        return act(call, report, null, occasion -> new ReportAct.AskConfidentiality(occasion, form.confidentiality()));
    }

    @PostMapping("/{report}/disclosure")
    Done<Reported> disclose(Call call, @PathVariable ReportId report, @RequestBody ReportForms.Disclosure form) {
        return act(
                call,
                report,
                form.date(),
                occasion -> new ReportAct.Disclose(occasion, form.audience(), form.reason()));
    }

    private Done<Reported> act(
            Call call, ReportId report, @Nullable LocalDate date, Function<Occasion, ReportAct> act) {
        return views.reportDone(call, reports.act(call, report, Optional.ofNullable(date), act), files.today());
    }
}
