package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdDocumentTest {
    @Test
    void a_resident_id_card_carries_a_resident_id() {
        ResidentId id = ResidentId.parse("371002189003070012");
        assertThat(IdDocument.of(id).residentId()).contains(id);
        assertThat(IdDocument.of(id)).isEqualTo(new IdDocument(IdDocumentKind.RESIDENT_ID, "371002189003070012"));
        assertThat(IdDocument.of(id)).hasToString("RESIDENT_ID 371002********0012");
    }

    @Test
    void a_resident_id_card_with_a_wrong_number_is_refused_without_repeating_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdDocument(IdDocumentKind.RESIDENT_ID, "371002189003070013"))
                .withMessage("ResidentId.value has a check character that does not agree with the digits");
    }

    @ParameterizedTest
    @CsvSource({
        "HK_MACAO_TAIWAN_RESIDENCE_PERMIT, 810000189003070015, **************0015",
        "FOREIGN_PERMANENT_RESIDENT_ID, USA110189003071, ************071",
        "OTHER, E12345678, *******78",
        "OTHER, 军字第1234567号, *********7号",
        "OTHER, 123, ***"
    })
    void any_other_number_is_kept_and_masked(IdDocumentKind kind, String number, String masked) {
        IdDocument document = new IdDocument(kind, number);
        assertThat(document.number()).isEqualTo(number);
        assertThat(document.residentId()).isEmpty();
        assertThat(document.maskedNumber()).isEqualTo(masked);
        assertThat(document).hasToString(kind + " " + masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " E1", "E1\n"})
    void a_number_that_is_no_plain_text_is_refused(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdDocument(IdDocumentKind.OTHER, number))
                .withMessageStartingWith("IdDocument.number ");
    }
}
