package org.jiandu.document.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.jiandu.document.sample.Weihai.FRI_2023_09_01;
import static org.jiandu.document.sample.Weihai.POLICY;
import static org.jiandu.document.sample.Weihai.found;

import java.security.Security;
import java.time.LocalDate;
import java.util.List;
import org.jiandu.document.receipt.Difference.Subject;
import org.jiandu.document.sample.Weihai;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.message.BilingualText;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Finding;
import org.junit.jupiter.api.Test;

class ReceiptsTest {
    private static final byte[] SECRET = "not so secret: 32 bytes for tests".getBytes(UTF_8);
    private static final Receipts RECEIPTS = Receipts.under(ReceiptKey.of(SECRET));
    private static final LocalDate DAY = FRI_2023_09_01;
    private static final SupervisorFile REVIEWED =
            Weihai.play(Weihai.nominate(DAY), Weihai.approve(DAY, Weihai.review(DAY)));
    private static final SupervisorAct NOTICE = Weihai.postNotice(DAY);

    @Test
    void art4_a_longer_notice_is_named_with_the_condition_that_it_changes() {
        DecisionReceipt receipt = RECEIPTS.make(Decision.of(POLICY, REVIEWED, NOTICE));

        List<Difference> differences =
                RECEIPTS.check(receipt, Decision.of(Weihai.policy(9), REVIEWED, NOTICE), List.of(POLICY));

        assertThat(differences)
                .extracting(Difference::subject)
                .containsExactly(
                        Subject.POLICY, Subject.PARAMETER, Subject.CONCLUSION, Subject.CONDITION, Subject.FACTS);
        assertThat(differences.get(1).text())
                .isEqualTo(new BilingualText(
                        "parameter notice.length: 7 in the receipt, 9 now", "参数 notice.length：回执为7，现为9"));
        assertThat(differences.get(3).text())
                .isEqualTo(new BilingualText(
                        "condition notice.length: met in the receipt, not-met now",
                        "条件 notice.length：回执为met，现为not-met"));
        assertThat(differences.get(4).now()).isEmpty();
        assertThat(differences.get(4).text().english()).endsWith("… in the receipt, none now");
    }

    @Test
    void a_policy_of_which_only_the_digest_is_known_is_named_as_a_whole() {
        DecisionReceipt receipt = RECEIPTS.make(Decision.of(POLICY, REVIEWED, NOTICE));

        assertThat(RECEIPTS.check(receipt, Decision.of(Weihai.policy(6), REVIEWED, NOTICE)))
                .extracting(Difference::subject)
                .containsExactly(Subject.POLICY);
    }

    @Test
    void a_condition_whose_reason_alone_differs_is_named() {
        SupervisorFile file = Weihai.play(Weihai.nominate(DAY));
        SupervisorAct act = Weihai.approve(DAY, found(WeihaiMeasures.WILLING_AND_ABLE, false, DAY));
        SupervisorAct other =
                Weihai.approve(DAY, new Finding(WeihaiMeasures.WILLING_AND_ABLE, false, "科长", DAY, "另有原因"));

        assertThat(RECEIPTS.check(RECEIPTS.make(Decision.of(POLICY, file, act)), Decision.of(POLICY, file, other)))
                .extracting(Difference::subject, each -> each.name().orElse(""))
                .containsExactly(tuple(Subject.ACT, ""), tuple(Subject.CONDITION, "condition.7-4"));
    }

    @Test
    void nothing_of_the_file_or_the_act_can_be_read_in_a_receipt() {
        String json = RECEIPTS.make(Decision.of(POLICY, REVIEWED, NOTICE)).json();

        assertThat(json)
                .contains("\"role\":\"authority-officer\"", "\"act\":\"supervisor.post-notice\"")
                .doesNotContain("p-1", "王小明", "371002189003070012", "officer-1", "weihai-justice", "科长");
    }

    @Test
    void a_receipt_names_the_version_of_the_library_that_the_build_wrote_down() {
        assertThat(RECEIPTS.make(Decision.of(POLICY, REVIEWED, NOTICE)).library())
                .matches("[0-9].*")
                .doesNotContain("$");
    }

    @Test
    void another_keyed_hash_is_named_in_the_receipt_and_not_comparable() {
        Receipts others = Receipts.under(ReceiptKey.of(SECRET, "HmacSHA512", Security.getProvider("SunJCE")));
        Decision decision = Decision.of(POLICY, REVIEWED, NOTICE);
        DecisionReceipt receipt = others.make(decision);

        assertThat(receipt.digests().algorithm()).isEqualTo("HmacSHA512");
        assertThat(receipt.digests().file()).hasSize(128);
        assertThat(others.check(receipt, decision)).isEmpty();
        assertThat(RECEIPTS.check(receipt, decision))
                .extracting(Difference::subject)
                .containsExactly(Subject.KEY);
    }

    @Test
    void a_key_that_could_be_guessed_or_used_for_nothing_is_refused() {
        assertThatThrownBy(() -> ReceiptKey.of(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("secret");
        assertThatThrownBy(() -> ReceiptKey.of(SECRET, "HmacNone", Security.getProvider("SunJCE")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HmacNone");
        assertThat(ReceiptKey.of(SECRET)).hasToString("ReceiptKey[HmacSHA256]");
    }

    @Test
    void equal_parts_for_two_purposes_have_nothing_in_common() {
        ReceiptKey key = ReceiptKey.of(SECRET);

        assertThat(key.hash("file", new byte[0])).isNotEqualTo(key.hash("act", new byte[0]));
    }
}
