package org.jiandu.internal.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jiandu.input.ValidPersonName;
import org.jiandu.party.PersonName;
import org.jspecify.annotations.Nullable;

/** Checks {@link ValidPersonName}. */
public final class PersonNameValidator implements ConstraintValidator<ValidPersonName, CharSequence> {
    /** For the provider. */
    public PersonNameValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Violations.none(PersonName.problemIn(text), ValidPersonName.class, context);
    }
}
