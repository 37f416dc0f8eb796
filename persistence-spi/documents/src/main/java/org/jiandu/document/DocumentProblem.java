package org.jiandu.document;

import java.util.Objects;
import org.jiandu.message.BilingualText;

/**
 * One thing that is wrong with a document. Immutable and thread-safe.
 *
 * @param file the name of the document, as it was given
 * @param line the line, from 1
 * @param column the column, from 1
 * @param path the field, as a JSON pointer (RFC 6901) such as {@code /parameters/term.length/value}; empty for the whole
 * @param reason what is wrong, in English and Simplified Chinese
 */
public record DocumentProblem(String file, int line, int column, String path, BilingualText reason) {
    /**
     * Refuses a place before the first.
     *
     * @param file the name of the document, as it was given
     * @param line the line, from 1
     * @param column the column, from 1
     * @param path the field, as a JSON pointer
     * @param reason what is wrong
     * @throws IllegalArgumentException if the line or the column is less than 1
     */
    public DocumentProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column must be at least 1, not " + line + ", " + column);
        }
    }

    /** The place and the reason in English, as compilers print them. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " " + (path.isEmpty() ? "" : path + ": ") + reason.english();
    }
}
