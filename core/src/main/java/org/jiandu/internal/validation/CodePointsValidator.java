package org.jiandu.internal.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jiandu.input.CodePoints;
import org.jspecify.annotations.Nullable;

/** Checks {@link CodePoints}. */
public final class CodePointsValidator implements ConstraintValidator<CodePoints, CharSequence> {
    private int min;
    private int max;

    /** For the provider. */
    public CodePointsValidator() {}

    @Override
    public void initialize(CodePoints constraint) {
        min = constraint.min();
        max = constraint.max();
        if (min < 0 || max < min) {
            throw new ConstraintDeclarationException("CodePoints needs 0 <= min <= max, not " + min + " and " + max);
        }
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int length = Character.codePointCount(text, 0, text.length());
        return min <= length && length <= max;
    }
}
