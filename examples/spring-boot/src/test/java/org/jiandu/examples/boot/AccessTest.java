package org.jiandu.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.examples.boot.Client.Answer;
import org.jiandu.examples.boot.Endpoints.Endpoint;
import org.jiandu.examples.boot.security.Access;
import org.jiandu.examples.boot.security.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint that Spring knows, asked by everybody: the table decides, and what is not in it is shut. */
class AccessTest {
    private static final Application APPLICATION = Shared.application();
    private static final List<String> NO_METHODS_OF_CONTROLLERS = List.of("/style.css");
    private static final Map<Part, String> LOGINS = Map.of(
            Part.PERSON, "wang",
            Part.UNIT, "association",
            Part.AGENCY, "market",
            Part.OFFICER, "officer",
            Part.HANDLER, "handler");

    private static final Map<Part, Client> BROWSERS = new EnumMap<>(Part.class);

    static List<Endpoint> endpoints() {
        return Endpoints.of(APPLICATION.context());
    }

    @Test
    void every_endpoint_has_a_decision_and_every_decision_an_endpoint() {
        assertThat(Access.TABLE.stream()
                        .map(rule -> rule.method() + " " + rule.path())
                        .filter(row -> NO_METHODS_OF_CONTROLLERS.stream().noneMatch(row::endsWith)))
                .containsExactlyInAnyOrderElementsOf(
                        endpoints().stream().map(Endpoint::toString).toList());
    }

    static Stream<Arguments> everyEndpointForEverybody() {
        return endpoints().stream()
                .flatMap(endpoint -> Arrays.stream(Part.values()).map(part -> Arguments.of(endpoint, part)));
    }

    @ParameterizedTest
    @MethodSource("everyEndpointForEverybody")
    void the_table_is_kept(Endpoint endpoint, Part part) {
        Access.Rule rule = Access.TABLE.stream()
                .filter(row -> (row.method() + " " + row.path()).equals(endpoint.toString()))
                .findFirst()
                .orElseThrow();

        boolean admitted = endpoint.isPage() ? admittedToPage(endpoint, part) : admittedToApi(endpoint, part);

        assertThat(admitted).isEqualTo(rule.admits(part));
    }

    private static String login(Part part) {
        return Optional.ofNullable(LOGINS.get(part)).orElseThrow();
    }

    private static boolean admittedToApi(Endpoint endpoint, Part part) {
        Client client = part == Part.PUBLIC ? APPLICATION.client() : APPLICATION.client(login(part));
        String path = endpoint.filled("p-1", "r-none");
        Answer answer = endpoint.method().equals("GET") ? client.get(path) : client.post(path, "{\"");
        if (answer.status() == 401 || answer.status() == 403) {
            assertThat(answer.status()).isEqualTo(part == Part.PUBLIC ? 401 : 403);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            return false;
        }
        assertThat(answer.status()).isLessThan(500);
        return true;
    }

    private static boolean admittedToPage(Endpoint endpoint, Part part) {
        Client browser = BROWSERS.computeIfAbsent(
                part,
                each -> each == Part.PUBLIC ? APPLICATION.client().browser() : Browsing.as(APPLICATION, login(each)));
        String path = endpoint.filled("p-none", "r-none");
        Answer answer = endpoint.method().equals("GET")
                ? browser.get(path)
                : browser.submit(browser.get("/login"), path, Map.of("lastDay", "2026-12-24", "number", "W-1"));
        assertThat(answer.status()).isLessThan(500);
        boolean sentToLogIn =
                answer.status() == 302 && answer.header("Location").endsWith("/login");
        return !sentToLogIn && answer.status() != 403;
    }

    @Test
    void what_is_not_in_the_table_is_shut_for_everybody() {
        assertThat(APPLICATION.client("officer").get("/api/secrets").status()).isEqualTo(403);
        assertThat(APPLICATION.client("officer").post("/api/roster", "{}").status())
                .isEqualTo(403);
        assertThat(Browsing.as(APPLICATION, "officer").get("/secrets").status()).isEqualTo(403);
    }

    @Test
    void a_person_gets_to_no_file_but_his_or_her_own_and_does_not_learn_that_others_are_there() {
        APPLICATION.person("own-1");
        Client other = APPLICATION.person("own-2");
        Cohort.nominate(APPLICATION, "own-1", "本人家");

        Answer there = other.get("/api/files/own-1");
        Answer notThere = other.get("/api/files/own-none");

        assertThat(there.status()).isEqualTo(404);
        assertThat(there.body()).isEqualTo(notThere.body());
        assertThat(other.post("/api/files/own-1/withdrawal").status()).isEqualTo(404);
    }

    @Test
    void the_readme_shows_the_table() throws IOException {
        String header = "| | "
                + Arrays.stream(Part.values())
                        .map(part -> part.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" | "))
                + " |\n|---" + "|---".repeat(Part.values().length) + "|\n";
        String rows = Access.TABLE.stream()
                .filter(rule -> !rule.who().isEmpty())
                .map(rule -> "| `" + rule.method() + " " + rule.path() + "` | "
                        + Arrays.stream(Part.values())
                                .map(part -> rule.admits(part) ? "•" : "")
                                .collect(Collectors.joining(" | "))
                        + " |\n")
                .collect(Collectors.joining());

        assertThat(Readme.text()).contains(header + rows);
    }
}
