package org.jiandu.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A host that builds its validator in its own way, and in Chinese. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostValidatorTest {
    private static final CandidateForm BAD = CandidateForm.builder()
            .name("王明 ")
            .residentId("371002189003070013")
            .addSectors("党")
            .build();

    private ValidatorFactory host;

    @BeforeAll
    void startHost() {
        host = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.SIMPLIFIED_CHINESE, false))
                .buildValidatorFactory();
    }

    @AfterAll
    void stopHost() {
        host.close();
    }

    @Test
    void the_hosts_own_validator_finds_the_violations_and_the_texts() {
        assertThat(host.getValidator().validate(BAD))
                .extracting(violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        tuple("name", "首尾不能有空格"),
                        tuple("residentId", "录入有误：末位校验码与前17位不符"),
                        tuple("sectors[0].<list element>", "字数须在2到4之间"));
    }

    @Test
    void on_top_of_the_hosts_factory_each_check_has_its_own_language() {
        InputValidator validator = InputValidator.using(host);
        assertThat(validator.check(BAD, Locale.ENGLISH))
                .isEqualTo(InputValidator.create().check(BAD, Locale.ENGLISH))
                .contains(new InputProblem("name", "must not start or end with a space"));
        assertThat(validator.check(BAD, Locale.SIMPLIFIED_CHINESE)).contains(new InputProblem("name", "首尾不能有空格"));
    }
}
