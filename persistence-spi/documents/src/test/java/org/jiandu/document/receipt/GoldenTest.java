package org.jiandu.document.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.document.sample.Weihai.BUREAU;
import static org.jiandu.document.sample.Weihai.FRI_2023_09_01;
import static org.jiandu.document.sample.Weihai.MARKET;
import static org.jiandu.document.sample.Weihai.OFFICER;
import static org.jiandu.document.sample.Weihai.PERSON;
import static org.jiandu.document.sample.Weihai.POLICY;
import static org.jiandu.document.sample.Weihai.SELF;
import static org.jiandu.document.sample.Weihai.by;
import static org.jiandu.document.sample.Weihai.found;
import static org.jiandu.document.sample.Weihai.standing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.document.sample.Weihai;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.engagement.MatterAct;
import org.jiandu.law.Instrument;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Reading;
import org.jiandu.law.Setting;
import org.jiandu.message.BilingualText;
import org.jiandu.party.PersonId;
import org.jiandu.party.Role;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.KinTie;
import org.jiandu.recusal.Kinship;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.PlaceOfService;
import org.jiandu.recusal.RecusalTopics;
import org.jiandu.recusal.ServiceKind;
import org.jiandu.recusal.Ties;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportKind;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.term.TermEnd;
import org.jiandu.time.DateRange;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.RuleId;
import org.jiandu.verdict.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What digests are taken of stays as it is, or receipts of one version of the library could not be checked by another. The files are
 * never changed: what changes gets a higher version of the receipt. {@code -Djiandu.regenerate=true} writes those that are missing.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "receipt");
    private static final LocalDate DAY = FRI_2023_09_01;

    static Stream<Arguments> values() {
        SupervisorFile onNotice =
                Weihai.play(Weihai.nominate(DAY), Weihai.approve(DAY, Weihai.review(DAY)), Weihai.postNotice(DAY));
        SupervisorAct certify = Weihai.certify(DAY.plusDays(10));
        Engagement engagement = Engagement.open(new EngagementId("e-1"), BUREAU);
        MatterAct open = new MatterAct.Open(
                by(OFFICER, DAY),
                EngagementKind.INSPECTION,
                "专项检查",
                BUREAU.getOrganisation().getId(),
                DAY.plusDays(10),
                new CaseParties(List.of(new Party.OfBody(Body.named("某店")), new Party.Unknown("摊主")), List.of()));
        return Stream.of(
                Arguments.of("supervisor-file", onNotice),
                Arguments.of("supervisor-act", certify),
                Arguments.of("supervisor-facts", factsOf(Lifecycle.of(POLICY).decide(onNotice, certify))),
                Arguments.of("report-act", submit()),
                Arguments.of("engagement-act", open),
                Arguments.of(
                        "engagement-facts",
                        factsOf(EngagementLifecycle.of(POLICY).decide(engagement, open))),
                Arguments.of("policy", new PolicyListing(policy()).content()));
    }

    private static List<?> factsOf(Outcome<?, ?> outcome) {
        return outcome.accepted().orElseThrow().facts();
    }

    private static ReportAct submit() {
        return new ReportAct.Submit(
                by(SELF, DAY),
                standing(PERSON.getId(), DAY),
                ReportKind.OPINION,
                "建议公开办理时限",
                Optional.of(MARKET.getId()),
                Confidentiality.IDENTITY,
                CaseParties.none(),
                Ties.builder()
                        .add(new Kinship(PERSON.getId(), KinTie.SPOUSE, new PersonId("p-2"), DateRange.from(DAY)))
                        .add(new PlaceOfService(
                                PERSON.getId(), Body.named("某店"), ServiceKind.EMPLOYMENT, DateRange.of(DAY, DAY)))
                        .build(),
                List.of(found(RecusalTopics.NO_CONFLICT, true, DAY)));
    }

    /** Of an instrument that never was, so that no reading of a true one changes it. */
    private static Policy policy() {
        Instrument instrument = new Instrument(
                "nowhere-1890",
                new BilingualText("Measures of Nowhere", "无何有之乡办法"),
                new BilingualText("Nowhere", "无何有之乡"),
                Optional.of("1"),
                Optional.of(LocalDate.of(1890, 3, 7)),
                List.of());
        return Policy.builder(instrument, Setting.text(DateRange.from(LocalDate.of(1890, 3, 7)), instrument.article(9)))
                .set(new Parameter<>("term.length"), Setting.text(Period.ofYears(2), instrument.article(1)))
                .set(
                        new Parameter<>("term.end"),
                        Setting.reading(
                                TermEnd.EVE_OF_ANNIVERSARY,
                                instrument.article(1).item(2),
                                Reading.of("the eve", "前一日", "CORRESPONDING_DAY")))
                .set(
                        new Parameter<>("eligibility.sectors"),
                        Setting.text(Set.of(Sector.LAWYER, Sector.OTHER), instrument.article(2)))
                .set(new Parameter<>("engagement.yearly-cap"), Setting.text(Optional.of(3), instrument.article(3)))
                .build();
    }

    @ParameterizedTest
    @MethodSource("values")
    void the_text_of_which_a_digest_is_taken_stays(String name, Object value) throws IOException {
        assertGolden("v" + DecisionReceipt.VERSION + "-text-" + name + ".json", Canonical.text(value));
    }

    /** As OpenSSL and sha256sum have them. */
    @Test
    void a_digest_of_such_a_text_stays() {
        ReceiptKey key = ReceiptKey.of("not so secret: 32 bytes for tests".getBytes(UTF_8));

        assertThat(key.hash("act", Canonical.bytes(Map.of("a", 1))))
                .isEqualTo("6981dc68e8ac552692a5bf29e2d6c174c32e299611fc308c1ae8aa5a51234d6f");
        assertThat(new PolicyListing(policy()).digest())
                .isEqualTo("40f218b32e9904ff0c215fd6decec81b763b337e939343be67b11cc01b55726d");
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void a_receipt_that_was_ever_written_is_read(String name, DecisionReceipt receipt) throws IOException {
        Path file = assertGolden("v1-" + name + ".json", receipt.json());

        assertThat(DecisionReceipt.parse(Files.readString(file))).isEqualTo(receipt);
    }

    static Stream<Arguments> receipts() {
        return Stream.of(
                Arguments.of(
                        "accepted", receipt(Optional.of("cn-state-council-2026-0123456789ab"), Optional.of(hex('f')))),
                Arguments.of("refused", receipt(Optional.empty(), Optional.empty())));
    }

    private static DecisionReceipt receipt(Optional<String> calendar, Optional<String> facts) {
        return new DecisionReceipt(
                "0.1.0",
                "weihai-2022",
                hex('a'),
                calendar,
                "supervisor.renew",
                DAY,
                Role.AUTHORITY_OFFICER,
                facts.isPresent() ? Conclusion.LAWFUL : Conclusion.UNLAWFUL,
                List.of(
                        new ConditionOutcome(new RuleId("policy.in-force"), Status.MET, hex('1')),
                        new ConditionOutcome(
                                new RuleId("term.limit"), facts.isPresent() ? Status.MET : Status.NOT_MET, hex('2'))),
                new KeyedDigests("HmacSHA256", hex('b'), hex('c'), hex('d'), hex('e'), facts));
    }

    private static String hex(char digit) {
        return String.valueOf(digit).repeat(64);
    }

    private static Path assertGolden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("jiandu.regenerate") && Files.notExists(file)) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(file).hasContent(text);
        return file;
    }
}
