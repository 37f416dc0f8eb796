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
import org.jiandu.internal.validation.CodePointsValidator;

/**
 * The text has a number of characters within bounds, each code point counted once. Absent is valid.
 *
 * <p>{@code @Size} counts Java's {@code char}s instead, and takes a rare Chinese character for two.
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CodePointsValidator.class)
@SuppressWarnings("exports") // the validator, which only the provider needs
public @interface CodePoints {
    /**
     * The least number of characters.
     *
     * @return the lower bound, inclusive
     */
    int min() default 0;

    /**
     * The greatest number of characters.
     *
     * @return the upper bound, inclusive
     */
    int max() default Integer.MAX_VALUE;

    /**
     * The text of the violation.
     *
     * @return a text or the key of one in braces
     */
    String message() default "{org.jiandu.input.CodePoints.message}";

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
