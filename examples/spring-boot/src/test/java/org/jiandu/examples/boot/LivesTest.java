package org.jiandu.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.examples.boot.Cohort.done;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.UUID;
import org.jiandu.examples.boot.Client.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whole lives, over HTTP, each in the roles of those who act in it. */
class LivesTest {
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    private final Application application = Shared.application();
    private final Client officer = application.client("officer");
    private final Client handler = application.client("handler");
    private final Client market = application.client("market");
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void begin() {
        application.clock().set(MON_2026_03_02);
        logged.start();
        root().addAppender(logged);
        library().setLevel(Level.DEBUG);
    }

    @AfterEach
    void end() {
        root().detachAppender(logged);
        library().setLevel(null); // as its parent
        application.clock().set(Application.TUE_2026_11_24);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    private static Logger library() {
        return (Logger) LoggerFactory.getLogger("org.jiandu");
    }

    @Test
    void art4_to_16_from_nomination_over_certificate_report_and_answer_to_dismissal() {
        Client wei = application.person("life-1");
        Cohort.bringIntoOffice(application, "life-1", "魏长生");
        assertThat(application.client().get("/api/roster").body())
                .contains("W-life-1", "魏**", "2026-03-10", "2028-03-09")
                .doesNotContain("魏长生", "\"life-1\"");
        assertThat(market.get("/api/roster").body()).contains("魏长生", "\"life-1\"");

        // articles 8, 12: an opinion for an agency, which has 30 days
        String report = done(wei.post(
                        "/api/reports", "{\"kind\":\"OPINION\",\"text\":\"未出示执法证件\",\"agency\":\"market-regulation\"}"))
                .text("/now/report");
        application.clock().set(LocalDate.of(2026, 4, 1));
        assertThat(market.get("/api/due").text("/answers/0/due/date")).isEqualTo("2026-04-09");
        assertThat(market.get("/api/due").text("/answers/0/report")).isEqualTo(report);
        assertThat(application.client("traffic").get("/api/due").body()).contains("\"answers\":[]");
        done(market.post("/api/reports/" + report + "/acknowledgement"));
        done(market.post("/api/reports/" + report + "/feedback", "{\"answer\":\"已责令改正\"}"));
        assertThat(market.get("/api/due").body()).contains("\"answers\":[]");
        assertThat(wei.get("/api/reports/" + report).text("/answer")).isEqualTo("已责令改正");

        // article 15: the bureau takes it up, investigates, decides, tells the supervisor
        String path = "/api/reports/" + report;
        done(handler.post(path + "/acceptance", "{}"));
        done(handler.post(path + "/investigation", "{\"text\":\"调取执法记录\"}"));
        done(handler.post(path + "/decision", "{\"result\":\"SUBSTANTIATED\",\"verified\":true,\"reason\":\"记录属实\"}"));
        done(handler.post(path + "/result", "{\"answer\":\"属实，已纠正\"}"));
        done(handler.post(path + "/closing", "{}"));
        assertThat(wei.get(path).text("/stage/code")).isEqualTo("CLOSED");
        assertThat(wei.get(path + "/history").json().size()).isEqualTo(8);

        // article 16 item 6: two activities in a row without cause
        done(officer.post(
                "/api/files/life-1/attendance",
                "{\"date\":\"2026-03-20\",\"activity\":\"a-1\",\"presence\":\"UNEXCUSED\"}"));
        assertThat(officer.post("/api/files/life-1/dismissal", "{\"ground\":\"ABSENCES\"}")
                        .text("/reasons/0/article"))
                .isEqualTo("Art. 16 item 6");
        done(officer.post(
                "/api/files/life-1/attendance",
                "{\"date\":\"2026-03-27\",\"activity\":\"a-2\",\"presence\":\"UNEXCUSED\"}"));
        assertThat(done(officer.post("/api/files/life-1/dismissal", "{\"ground\":\"ABSENCES\"}"))
                        .text("/now/stage/code"))
                .isEqualTo("DISMISSED");
        assertThat(application.client().get("/api/roster").body()).doesNotContain("W-life-1");
        assertThat(application.client().get("/api/roster?on=2026-03-31").body()).contains("W-life-1");

        Answer history = wei.get("/api/files/life-1/history");
        assertThat(history.json().findValuesAsString("code"))
                .contains("NOMINATED", "APPROVED", "NOTICE_POSTED", "APPOINTED", "ATTENDANCE_RECORDED", "DISMISSED");

        assertThat(logged.list).isNotEmpty().noneMatch(event -> says(event, "魏长生"));
        assertThat(logged.list).noneMatch(event -> says(event, "37100218900307"));
        assertThat(logged.list).noneMatch(event -> says(event, "未出示执法证件"));
        assertThat(logged.list).anyMatch(event -> event.getLevel() == Level.DEBUG && says(event, "dismissal.absences"));
    }

    private static boolean says(ILoggingEvent event, String words) {
        return event.getFormattedMessage().contains(words);
    }

    @Test
    void art4_an_invitation_is_accepted_by_the_person_alone_and_an_objection_that_is_upheld_ends_it() {
        String resident = Cohort.residentId();
        done(officer.post("/api/invitations", Cohort.nomination("甘受邀", resident)));
        String id = officer.get("/api/files?stage=INVITED").json().get("items").findValuesAsString("person").stream()
                .filter(person ->
                        officer.get("/api/files/" + person).text("/name").equals("甘受邀"))
                .findFirst()
                .orElseThrow();
        application.person(id);
        done(application.client(id).post("/api/files/" + id + "/invitation/acceptance"));
        done(officer.post("/api/files/" + id + "/approval", "{\"findings\":" + Cohort.FOUND_FIT + "}"));
        done(officer.post("/api/files/" + id + "/notice", "{\"lastDay\":\"2026-03-09\"}"));

        assertThat(application.client().get("/api/notices").body()).contains(id, "甘受邀");
        assertThat(application
                        .person("objector-1")
                        .post("/api/files/" + id + "/objections", "{}")
                        .status())
                .isEqualTo(400); // whoever is a supervisor may object to others too
        Answer objection =
                done(application.client().post("/api/files/" + id + "/objections", "{\"substance\":\"与执法机关有利益往来\"}"));
        assertThat(objection.body()).isEqualTo("{\"facts\":[\"supervisor.objection-raised\"]}");
        assertThat(officer.get("/api/files/" + id).text("/objections/0/substance"))
                .isEqualTo("与执法机关有利益往来");
        assertThat(application.client(id).get("/api/files/" + id).body()).doesNotContain("与执法机关有利益往来");
        assertThat(done(officer.post(
                                "/api/files/" + id + "/objections/1/decision", "{\"upheld\":true,\"reason\":\"经查属实\"}"))
                        .text("/now/stage/code"))
                .isEqualTo("CLOSED");
        assertThat(application
                        .client()
                        .post("/api/files/" + id + "/objections", "{\"substance\":\"again\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void art4_a_unit_recommends_and_learns_nothing_of_the_file() {
        String resident = Cohort.residentId();
        Client association = application.client("association");
        Answer done = done(association.post("/api/recommendations", Cohort.nomination("荐一人", resident)));
        Answer again = association.post("/api/recommendations", Cohort.nomination("荐一人", resident));

        assertThat(done.body()).isEqualTo("{\"facts\":[\"supervisor.nominated\"]}");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text("/reasons/0/article")).isEqualTo("Art. 4");
    }

    @Test
    void an_act_that_is_sent_again_with_its_key_is_done_once() {
        Client person = application.person("once-1");
        Cohort.bringIntoOffice(application, "once-1", "艾一回");
        String key = UUID.randomUUID().toString();
        String opinion = "{\"kind\":\"OPINION\",\"text\":\"one\"}";

        Answer first = done(person.key(key).post("/api/reports", opinion));
        Answer second = done(person.key(key).post("/api/reports", opinion));

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotency-Key")).isEqualTo(key);
        assertThat(person.get("/api/reports").json().get("items").size()).isEqualTo(1);

        application.clock().set(application.clock().today().plusDays(1));
        Answer reused = person.key(key).post("/api/reports", opinion);
        assertThat(reused.status()).isEqualTo(409);
        assertThat(reused.text("/type")).isEqualTo("urn:jiandu:problem:key-reused");
    }
}
