package org.jiandu.input;

import java.util.Objects;

/**
 * One thing that is wrong with an input. Immutable and thread-safe.
 *
 * @param path where, such as {@code members[2].name}; empty for the input as a whole
 * @param message what, in the language asked for
 */
public record InputProblem(String path, String message) {
    /**
     * Refuses {@code null}.
     *
     * @param path where
     * @param message what
     */
    public InputProblem {
        Objects.requireNonNull(path, "InputProblem.path");
        Objects.requireNonNull(message, "InputProblem.message");
    }
}
