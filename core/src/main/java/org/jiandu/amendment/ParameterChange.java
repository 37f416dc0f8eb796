package org.jiandu.amendment;

import java.util.Objects;
import java.util.Optional;
import org.jiandu.law.Parameter;
import org.jiandu.law.Setting;

/**
 * A parameter that two policies settle differently. A value that is the same with another source is no change.
 *
 * <p>Immutable and thread-safe, as long as the values are.
 *
 * @param parameter the parameter
 * @param before its setting in the former policy, empty if that had nothing of the kind
 * @param after its setting in the later policy, empty if that has nothing of the kind
 */
public record ParameterChange(Parameter<?> parameter, Optional<Setting<?>> before, Optional<Setting<?>> after) {
    /**
     * Refuses a change from nothing to nothing.
     *
     * @param parameter the parameter
     * @param before its setting in the former policy, empty if that had nothing of the kind
     * @param after its setting in the later policy, empty if that has nothing of the kind
     */
    public ParameterChange {
        Objects.requireNonNull(parameter, "parameter");
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException(parameter + " is settled by neither policy");
        }
    }
}
