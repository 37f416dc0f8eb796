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
import org.jiandu.examples.boot.desk.Views;
import org.jiandu.party.Occasion;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.ResidentId;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files of supervisors: from nomination to dismissal (articles 4 to 7, 9, 13, 16 and 17). */
@RestController
@RequestMapping("/api")
class FilesApi {
    private final FileDesk files;
    private final Views views;

    FilesApi(FileDesk files, Views views) {
        this.files = files;
        this.views = views;
    }

    @GetMapping("/files")
    Items<FileView> atStage(Call call, @RequestParam Stage stage, @RequestParam Optional<String> cursor) {
        LocalDate today = files.today();
        return files.atStage(stage, today, cursor, file -> views.file(call, file.state(), today));
    }

    @GetMapping("/files/{person}")
    FileView file(Call call, @PathVariable PersonId person) {
        return views.file(call, files.get(call, person).state(), files.today());
    }

    @GetMapping("/files/{person}/history")
    List<FileView.Event> history(Call call, @PathVariable PersonId person) {
        return views.history(call, files.journal(call, person));
    }

    @GetMapping("/files/{person}/possible-acts")
    List<FileView.Possible> possibleActs(Call call, @PathVariable PersonId person) {
        return views.possible(call, files.possibleActs(call, person));
    }

    @PostMapping("/files/{person}/self-nomination")
    Done<FileView> nominateSelf(Call call, @PathVariable PersonId person, @RequestBody FileForms.Nomination form) {
        return begin(
                call,
                Optional.of(person),
                form,
                null,
                occasion ->
                        new SupervisorAct.NominateSelf(occasion, form.profile().toProfile()));
    }

    @PostMapping("/recommendations")
    Done<FileView> recommend(Call call, @RequestBody FileForms.Nomination form) {
        return begin(
                call,
                Optional.empty(),
                form,
                null,
                occasion -> new SupervisorAct.Recommend(occasion, form.profile().toProfile()));
    }

    @PostMapping("/invitations")
    Done<FileView> invite(Call call, @RequestBody FileForms.Invitation form) {
        return begin(
                call,
                Optional.empty(),
                new FileForms.Nomination(form.name(), form.residentId(), form.profile()),
                form.date(),
                occasion -> new SupervisorAct.Invite(occasion, form.profile().toProfile()));
    }

    private Done<FileView> begin(
            Call call,
            Optional<PersonId> person,
            FileForms.Nomination form,
            @Nullable LocalDate date,
            Function<Occasion, SupervisorAct> act) {
        return views.done(
                call,
                files.begin(
                        call,
                        person,
                        new PersonName(form.name()),
                        new ResidentId(form.residentId()),
                        Optional.ofNullable(date),
                        act),
                files.today());
    }

    @PostMapping("/files/{person}/invitation/acceptance")
    Done<FileView> acceptInvitation(Call call, @PathVariable PersonId person) {
        return act(call, person, null, SupervisorAct.AcceptInvitation::new);
    }

    @PostMapping("/files/{person}/invitation/refusal")
    Done<FileView> declineInvitation(Call call, @PathVariable PersonId person) {
        return act(call, person, null, SupervisorAct.DeclineInvitation::new);
    }

    @PostMapping("/files/{person}/withdrawal")
    Done<FileView> withdraw(Call call, @PathVariable PersonId person) {
        return act(call, person, null, SupervisorAct.Withdraw::new);
    }

    @PostMapping("/files/{person}/approval")
    Done<FileView> approve(Call call, @PathVariable PersonId person, @RequestBody FileForms.Approval form) {
        return act(
                call,
                person,
                form.date(),
                occasion -> new SupervisorAct.Approve(occasion, FileForms.findings(form.findings(), occasion)));
    }

    @PostMapping("/files/{person}/rejection")
    Done<FileView> reject(Call call, @PathVariable PersonId person, @RequestBody FileForms.Rejection form) {
        return act(call, person, form.date(), occasion -> new SupervisorAct.Reject(occasion, form.reason()));
    }

    @PostMapping("/files/{person}/notice")
    Done<FileView> postNotice(Call call, @PathVariable PersonId person, @RequestBody FileForms.Notice form) {
        return act(
                call,
                person,
                form.date(),
                occasion -> new SupervisorAct.PostNotice(
                        occasion, form.lastDay(), FileForms.findings(form.findings(), occasion)));
    }

    @PostMapping("/files/{person}/objections")
    Done<FileView> object(Call call, @PathVariable PersonId person, @RequestBody FileForms.Objection form) {
        return act(call, person, null, occasion -> new SupervisorAct.RaiseObjection(occasion, form.substance()));
    }

    @PostMapping("/files/{person}/objections/{number}/decision")
    Done<FileView> decideObjection(
            Call call,
            @PathVariable PersonId person,
            @PathVariable int number,
            @RequestBody FileForms.ObjectionDecision form) {
        return act(
                call,
                person,
                form.date(),
                occasion -> new SupervisorAct.DecideObjection(
                        occasion,
                        number,
                        new FileForms.Found(Topics.OBJECTION, form.upheld(), form.reason()).by(occasion)));
    }

    @PostMapping("/files/{person}/certificate")
    Done<FileView> issueCertificate(Call call, @PathVariable PersonId person, @RequestBody FileForms.Certificate form) {
        return act(
                call,
                person,
                form.date(),
                occasion -> new SupervisorAct.IssueCertificate(
                        occasion,
                        form.number(),
                        Optional.ofNullable(form.firstDay()),
                        FileForms.findings(form.findings(), occasion)));
    }

    @PostMapping("/files/{person}/renewal")
    Done<FileView> renew(Call call, @PathVariable PersonId person, @RequestBody FileForms.Renewal form) {
        return act(
                call,
                person,
                form.date(),
                occasion -> new SupervisorAct.Renew(occasion, FileForms.findings(form.findings(), occasion)));
    }

    @PostMapping("/files/{person}/attendance")
    Done<FileView> recordAttendance(Call call, @PathVariable PersonId person, @RequestBody FileForms.Attendance form) {
        return act(
                call,
                person,
                form.date(),
                occasion -> new SupervisorAct.RecordAttendance(occasion, form.activity(), true, form.presence()));
    }

    @PostMapping("/files/{person}/breach-reports")
    Done<FileView> reportBreach(Call call, @PathVariable PersonId person, @RequestBody FileForms.Breach form) {
        return act(
                call,
                person,
                null,
                occasion -> new SupervisorAct.ReportBreach(occasion, form.duty(), form.substance()));
    }

    @PostMapping("/files/{person}/conduct-findings")
    Done<FileView> findConduct(Call call, @PathVariable PersonId person, @RequestBody FileForms.Conduct form) {
        return act(call, person, form.date(), occasion -> {
            Finding finding = new FileForms.Found(Topics.CONDUCT, form.breached(), form.reason()).by(occasion);
            return new SupervisorAct.FindConduct(occasion, form.duty(), Optional.empty(), finding);
        });
    }

    @PostMapping("/files/{person}/commendation")
    Done<FileView> commend(Call call, @PathVariable PersonId person, @RequestBody FileForms.Commendation form) {
        return act(
                call,
                person,
                form.date(),
                occasion -> new SupervisorAct.Commend(
                        occasion, form.form(), FileForms.findings(form.findings(), occasion)));
    }

    @PostMapping("/files/{person}/dismissal")
    Done<FileView> dismiss(Call call, @PathVariable PersonId person, @RequestBody FileForms.Dismissal form) {
        return act(
                call,
                person,
                form.date(),
                occasion -> new SupervisorAct.Dismiss(
                        occasion,
                        form.ground(),
                        Optional.ofNullable(form.effectiveOn()),
                        Optional.ofNullable(form.liability()),
                        FileForms.findings(form.findings(), occasion)));
    }

    private Done<FileView> act(
            Call call, PersonId person, @Nullable LocalDate date, Function<Occasion, SupervisorAct> act) {
        return views.done(call, files.act(call, person, Optional.ofNullable(date), act), files.today());
    }
}
