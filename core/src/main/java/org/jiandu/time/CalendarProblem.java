package org.jiandu.time;

import java.util.Objects;
import org.jiandu.message.Message;

/**
 * One thing that is wrong with a calendar file. Immutable and thread-safe.
 *
 * @param file the name of the file, as it was given
 * @param line the line, from 1
 * @param reason what is wrong, for {@link org.jiandu.message.Messages} to put in words
 */
public record CalendarProblem(String file, int line, Message reason) {
    /**
     * Refuses a line before the first.
     *
     * @param file the name of the file, as it was given
     * @param line the line, from 1
     * @param reason what is wrong
     * @throws IllegalArgumentException if the line is less than 1
     */
    public CalendarProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(reason, "reason");
        if (line < 1) {
            throw new IllegalArgumentException("line must be at least 1, not " + line);
        }
    }
}
