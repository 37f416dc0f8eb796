package org.jiandu.internal.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jiandu.input.ValidCreditCode;
import org.jiandu.party.CreditCode;
import org.jiandu.party.CreditCode.Strictness;
import org.jspecify.annotations.Nullable;

/** Checks {@link ValidCreditCode}. */
public final class CreditCodeValidator implements ConstraintValidator<ValidCreditCode, CharSequence> {
    private Strictness strictness = Strictness.STRICT;

    /** For the provider. */
    public CreditCodeValidator() {}

    @Override
    public void initialize(ValidCreditCode constraint) {
        strictness = constraint.strictness();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Violations.none(CreditCode.problemIn(text, strictness), ValidCreditCode.class, context);
    }
}
