package org.jiandu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.report.Voices.AGENCY;
import static org.jiandu.report.Voices.FRI_2023_09_01;
import static org.jiandu.report.Voices.OFFICER;
import static org.jiandu.report.Voices.REPORTER;
import static org.jiandu.report.Voices.SELF;
import static org.jiandu.report.Voices.against;
import static org.jiandu.report.Voices.by;
import static org.jiandu.report.Voices.feedBack;
import static org.jiandu.report.Voices.newReport;
import static org.jiandu.report.Voices.play;
import static org.jiandu.report.Voices.submit;

import java.time.LocalDate;
import org.jiandu.party.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Article14ConfidentialityTest {
    private static final LocalDate MON_2023_09_04 = LocalDate.of(2023, 9, 4);

    /** Every audience, every degree of secrecy, every field that may be absent: reporter, text, answer of the agency. */
    @ParameterizedTest
    @CsvSource({
        "NONE,              REPORTER,        true,  true,  true",
        "NONE,              HANDLER,         true,  true,  true",
        "NONE,              AUTHORITY_STAFF, true,  true,  true",
        "NONE,              AGENCY,          true,  true,  true",
        "NONE,              PUBLIC,          false, false, false",
        "IDENTITY,          REPORTER,        true,  true,  true",
        "IDENTITY,          HANDLER,         true,  true,  true",
        "IDENTITY,          AUTHORITY_STAFF, false, true,  true",
        "IDENTITY,          AGENCY,          false, true,  true",
        "IDENTITY,          PUBLIC,          false, false, false",
        "IDENTITY_AND_TEXT, REPORTER,        true,  true,  true",
        "IDENTITY_AND_TEXT, HANDLER,         true,  true,  true",
        "IDENTITY_AND_TEXT, AUTHORITY_STAFF, false, false, true",
        "IDENTITY_AND_TEXT, AGENCY,          false, false, true",
        "IDENTITY_AND_TEXT, PUBLIC,          false, false, false"
    })
    void art14_each_audience_sees_what_it_may_and_the_rest_is_absent(
            Confidentiality asked, Audience audience, boolean reporter, boolean text, boolean answer) {
        Report report = play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01, asked), feedBack(MON_2023_09_04));
        ReportView view = ReportView.of(report, audience, MON_2023_09_04);

        assertThat(view.reporter().isPresent()).isEqualTo(reporter);
        assertThat(view.text().isPresent()).isEqualTo(text);
        assertThat(view.answer().isPresent()).isEqualTo(answer);
        assertThat(view.kind()).contains(ReportKind.OPINION);
        assertThat(view.submittedOn()).contains(FRI_2023_09_01);
    }

    @ParameterizedTest
    @EnumSource
    void art14_no_audience_sees_more_by_asking_twice(Audience audience) {
        Report report = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01, Confidentiality.IDENTITY_AND_TEXT));

        assertThat(ReportView.of(report, audience, MON_2023_09_04))
                .isEqualTo(ReportView.of(report, audience, MON_2023_09_04));
    }

    @Test
    void art14_asked_for_later_it_holds_from_then_on_in_every_view() {
        Report report = play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01));
        Report secret = play(report, ask(Confidentiality.IDENTITY));

        assertThat(ReportView.of(report, Audience.AGENCY, FRI_2023_09_01).reporter())
                .contains(REPORTER);
        assertThat(ReportView.of(secret, Audience.AGENCY, FRI_2023_09_01).reporter())
                .isEmpty();
    }

    @Test
    void art14_only_the_reporter_asks_and_asks_for_more_than_before() {
        Report secret = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01, Confidentiality.IDENTITY));
        ReportAct byTheAgency =
                new ReportAct.AskConfidentiality(by(AGENCY, MON_2023_09_04), Confidentiality.IDENTITY_AND_TEXT);

        assertThat(against(secret, byTheAgency)).containsExactly("report.reporter");
        assertThat(against(secret, ask(Confidentiality.NONE))).containsExactly("report.confidentiality-grows");
        assertThat(against(secret, ask(Confidentiality.IDENTITY))).containsExactly("report.confidentiality-grows");
        assertThat(against(secret, ask(Confidentiality.IDENTITY_AND_TEXT))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void art14_a_disclosure_is_an_act_and_opens_the_identity_to_its_audience_alone(Audience disclosedTo) {
        Report secret = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01, Confidentiality.IDENTITY));
        Report disclosed = play(secret, new ReportAct.Disclose(by(OFFICER, MON_2023_09_04), disclosedTo, "办案需要"));

        for (Audience audience : Audience.values()) {
            boolean before =
                    ReportView.of(secret, audience, MON_2023_09_04).reporter().isPresent();
            assertThat(ReportView.of(disclosed, audience, MON_2023_09_04)
                            .reporter()
                            .isPresent())
                    .isEqualTo(before || audience == disclosedTo);
            assertThat(ReportView.of(disclosed, audience, MON_2023_09_04).text().isPresent())
                    .isEqualTo(audience != Audience.PUBLIC || disclosedTo == Audience.PUBLIC);
            assertThat(ReportView.of(disclosed, audience, FRI_2023_09_01)
                            .reporter()
                            .isPresent())
                    .isEqualTo(before);
        }
    }

    @Test
    void art14_only_the_authority_discloses() {
        Report secret = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01, Confidentiality.IDENTITY));

        assertThat(against(secret, new ReportAct.Disclose(by(SELF, MON_2023_09_04), Audience.PUBLIC, "同意公开")))
                .containsExactly("actor.engaging-authority");
    }

    @Test
    void art14_neither_reporter_nor_text_is_in_to_string() {
        Report secret = play(
                newReport(),
                submit(ReportKind.OPINION, FRI_2023_09_01, Confidentiality.IDENTITY),
                feedBack(MON_2023_09_04));

        assertThat(secret + " " + ReportView.of(secret, Audience.HANDLER, MON_2023_09_04))
                .doesNotContain(REPORTER.value(), "执法人员未出示证件", "已整改");
        assertThat(ReportView.of(secret, Audience.HANDLER, MON_2023_09_04).toString())
                .contains("r-1");
    }

    private static ReportAct ask(Confidentiality confidentiality) {
        return new ReportAct.AskConfidentiality(by(SELF, MON_2023_09_04), confidentiality);
    }
}
