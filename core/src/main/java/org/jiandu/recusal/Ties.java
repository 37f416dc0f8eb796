package org.jiandu.recusal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiandu.internal.Redacted;
import org.jiandu.party.PersonId;

/**
 * What is known of whom a person is tied to: kinships, of relatives among each other too, and places of service.
 *
 * <p>It need not be on record anywhere: what a candidate declares can be screened before it is stored. Two are equal when
 * they say the same, in whatever order it was said. Immutable and thread-safe; {@code toString} tells nothing personal.
 */
public final class Ties {
    static final Comparator<Kinship> KINSHIPS = Comparator.comparing(
                    (Kinship each) -> each.person().value())
            .thenComparing(Kinship::tie)
            .thenComparing(each -> each.other().value())
            .thenComparing(each -> each.holds().firstDay())
            .thenComparing(each -> each.holds().toString());
    private static final Comparator<PlaceOfService> SERVICES = Comparator.comparing(
                    (PlaceOfService each) -> each.person().value())
            .thenComparing(PlaceOfService::kind)
            .thenComparing(each -> each.holds().firstDay())
            .thenComparing(each -> each.at().name())
            .thenComparing(each -> each.at().id().toString())
            .thenComparing(each -> each.at().creditCode().toString())
            .thenComparing(each -> each.holds().toString());
    private static final Ties NONE = new Ties(List.of(), List.of());

    private final List<Kinship> kinships;
    private final List<PlaceOfService> services;

    private Ties(List<Kinship> kinships, List<PlaceOfService> services) {
        this.kinships = kinships.stream().distinct().sorted(KINSHIPS).toList();
        this.services = services.stream().distinct().sorted(SERVICES).toList();
    }

    /**
     * No tie.
     *
     * @return the ties of somebody of whom nothing is known
     */
    public static Ties none() {
        return NONE;
    }

    /**
     * Starts the ties of a person.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts ties that say more than these.
     *
     * @return a builder with everything these ties say
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.kinships.addAll(kinships);
        builder.services.addAll(services);
        return builder;
    }

    /**
     * The kinships.
     *
     * @return each once, in an order that does not depend on how they were added
     */
    public List<Kinship> kinships() {
        return kinships;
    }

    /**
     * The places of service.
     *
     * @return each once, in an order that does not depend on how they were added
     */
    public List<PlaceOfService> services() {
        return services;
    }

    /**
     * These ties and others.
     *
     * @param other the others
     * @return ties that say what both say
     */
    public Ties and(Ties other) {
        return new Ties(
                Stream.concat(kinships.stream(), other.kinships.stream()).toList(),
                Stream.concat(services.stream(), other.services.stream()).toList());
    }

    /** Whether a person is tied to anybody by kinship. */
    boolean mention(PersonId person) {
        return kinships.stream()
                .anyMatch(tie -> tie.person().equals(person) || tie.other().equals(person));
    }

    /** The places where a person serves or served. */
    Stream<PlaceOfService> servicesOf(PersonId person) {
        return services.stream().filter(each -> each.person().equals(person));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ties that && kinships.equals(that.kinships) && services.equals(that.services);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kinships, services);
    }

    /** How much is known; no personal data. */
    @Override
    public String toString() {
        return Redacted.of(this, kinships.size() + " kinships", services.size() + " places of service");
    }

    /** Builds {@link Ties}. Not thread-safe. */
    public static final class Builder {
        private final List<Kinship> kinships = new ArrayList<>();
        private final List<PlaceOfService> services = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a kinship.
         *
         * @param kinship the kinship
         * @return this builder
         */
        public Builder add(Kinship kinship) {
            kinships.add(Objects.requireNonNull(kinship, "kinship"));
            return this;
        }

        /**
         * Adds a place of service.
         *
         * @param service the place
         * @return this builder
         */
        public Builder add(PlaceOfService service) {
            services.add(Objects.requireNonNull(service, "service"));
            return this;
        }

        /**
         * Builds the ties.
         *
         * @return the ties
         */
        public Ties build() {
            return new Ties(kinships, services);
        }
    }
}
