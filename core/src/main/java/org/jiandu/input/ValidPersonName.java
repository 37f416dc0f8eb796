package org.jiandu.input;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jiandu.internal.validation.PersonNameValidator;

/** The text is the name of a person, as {@link org.jiandu.party.PersonName} defines it. Absent is valid. */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PersonNameValidator.class)
@SuppressWarnings("exports") // the validator, which only the provider needs
public @interface ValidPersonName {
    /**
     * The text of the violation.
     *
     * @return a text or the key of one in braces; unless it is replaced, the violation says which
     *     problem the text has
     */
    String message() default "{org.jiandu.input.ValidPersonName.message}";

    /**
     * The groups, as in every constraint.
     *
     * @return the groups that the constraint belongs to
     */
    Class<?>[] groups() default {};

    /**
     * The payload, as in every constraint.
     *
     * @return the payload of the violations
     */
    Class<? extends Payload>[] payload() default {};
}
