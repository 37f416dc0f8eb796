package org.jiandu.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.jiandu.document.receipt.DecisionReceipt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;

/** A text is no receipt, or is one that is the same once it is written and read again. */
class ReceiptFuzzTest {
    private static final String GOLDEN = "persistence-spi/documents/src/test/resources/golden/receipt/";
    private static final Tally TALLY = new Tally("receipts", IllegalArgumentException.class);

    static Stream<byte[]> inputs() {
        return Inputs.of(Stream.of(Inputs.file(GOLDEN + "v1-accepted.json"), Inputs.file(GOLDEN + "v1-refused.json")));
    }

    @MethodSource("inputs")
    @FuzzTest
    void a_text_is_a_receipt_or_is_refused(byte[] input) {
        TALLY.count(() -> {
            DecisionReceipt receipt = DecisionReceipt.parse(Inputs.text(input));
            assertThat(DecisionReceipt.parse(receipt.json())).isEqualTo(receipt);
            return "read";
        });
    }

    @AfterAll
    static void report() throws IOException {
        TALLY.report();
    }
}
