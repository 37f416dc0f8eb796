package org.jiandu.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiandu.examples.boot.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages, as a browser without scripts gets them. */
class PagesTest {
    private static final Application APPLICATION = Shared.demonstration();

    private final Client visitor = APPLICATION.client().browser();

    @Test
    void the_roster_shows_the_public_no_whole_name_and_who_is_on_notice_by_name() {
        String page = visitor.get("/").body();

        assertThat(page).contains("王**", "W-001", "lawyer", "赵磊", "2026-11-28").doesNotContain("王建国", "陈静", "p-1");
        assertThat(visitor.get("/?on=2020-01-01").body()).contains("Nobody is in office on that day.");
    }

    @Test
    void the_language_is_that_of_the_browser_until_somebody_chooses() {
        assertThat(visitor.chinese().get("/").body()).contains("在任监督员", "lang=\"zh\"", "律师");
        assertThat(visitor.get("/").body()).contains("Supervisors in office", "lang=\"en\"");

        assertThat(visitor.get("/?lang=zh-CN").body()).contains("在任监督员");
        assertThat(visitor.get("/").body()).contains("在任监督员").doesNotContain("Supervisors in office");
        assertThat(visitor.get("/?lang=en").body()).contains("Supervisors in office");
        assertThat(visitor.get("/?lang=%3Cb%3E").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/due", "/files/p-1"})
    void a_page_takes_nothing_from_elsewhere_and_has_no_script(String path) {
        Answer page = Browsing.as(APPLICATION, "officer").get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self';");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.body())
                .contains("<title>", "<h1>", "<main id=\"content\"")
                .doesNotContain("<script", "style=", "//", "??");
    }

    @Test
    void art4_the_officer_sees_on_the_page_why_a_certificate_comes_too_early() {
        Client browser = Browsing.as(APPLICATION, "officer");
        Answer file = browser.get("/files/p-3");

        Answer refused = browser.submit(file, "/files/p-3/certificate", Map.of("number", "W-003"));
        Answer chinese = browser.chinese().submit(file, "/files/p-3/certificate", Map.of("number", "W-003"));

        assertThat(file.body()).contains("赵磊", "on public notice", "371083********004X");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("The law does not admit this", "Art. 4", "The certificate follows the public notice.")
                .contains("from 2026-11-29");
        assertThat(chinese.body()).contains("第四条", "公示期满后方可颁发证书。");
        assertThat(browser.submit(file, "/files/p-3/certificate", Map.of("number", " "))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void an_act_without_the_token_of_the_page_is_not_done() {
        Client browser = Browsing.as(APPLICATION, "officer");

        assertThat(browser.form("/files/p-3/certificate", Map.of("number", "W-003"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_somebody_wrote_is_shown_and_never_run() {
        Client officer = APPLICATION.client("officer");
        Cohort.done(officer.post(
                "/api/files/p-1/attendance", "{\"activity\":\"<script>alert(1)</script>\",\"presence\":\"ATTENDED\"}"));

        assertThat(Browsing.as(APPLICATION, "officer").get("/files/p-1").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void a_person_sees_the_own_file_and_no_other() {
        Client wang = Browsing.as(APPLICATION, "wang");

        assertThat(wang.get("/").body()).contains("href=\"/files/p-1\"", "王建国", "李**");
        assertThat(wang.get("/files/p-1").body())
                .contains("王建国", "certificate issued")
                .doesNotContain("name=\"number\"");
        assertThat(wang.get("/files/p-2").status()).isEqualTo(404);
        assertThat(wang.get("/files/p-2").body()).contains("There is nothing here for you");
        assertThat(wang.get("/due").status()).isEqualTo(403);
    }

    @Test
    void an_agency_sees_what_it_owes_and_not_whose_terms_end() {
        String due = Browsing.as(APPLICATION, "market").get("/due").body();

        assertThat(due).contains("r-1", "2026-11-30", "due soon").doesNotContain("李敏", "p-2", "Terms that end");
        assertThat(Browsing.as(APPLICATION, "traffic").get("/due").body()).doesNotContain("r-1");
        assertThat(Browsing.as(APPLICATION, "officer").get("/due").body()).contains("Terms that end", "王建国");
    }

    @Test
    void a_wrong_password_is_said_and_a_session_cannot_be_read_by_a_script() {
        Client browser = APPLICATION.client().browser();
        Answer page = browser.get("/login");

        Answer wrong = browser.submit(page, "/login", Map.of("username", "officer", "password", "wrong"));

        assertThat(page.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict");
        assertThat(wrong.header("Location")).endsWith("/login?error");
        assertThat(browser.get("/login?error").body()).contains("The name or the password is not right.");
    }
}
