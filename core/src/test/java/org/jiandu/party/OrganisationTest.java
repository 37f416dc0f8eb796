package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {
    private static Organisation named(String name) {
        return Organisation.builder()
                .id(new OrganisationId("o-1"))
                .name(name)
                .kind(OrganisationKind.OTHER)
                .build();
    }

    @Test
    void a_name_has_up_to_100_characters_counted_by_code_point() {
        String rare = Character.toString(0x2B5E0);
        assertThat(named(rare.repeat(100)).getName()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named(rare.repeat(101)))
                .withMessage("Organisation.name must be plain text of 1 to 100 characters: it is too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 司法局", "司\n法局"})
    void a_name_that_is_no_plain_text_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named(name))
                .withMessageStartingWith("Organisation.name ");
    }

    @Test
    void the_credit_code_is_optional() {
        CreditCode code = CreditCode.parseStrict("91110000101623741K");
        assertThat(named("某公司").getCreditCode()).isEmpty();
        assertThat(Organisation.builder()
                        .from(named("某公司"))
                        .creditCode(code)
                        .build()
                        .getCreditCode())
                .contains(code);
    }
}
