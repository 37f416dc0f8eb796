package org.jiandu.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.examples.boot.Cohort.done;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiandu.examples.boot.Client.Answer;
import org.jiandu.examples.boot.Endpoints.Endpoint;
import org.junit.jupiter.api.Test;

/**
 * Article 14: who reported in confidence is not to be learned. Two worlds differ in nothing but which of two supervisors reported.
 * Whatever anybody else asks, on every endpoint that Spring knows, the answers are the same in both, to the last character.
 */
class ConfidentialityTest {
    private static final String KEY = "0b7b2f7e-3c55-4c0f-9a43-1b1d6d0c1a01";
    private static final String REPORT = "r-" + KEY;
    private static final List<String> STRANGERS = List.of("", "market", "traffic", "association", "zhao", "officer");

    @Test
    void art14_nobody_but_the_handling_officers_and_the_reporter_learns_who_reported_in_confidence() {
        Path folder = Shared.folder("world-");
        Map<String, String> ofWang;
        try (Application world = Application.start(folder)) {
            ofWang = answers(world, "wang");
        }
        Map<String, String> ofLi;
        try (Application world = Application.start(Shared.folder("world-"))) {
            ofLi = answers(world, "li");
        }

        assertThat(ofWang.keySet()).isEqualTo(ofLi.keySet());
        ofWang.forEach((question, answer) -> {
            if (!question.startsWith("handler ")) {
                assertThat(answer).as(question).isEqualTo(ofLi.get(question));
            }
        });
        assertThat(ofWang.values()).noneMatch(answer -> answer.startsWith("5"));
        // So that the comparison is one: for the handling officers there is a difference.
        assertThat(ofWang.get("handler GET /api/reports/{report}"))
                .contains("\"reporter\":\"p-1\"", "secret words")
                .isNotEqualTo(ofLi.get("handler GET /api/reports/{report}"));
        assertThat(ofWang.get("market GET /api/reports/{report}")).contains("secret words", "200");
        assertThat(ofWang.get("traffic GET /api/reports/{report}")).contains("404");

        // The same folder, opened again: all is still there.
        try (Application reopened = Application.start(folder)) {
            assertThat(reopened.client("handler").get("/api/reports/" + REPORT).text("/reporter"))
                    .isEqualTo("p-1");
            assertThat(reopened.client("wang").get("/api/files/p-1").text("/name"))
                    .isEqualTo("王建国");
            assertThat(reopened.client("wang")
                            .get("/api/files/p-1/history")
                            .json()
                            .size())
                    .isGreaterThan(3);
        }
    }

    private static Map<String, String> answers(Application world, String reporter) {
        LocalDate begun = world.clock().today();
        Cohort.bringIntoOffice(world, "wang", "p-1", "王建国", "371002189003070012");
        world.clock().set(begun);
        Cohort.bringIntoOffice(world, "li", "p-2", "李敏", "371002189003070020");
        done(world.client(reporter)
                .key(KEY)
                .post(
                        "/api/reports",
                        "{\"kind\":\"OPINION\",\"text\":\"secret words\",\"agency\":\"market-regulation\","
                                + "\"confidentiality\":\"IDENTITY\"}"));

        Map<String, String> answers = new LinkedHashMap<>();
        List<Endpoint> endpoints = Endpoints.of(world.context());
        ask(world.client("handler"), answers, "handler", new Endpoint("GET", "/api/reports/{report}"), "p-1", REPORT);
        for (String stranger : STRANGERS) {
            Client browser = stranger.isEmpty() ? world.client().browser() : Browsing.as(world, stranger);
            Client client = stranger.isEmpty() ? world.client() : world.client(stranger);
            for (Endpoint endpoint : endpoints) {
                Client asking = endpoint.isPage() ? browser : client;
                ask(asking, answers, stranger, endpoint, "p-1", REPORT);
                if (endpoint.path().contains("{person}")) {
                    ask(asking, answers, stranger, endpoint, "p-2", REPORT);
                }
                if (endpoint.path().contains("{report}")) {
                    ask(asking, answers, stranger, endpoint, "p-1", "r-none");
                }
            }
        }
        answers.replaceAll((question, answer) -> answer.replace(world.url(), "here"));
        return answers;
    }

    private static void ask(
            Client client, Map<String, String> answers, String login, Endpoint endpoint, String person, String report) {
        String path = endpoint.filled(person, report);
        String question = login + " " + endpoint + (person.equals("p-1") ? "" : " " + person)
                + (report.equals(REPORT) ? "" : " " + report);
        Client keyed = client.key(UUID.nameUUIDFromBytes(question.getBytes(StandardCharsets.UTF_8))
                .toString());
        answers.put(question, said(answer(keyed, endpoint, path)));
    }

    private static Answer answer(Client client, Endpoint endpoint, String path) {
        if (endpoint.method().equals("GET")) {
            return client.get(path);
        }
        return endpoint.isPage()
                ? client.submit(client.get("/login"), path, Map.of("lastDay", "2026-12-24", "number", "W-9"))
                : client.post(path, endpoint.body());
    }

    /** All of an answer but what is new in each: the moment, the session and its token. */
    private static String said(Answer answer) {
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.keySet().removeAll(List.of("date", "set-cookie"));
        String body = Client.csrf(answer)
                .map(token -> answer.body().replace(token, "token"))
                .orElse(answer.body());
        return answer.status() + " " + headers + " " + body;
    }
}
