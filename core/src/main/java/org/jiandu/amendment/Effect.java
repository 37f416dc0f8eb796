package org.jiandu.amendment;

import java.util.List;
import java.util.Objects;
import org.jiandu.law.Parameter;
import org.jiandu.message.Message;

/**
 * One thing that becomes different for a person. Immutable and thread-safe.
 *
 * @param matter what becomes different
 * @param before how it would be if the former policy went on
 * @param after how it is under the later policy
 * @param causes the parameters that caused it: with any one of them as it was before, the answer would be another; where several
 *     would have done it alone, each of those; in the order of the changes
 */
public record Effect(Matter matter, Message before, Message after, List<Parameter<?>> causes) {
    /**
     * Copies the causes.
     *
     * @param matter what becomes different
     * @param before how it would be if the former policy went on
     * @param after how it is under the later policy
     * @param causes the parameters that caused it
     */
    public Effect {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        causes = List.copyOf(causes);
    }
}
