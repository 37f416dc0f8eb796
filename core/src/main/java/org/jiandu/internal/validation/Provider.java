package org.jiandu.internal.validation;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The library's own Bean Validation provider: the one class that knows Hibernate Validator. */
public final class Provider {
    private Provider() {}

    /**
     * Builds a factory that evaluates no expressions and is not configured from outside.
     *
     * @return the factory, in need of no closing
     */
    public static ValidatorFactory factory() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }
}
