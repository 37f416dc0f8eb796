package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiandu.internal.Redacted;
import org.jiandu.party.PersonId;
import org.jiandu.verdict.Finding;

/**
 * Why a person must, or may have to, stand aside.
 *
 * <p>Immutable and thread-safe; {@code toString} names nobody. Legal basis: article 10 of the Weihai Measures.
 */
public sealed interface Ground {
    /**
     * Whether it is a ground for certain.
     *
     * @return true if it is mandatory to stand aside; false if a person must find it first
     */
    boolean isCertain();

    /**
     * On what accounts.
     *
     * @return the head under which it falls, or those under which it may fall
     */
    Set<RecusalHead> heads();

    /**
     * Since when it has held, where it rests on ties.
     *
     * @return the day on which the last of the ties began; empty for a ground that rests on none
     */
    default Optional<LocalDate> since() {
        return Optional.empty();
    }

    /** A ground that rests on kinship. */
    sealed interface Kin extends Ground {
        /**
         * The relation and what makes it.
         *
         * @return the path from the person to the party
         */
        KinPath path();

        @Override
        default Set<RecusalHead> heads() {
            return Set.of(RecusalHead.NEAR_RELATIVE);
        }

        @Override
        default Optional<LocalDate> since() {
            return Optional.of(path().since());
        }
    }

    /** A ground that rests on a place of service. */
    sealed interface Service extends Ground {
        /**
         * The place of service.
         *
         * @return where the person serves or served
         */
        PlaceOfService service();

        /**
         * The party.
         *
         * @return the organisation that the case concerns
         */
        Party.OfBody party();

        /**
         * What joins the place of service to the party, where it is not the party itself.
         *
         * @return the affiliation that names the place of service; the last one of a chain
         */
        Optional<Affiliation> through();

        @Override
        default Set<RecusalHead> heads() {
            return Set.of(RecusalHead.PLACE_OF_SERVICE);
        }

        @Override
        default Optional<LocalDate> since() {
            return Optional.of(service().holds().firstDay());
        }
    }

    /**
     * The person is a party.
     *
     * @param person the person
     */
    record Self(PersonId person) implements Ground {
        /**
         * Refuses a missing person.
         *
         * @param person the person
         */
        public Self {
            Objects.requireNonNull(person, "person");
        }

        @Override
        public boolean isCertain() {
            return true;
        }

        @Override
        public Set<RecusalHead> heads() {
            return Set.of(RecusalHead.SELF);
        }

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }

    /**
     * A near relative is a party.
     *
     * @param path the relation and what makes it
     */
    record NearRelative(KinPath path) implements Kin {
        /**
         * Refuses a missing path.
         *
         * @param path the relation and what makes it
         */
        public NearRelative {
            Objects.requireNonNull(path, "path");
        }

        @Override
        public boolean isCertain() {
            return true;
        }

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }

    /**
     * A party is related to the person, and it cannot be told whether nearly enough.
     *
     * @param path the relation as far as it is on record
     */
    record DoubtfulRelative(KinPath path) implements Kin {
        /**
         * Refuses a missing path.
         *
         * @param path the relation as far as it is on record
         */
        public DoubtfulRelative {
            Objects.requireNonNull(path, "path");
        }

        @Override
        public boolean isCertain() {
            return false;
        }

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }

    /**
     * The place where the person serves, or under the policy a body joined to it, is a party.
     *
     * @param service the place of service
     * @param party the party
     * @param through the affiliation that names the place of service, absent if that place is the party
     */
    record OwnPlaceOfService(PlaceOfService service, Party.OfBody party, Optional<Affiliation> through)
            implements Service {
        /**
         * Refuses missing parts.
         *
         * @param service the place of service
         * @param party the party
         * @param through the affiliation that names the place of service, absent if that place is the party
         */
        public OwnPlaceOfService {
            Objects.requireNonNull(service, "service");
            Objects.requireNonNull(party, "party");
            Objects.requireNonNull(through, "through");
        }

        @Override
        public boolean isCertain() {
            return true;
        }

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }

    /**
     * It cannot be told whether the place where the person serves is the party, or the policy leaves it to a person what
     * an affiliation means.
     *
     * @param service the place of service
     * @param party the party
     * @param through the affiliation that names the place of service, absent if that place may be the party itself
     */
    record DoubtfulPlaceOfService(PlaceOfService service, Party.OfBody party, Optional<Affiliation> through)
            implements Service {
        /**
         * Refuses missing parts.
         *
         * @param service the place of service
         * @param party the party
         * @param through the affiliation that names the place of service, absent if that place may be the party itself
         */
        public DoubtfulPlaceOfService {
            Objects.requireNonNull(service, "service");
            Objects.requireNonNull(party, "party");
            Objects.requireNonNull(through, "through");
        }

        @Override
        public boolean isCertain() {
            return false;
        }

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }

    /**
     * Who a party is, or a body affiliated with one, is not known, so nobody passes.
     *
     * @param party whoever is not known
     */
    record UnknownIdentity(Party party) implements Ground {
        /**
         * Refuses a missing party.
         *
         * @param party whoever is not known
         */
        public UnknownIdentity {
            Objects.requireNonNull(party, "party");
        }

        @Override
        public boolean isCertain() {
            return false;
        }

        @Override
        public Set<RecusalHead> heads() {
            return party instanceof Party.OfBody ? Set.of(RecusalHead.PLACE_OF_SERVICE) : RecusalHead.OF_PARTIES;
        }

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }

    /**
     * A person found a circumstance that may affect impartiality, or found that what could not be told is a ground.
     *
     * @param finding the finding
     */
    record OtherCircumstance(Finding finding) implements Ground {
        /**
         * Refuses a missing finding.
         *
         * @param finding the finding
         */
        public OtherCircumstance {
            Objects.requireNonNull(finding, "finding");
        }

        @Override
        public boolean isCertain() {
            return true;
        }

        @Override
        public Set<RecusalHead> heads() {
            return finding.topic().equals(RecusalTopics.NO_CONFLICT)
                    ? RecusalHead.OF_PARTIES
                    : Set.of(RecusalHead.OTHER);
        }

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }
}
