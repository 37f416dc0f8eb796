package org.jiandu.internal.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** Turns a problem of a value into the one violation that names it. */
final class Violations {
    private Violations() {}

    /** Answers whether there is no problem; the text of a violation is that of the problem, unless the bean has one. */
    static boolean none(
            Optional<? extends Enum<?>> problem,
            Class<? extends Annotation> constraint,
            ConstraintValidatorContext context) {
        if (problem.isEmpty()) {
            return true;
        }
        String keys = "{" + constraint.getName() + ".";
        if (context.getDefaultConstraintMessageTemplate().equals(keys + "message}")) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(keys + problem.get().name() + "}")
                    .addConstraintViolation();
        }
        return false;
    }
}
