package org.jiandu.examples.boot.pages;

import java.time.LocalDate;
import org.jiandu.examples.boot.desk.Call;
import org.jiandu.examples.boot.desk.FileDesk;
import org.jiandu.examples.boot.problem.Problem;
import org.jiandu.examples.boot.problem.ProblemType;
import org.jiandu.examples.boot.problem.Problems;
import org.jiandu.examples.boot.problem.RefusedException;
import org.jiandu.examples.boot.security.Part;
import org.jiandu.party.Authority;
import org.jiandu.persistence.StorageUnavailableException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What every page shows, and the page for what is not done. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
class PageFrame {
    private final Authority bureau;
    private final FileDesk files;
    private final Problems problems;

    PageFrame(Authority bureau, FileDesk files, Problems problems) {
        this.bureau = bureau;
        this.files = files;
        this.problems = problems;
    }

    /**
     * What the head of a page shows.
     *
     * @param bureau the name of the bureau
     * @param today the day
     * @param login the name of the login; empty if there is none
     * @param seesDue whether the list of what is due is for the caller
     * @param ownFile the file that is the caller's own; empty if there is none
     */
    record Frame(String bureau, LocalDate today, String login, boolean seesDue, String ownFile) {
        /** Whether somebody has logged in. */
        public boolean loggedIn() {
            return !login.isEmpty();
        }
    }

    @ModelAttribute("frame")
    Frame frame(Call call) {
        Part part = call.caller().part();
        return new Frame(
                bureau.getOrganisation().getName(),
                files.today(),
                part == Part.PUBLIC ? "" : call.caller().actor().id().value(),
                call.caller().isOfBureau() || part == Part.AGENCY,
                part == Part.PERSON ? call.caller().actor().id().value() : "");
    }

    @ExceptionHandler
    ModelAndView refused(RefusedException refused) {
        return page(refused.in(problems, LocaleContextHolder.getLocale()));
    }

    @ExceptionHandler
    ModelAndView unavailable(StorageUnavailableException unavailable) {
        return page(problems.of(ProblemType.UNAVAILABLE, LocaleContextHolder.getLocale()));
    }

    private static ModelAndView page(Problem problem) {
        ModelAndView page = new ModelAndView("error");
        page.setStatus(HttpStatus.valueOf(problem.status()));
        page.addObject("status", problem.status());
        page.addObject("problem", problem);
        return page;
    }
}
