package org.jiandu.document.receipt;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptFormTest {
    private static final Path RECEIPT = Path.of("src", "test", "resources", "golden", "receipt", "v1-accepted.json");

    @Test
    void all_that_is_wrong_is_said_at_once_and_nothing_of_what_stands_there() throws IOException {
        String wrong = Files.readString(RECEIPT)
                .replace("\"library\":\"0.1.0\",", "")
                .replace("\"role\":\"authority-officer\"", "\"role\":\"king\"")
                .replace("\"date\":\"2023-09-01\"", "\"date\":\"2023-02-30\"")
                .replace("\"act\":\"supervisor.renew\"", "\"act\":7")
                .replace("\"status\":\"met\"},{", "\"status\":\"met\",\"more\":1},{")
                .replace("\"sha-256\":\"a", "\"sha-256\":\"A");

        assertThatThrownBy(() -> DecisionReceipt.parse(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "/library is missing",
                        "/role is an unknown name",
                        "/date is not a date",
                        "/act is not a text",
                        "/conditions/0/more is unknown",
                        "/policy/sha-256 is not a digest")
                .hasMessageNotContainingAny("king", "02-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | not an object", "[] | not an object", "{ | not JSON", "{} | /format", "{} {} | not JSON"})
    void what_is_no_receipt_is_refused(String text, String reason) {
        assertThatThrownBy(() -> DecisionReceipt.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_later_version_is_refused_by_name() throws IOException {
        String later = Files.readString(RECEIPT).replace("\"version\":1", "\"version\":2");

        assertThatThrownBy(() -> DecisionReceipt.parse(later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/version");
    }
}
