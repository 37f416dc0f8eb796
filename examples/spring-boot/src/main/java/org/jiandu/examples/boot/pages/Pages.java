package org.jiandu.examples.boot.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiandu.examples.boot.desk.Call;
import org.jiandu.examples.boot.desk.FileDesk;
import org.jiandu.examples.boot.desk.Lists;
import org.jiandu.examples.boot.desk.Views;
import org.jiandu.examples.boot.problem.Problem;
import org.jiandu.examples.boot.problem.Problems;
import org.jiandu.examples.boot.problem.RefusedException;
import org.jiandu.examples.boot.security.Part;
import org.jiandu.party.Occasion;
import org.jiandu.party.PersonId;
import org.jiandu.registry.InvalidInputException;
import org.jiandu.supervisor.SupervisorAct;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages: the roster, what is due, one file with its history and what may be done now. */
@Controller
class Pages {
    private final FileDesk files;
    private final Lists lists;
    private final Views views;
    private final Problems problems;

    Pages(FileDesk files, Lists lists, Views views, Problems problems) {
        this.files = files;
        this.lists = lists;
        this.views = views;
        this.problems = problems;
    }

    @GetMapping("/")
    String roster(Call call, Model model, @RequestParam Optional<LocalDate> on, @RequestParam Optional<String> cursor) {
        LocalDate day = on.orElseGet(files::today);
        model.addAttribute("on", day);
        model.addAttribute("roster", lists.roster(call, day, cursor));
        model.addAttribute("notices", lists.notices(call));
        model.addAttribute("linked", call.caller().isOfBureau());
        model.addAttribute("candidates", lists.candidates(call));
        return "roster";
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    @GetMapping("/due")
    String due(Call call, Model model) {
        model.addAttribute("due", lists.due(call));
        model.addAttribute("bureau", call.caller().isOfBureau());
        return "due";
    }

    @GetMapping("/files/{person}")
    String file(Call call, Model model, @PathVariable PersonId person) {
        return page(call, model, person);
    }

    @PostMapping("/files/{person}/notice")
    String postNotice(
            Call call,
            Model model,
            HttpServletResponse response,
            @PathVariable PersonId person,
            @RequestParam LocalDate lastDay) {
        return act(
                call, model, response, person, occasion -> new SupervisorAct.PostNotice(occasion, lastDay, List.of()));
    }

    @PostMapping("/files/{person}/certificate")
    String issueCertificate(
            Call call,
            Model model,
            HttpServletResponse response,
            @PathVariable PersonId person,
            @RequestParam String number) {
        return act(
                call,
                model,
                response,
                person,
                occasion -> new SupervisorAct.IssueCertificate(occasion, number, Optional.empty(), List.of()));
    }

    /** Done: the file as it is now. Not done: the same page, with the reasons. */
    private String act(
            Call call,
            Model model,
            HttpServletResponse response,
            PersonId person,
            Function<Occasion, SupervisorAct> act) {
        Problem problem;
        try {
            files.act(call, person, Optional.empty(), act);
            return "redirect:/files/" + person.value();
        } catch (RefusedException refused) {
            problem = refused.in(problems, call.locale());
        } catch (InvalidInputException invalid) {
            problem = problems.of(invalid, call.locale());
        }
        response.setStatus(problem.status());
        model.addAttribute("problem", problem);
        return page(call, model, person);
    }

    private String page(Call call, Model model, PersonId person) {
        model.addAttribute("here", "/files/" + person.value()); // where a page comes from that an act answered with
        model.addAttribute("file", views.file(call, files.get(call, person).state(), files.today()));
        model.addAttribute("history", views.history(call, files.journal(call, person)));
        model.addAttribute("possible", views.possible(call, files.possibleActs(call, person)));
        model.addAttribute("acts", call.caller().part() == Part.OFFICER);
        return "file";
    }
}
