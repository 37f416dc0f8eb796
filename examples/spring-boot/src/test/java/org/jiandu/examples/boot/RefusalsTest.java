package org.jiandu.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.examples.boot.Cohort.done;

import java.time.LocalDate;
import java.util.Map;
import org.jiandu.examples.boot.Client.Answer;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.StorageUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every "no" has one shape, its reasons, and the language of whoever asked. */
class RefusalsTest {
    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);

    private final Application application = Shared.application();
    private final Client officer = application.client("officer");

    @BeforeEach
    void begin() {
        application.clock().set(MON_2026_06_01);
    }

    @AfterEach
    void end() {
        application.store().off();
        application.clock().set(Application.TUE_2026_11_24);
    }

    @Test
    void art4_a_certificate_before_the_end_of_the_notice_is_refused_with_the_day_from_which_it_is_lawful() {
        application.person("early-1");
        Cohort.nominate(application, "early-1", "早一步");
        done(officer.post("/api/files/early-1/approval", "{\"findings\":" + Cohort.FOUND_FIT + "}"));
        done(officer.post("/api/files/early-1/notice", "{\"lastDay\":\"2026-06-08\"}"));

        Answer english = officer.post("/api/files/early-1/certificate", "{\"number\":\"W-E1\"}");
        Answer chinese = officer.chinese().post("/api/files/early-1/certificate", "{\"number\":\"W-E1\"}");

        assertThat(english.status()).isEqualTo(422);
        assertThat(english.header("Content-Type")).startsWith("application/problem+json");
        assertThat(english.text("/type")).isEqualTo("urn:jiandu:problem:unlawful");
        assertThat(english.text("/reasons/0/rule")).isEqualTo("notice.over");
        assertThat(english.text("/reasons/0/article")).isEqualTo("Art. 4");
        assertThat(english.text("/reasons/0/condition")).isEqualTo("The certificate follows the public notice.");
        assertThat(english.text("/reasons/0/earliest/date")).isEqualTo("2026-06-09");
        assertThat(english.text("/earliest/text")).isEqualTo("from 2026-06-09");
        assertThat(chinese.text("/title")).isEqualTo("依法不予准许");
        assertThat(chinese.text("/reasons/0/article")).isEqualTo("第四条");
        assertThat(chinese.text("/reasons/0/condition")).isEqualTo("公示期满后方可颁发证书。");
        assertThat(officer.get("/api/files/early-1").text("/stage/code")).isEqualTo("PUBLIC_NOTICE");
    }

    @Test
    void art16_what_the_law_leaves_to_a_person_is_told_apart_and_done_with_the_finding() {
        application.person("image-1");
        Cohort.bringIntoOffice(application, "image-1", "景象生");

        Answer open = officer.post("/api/files/image-1/dismissal", "{\"ground\":\"HARM_TO_IMAGE\"}");

        assertThat(open.status()).isEqualTo(422);
        assertThat(open.text("/type")).isEqualTo("urn:jiandu:problem:needs-finding");
        assertThat(open.text("/reasons/0/status")).isEqualTo("NEEDS_FINDING");
        assertThat(open.text("/reasons/0/article")).isEqualTo("Art. 16 item 5");
        String topic = open.text("/findings/0/topic");
        assertThat(done(officer.post(
                                "/api/files/image-1/dismissal",
                                "{\"ground\":\"HARM_TO_IMAGE\",\"findings\":[" + Cohort.found(topic) + "]}"))
                        .text("/now/stage/code"))
                .isEqualTo("DISMISSED");
    }

    @Test
    void art5_a_renewal_is_refused_for_every_reason_at_once() {
        application.person("renew-1");
        Cohort.nominate(application, "renew-1", "任再续");

        Answer answer = officer.post("/api/files/renew-1/renewal", "{}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/reasons/0/article")).isEqualTo("Art. 5");
    }

    @Test
    void a_number_that_another_certificate_has_is_a_conflict() {
        application.person("taken-1");
        application.person("taken-2");
        Cohort.bringIntoOffice(application, "taken-1", "占先生");
        Cohort.nominate(application, "taken-2", "迟一步");
        LocalDate today = application.clock().today();
        done(officer.post("/api/files/taken-2/approval", "{\"findings\":" + Cohort.FOUND_FIT + "}"));
        done(officer.post("/api/files/taken-2/notice", "{\"lastDay\":\"" + today.plusDays(7) + "\"}"));
        application.clock().set(today.plusDays(8));

        Answer answer = officer.post("/api/files/taken-2/certificate", "{\"number\":\"W-taken-1\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/type")).isEqualTo("urn:jiandu:problem:taken");
        assertThat(answer.text("/takenBy")).isEqualTo("taken-1");
    }

    @Test
    void who_has_a_file_under_another_id_is_not_told_under_which() {
        String resident = Cohort.residentId();
        Client first = application.person("double-1");
        Client second = application.person("double-2");
        done(first.post("/api/files/double-1/self-nomination", Cohort.nomination("双重名", resident)));

        Answer answer = second.post("/api/files/double-2/self-nomination", Cohort.nomination("双重名", resident));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).doesNotContain("double-1", resident);
    }

    @Test
    void a_store_that_is_not_there_says_that_nothing_was_written() {
        application.person("store-1");
        application.store().on(new StorageUnavailableException("the disk is gone"));

        Answer answer = application
                .client("store-1")
                .post("/api/files/store-1/self-nomination", Cohort.nomination("无处存", Cohort.residentId()));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("/type")).isEqualTo("urn:jiandu:problem:unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.body()).doesNotContain("the disk is gone");
    }

    @Test
    void an_answer_that_was_lost_is_asked_for_again_with_the_key_that_came_back() {
        Client person = application.person("lost-1");
        String body = Cohort.nomination("失联人", Cohort.residentId());
        application.store().on(new OutcomeUnknownException("the connection broke"));
        Answer lost = person.post("/api/files/lost-1/self-nomination", body);
        application.store().off();

        assertThat(lost.status()).isEqualTo(503);
        assertThat(lost.text("/type")).isEqualTo("urn:jiandu:problem:outcome-unknown");
        done(person.key(lost.header("Idempotency-Key")).post("/api/files/lost-1/self-nomination", body));
    }

    @Test
    void all_fields_that_cannot_be_used_are_named_at_once_in_the_language_of_the_caller() {
        String body = "{\"number\":\"\",\"actor\":\"officer-2\",\"firstDay\":\"2026-02-30\",\"date\":\"2026-06-02\","
                + "\"findings\":[{\"topic\":\"no such\",\"holds\":\"maybe\"},3]}";

        Answer english = officer.post("/api/files/p-1/certificate", body);
        Answer chinese = officer.chinese().post("/api/files/p-1/certificate", body);

        assertThat(english.status()).isEqualTo(400);
        assertThat(english.text("/type")).isEqualTo("urn:jiandu:problem:invalid-input");
        assertThat(english.json().findValuesAsString("pointer"))
                .containsExactlyInAnyOrder(
                        "/number",
                        "/actor",
                        "/firstDay",
                        "/date",
                        "/findings/0/topic",
                        "/findings/0/holds",
                        "/findings/0/reason",
                        "/findings/1");
        assertThat(english.body()).contains("must be a day, such as 2026-11-24", "is not known here");
        assertThat(chinese.json().findValuesAsString("pointer"))
                .isEqualTo(english.json().findValuesAsString("pointer"));
        assertThat(chinese.body()).contains("须为日期", "无此字段", "不能为空").doesNotContain("must");
    }

    @Test
    void what_the_domain_takes_for_blank_or_invisible_is_refused_as_input() {
        String found = "{\"findings\":[{\"topic\":\"condition.7-2\",\"holds\":true,\"reason\":\"\u3000\"}]}";
        String employer =
                Cohort.ABOUT.replace("}", ",\"employer\":{\"name\":\"a\\nb\",\"creditCode\":\"11371000000435709J\"}}");

        assertThat(officer.post("/api/files/p-1/approval", found).text("/errors/0/pointer"))
                .isEqualTo("/findings/0/reason");
        assertThat(officer.post(
                                "/api/invitations",
                                Cohort.nomination("某人", Cohort.residentId()).replace(Cohort.ABOUT, employer))
                        .text("/errors/0/pointer"))
                .isEqualTo("/profile/employer/name");
        assertThat(application
                        .client("handler")
                        .post("/api/recusal-screening", "{\"person\":\"s\",\"parties\":[{\"unknown\":\"\u3000\"}]}")
                        .text("/errors/0/pointer"))
                .isEqualTo("/parties/0/unknown");
    }

    @Test
    void nobody_can_say_who_acts() {
        Answer answer = application
                .client("market")
                .post(
                        "/api/files/p-1/breach-reports",
                        "{\"duty\":\"SECRECY\",\"substance\":\"x\",\"actor\":\"traffic\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/actor");
    }

    @Test
    void an_agency_does_not_choose_the_day_of_its_answer() {
        Answer answer = application
                .client("market")
                .post("/api/reports/r-1/feedback", "{\"answer\":\"x\",\"date\":\"2026-05-01\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /api/roster?on=tomorrow           | on",
                "GET  | /api/roster?cursor=abc            | cursor",
                "GET  | /api/files?stage=NONE             | stage",
                "GET  | /api/files                        | stage",
                "GET  | /api/statistics?from=2026-01-01   | until",
                "GET  | /api/statistics?from=2026-02-01&until=2026-01-01 | until",
                "GET  | /api/statistics?from=1/2/26&until=2026-12-31     | from",
                "GET  | /api/files/a%20b                  | person",
                "POST | /api/files/p-1/approval           | ''",
            })
    void what_cannot_be_read_in_an_address_is_named_too(String method, String path, String pointer) {
        Answer answer = method.equals("GET") ? officer.get(path) : officer.post(path, "no json");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void a_key_that_is_none_and_a_body_that_is_no_json_are_refused() {
        assertThat(officer.key("1").post("/api/files/p-1/approval", "{}").text("/errors/0/pointer"))
                .isEqualTo("Idempotency-Key");
        assertThat(officer.form("/api/files/p-1/approval", Map.of("a", "b")).status())
                .isEqualTo(415);
    }

    @Test
    void a_wrong_password_is_told_in_chinese_too() {
        Answer answer = application
                .client()
                .chinese()
                .with("Authorization", "Basic eDp5")
                .get("/api/due");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("/title")).isEqualTo("请先登录");
    }

    @Test
    void art10_a_supervisor_who_is_a_sister_of_the_party_must_stand_aside() {
        Client handler = application.client("handler");
        String parent = "{\"person\":\"m-1\",\"tie\":\"PARENT\",\"other\":\"%s\",\"since\":\"1980-01-01\"}";
        String body = "{\"person\":\"s-1\",\"parties\":[{\"person\":\"q-1\"}],\"ties\":[" + parent.formatted("s-1")
                + "," + parent.formatted("q-1") + "]}";

        Answer screened = handler.post("/api/recusal-screening", body);
        Answer unknown = handler.post(
                "/api/recusal-screening",
                "{\"person\":\"s-1\",\"parties\":[{\"unknown\":\"the owner of the stall\"}]}");

        assertThat(screened.text("/need/code")).isEqualTo("MANDATORY");
        assertThat(screened.text("/grounds/0/article")).isEqualTo("Art. 10 para. 1");
        assertThat(unknown.text("/need/code")).isEqualTo("NEEDS_PERSON");
    }

    @Test
    void art10_nobody_reports_on_the_place_where_he_or_she_serves() {
        Client inspector = application.person("serves-1");
        String employer = Cohort.ABOUT.replace(
                "}", ",\"employer\":{\"name\":\"威海市市场监督管理局\",\"creditCode\":\"11371000000435709J\"}}");
        done(inspector.post(
                "/api/files/serves-1/self-nomination",
                Cohort.nomination("任职者", Cohort.residentId()).replace(Cohort.ABOUT, employer)));
        done(officer.post("/api/files/serves-1/approval", "{\"findings\":" + Cohort.FOUND_FIT + "}"));
        done(officer.post("/api/files/serves-1/notice", "{\"lastDay\":\"2026-06-08\"}"));
        application.clock().set(LocalDate.of(2026, 6, 9));
        done(officer.post("/api/files/serves-1/certificate", "{\"number\":\"W-serves\"}"));

        String report = "{\"kind\":\"OPINION\",\"text\":\"t\",\"agency\":\"%s\"}";
        Answer own = inspector.post("/api/reports", report.formatted("market-regulation"));

        assertThat(own.status()).isEqualTo(422);
        assertThat(own.text("/reasons/0/article")).startsWith("Art. 10");
        done(inspector.post("/api/reports", report.formatted("traffic-police")));
    }
}
