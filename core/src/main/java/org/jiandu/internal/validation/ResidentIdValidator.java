package org.jiandu.internal.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jiandu.input.ValidResidentId;
import org.jiandu.party.ResidentId;
import org.jspecify.annotations.Nullable;

/** Checks {@link ValidResidentId}. */
public final class ResidentIdValidator implements ConstraintValidator<ValidResidentId, CharSequence> {
    /** For the provider. */
    public ResidentIdValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Violations.none(ResidentId.problemIn(text), ValidResidentId.class, context);
    }
}
