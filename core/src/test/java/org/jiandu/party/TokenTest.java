package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    private static final String LONGEST = "0123456789012345678901234567890123456789012345678901234567890123";

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "0", "9", "p-1", "p_1", "p.1", "-", LONGEST})
    void an_id_is_its_token(String token) {
        assertThat(new PersonId(token)).hasToString(token);
        assertThat(new OrganisationId(token)).hasToString(token);
        assertThat(new ActorId(token)).hasToString(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "p 1", "p/1", "p:1", "p@1", "p[1", "p`1", "p{1", "王", "p\n", LONGEST + "4"})
    void anything_else_is_refused_with_the_name_of_the_field(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonId(token))
                .withMessageStartingWith("PersonId.value ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrganisationId(token))
                .withMessageStartingWith("OrganisationId.value ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActorId(token))
                .withMessageStartingWith("ActorId.value ");
    }
}
