package org.jiandu.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiandu.examples.boot.Client.Answer;

/** Logs in on the page, as a browser does. */
final class Browsing {
    private Browsing() {}

    static Client as(Application application, String login) {
        Client browser = application.client().browser();
        Answer loggedIn =
                browser.submit(browser.get("/login"), "/login", Map.of("username", login, "password", "demo"));
        assertThat(loggedIn.header("Location")).doesNotContain("error");
        return browser;
    }
}
