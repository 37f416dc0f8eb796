package org.jiandu.law;

import java.util.List;

/**
 * Thrown when a policy is used before everything that it must settle is settled.
 *
 * <p>The message names every missing parameter and, where the text leaves it to the authority, the article that does.
 */
public final class IncompletePolicyException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** The ids of the parameters. */
    private final String[] missing;

    IncompletePolicyException(String message, List<Parameter<?>> missing) {
        super(message);
        this.missing = missing.stream().map(Parameter::id).toArray(String[]::new);
    }

    /**
     * The ids of the parameters without a setting.
     *
     * @return the ids, never empty
     */
    public List<String> missing() {
        return List.of(missing);
    }
}
