package org.jiandu.supervisor;

import java.util.Objects;
import org.jiandu.law.Citation;
import org.jiandu.message.BilingualText;
import org.jiandu.verdict.Topic;

/**
 * A condition that a candidate must meet, as data of a policy: a question for a person, or a bound that is computed.
 *
 * <p>Immutable and thread-safe. Legal basis: article 7 items 2 to 5 of the Weihai Measures.
 */
public sealed interface Condition {
    /**
     * The place in the instrument, or the one that lets the authority add conditions.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * A condition that the review leaves to a person.
     *
     * @param topic the question
     * @param citation the place in the instrument
     */
    record Found(Topic topic, Citation citation) implements Condition {
        /**
         * Refuses missing parts.
         *
         * @param topic the question
         * @param citation the place in the instrument
         */
        public Found {
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(citation, "citation");
        }
    }

    /**
     * A bound on the age of a candidate at review, in full years.
     *
     * @param youngest the least age admitted
     * @param oldest the greatest age admitted
     * @param citation the place in the instrument
     */
    record AgeBetween(int youngest, int oldest, Citation citation) implements Condition {
        /**
         * Refuses an empty range.
         *
         * @param youngest the least age admitted
         * @param oldest the greatest age admitted
         * @param citation the place in the instrument
         */
        public AgeBetween {
            if (youngest < 0 || oldest < youngest) {
                throw new IllegalArgumentException(
                        "youngest must be at least 0 and at most oldest: " + youngest + ", " + oldest);
            }
            Objects.requireNonNull(citation, "citation");
        }

        /**
         * The bound in words.
         *
         * @return the text
         */
        public BilingualText text() {
            return new BilingualText(
                    "The candidate is from " + youngest + " to " + oldest + " years old.",
                    "拟聘人员年龄为" + youngest + "至" + oldest + "周岁。");
        }
    }
}
