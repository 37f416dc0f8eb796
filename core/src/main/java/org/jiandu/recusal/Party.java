package org.jiandu.recusal;

import java.util.Objects;
import org.jiandu.internal.Redacted;
import org.jiandu.party.PersonId;

/**
 * Whom a case concerns.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Party {
    /**
     * A person whom the host knows.
     *
     * @param person the host's token
     */
    record OfPerson(PersonId person) implements Party {
        /**
         * Refuses a missing person.
         *
         * @param person the host's token
         */
        public OfPerson {
            Objects.requireNonNull(person, "person");
        }

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }

    /**
     * An organisation, known as far as {@link Body} says.
     *
     * @param body the organisation
     */
    record OfBody(Body body) implements Party {
        /**
         * Refuses a missing body.
         *
         * @param body the organisation
         */
        public OfBody {
            Objects.requireNonNull(body, "body");
        }
    }

    /**
     * Somebody whose identity is not known.
     *
     * @param description what is known, 1 to 200 characters; it does not appear in {@code toString}
     */
    record Unknown(String description) implements Party {
        private static final int LONGEST = 200;

        /**
         * Refuses a description that is blank or too long.
         *
         * @param description what is known, 1 to 200 characters
         * @throws IllegalArgumentException if it is blank or too long
         */
        public Unknown {
            if (Objects.requireNonNull(description, "description").isBlank()
                    || description.codePointCount(0, description.length()) > LONGEST) {
                throw new IllegalArgumentException(
                        "description must have 1 to " + LONGEST + " characters and not be blank");
            }
        }

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }
}
