package org.jiandu.supervisor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jiandu.internal.DomainStyle;
import org.jiandu.party.Organisation;

/**
 * The circumstances of a person that the conditions of the role look at.
 *
 * <p>A file keeps every profile with the day from which it holds. Immutable and thread-safe. The employer, what another
 * sector is, records, credit, education, links to the area and nationality are personal and do not appear in {@code toString}.
 */
@Value.Immutable
@DomainStyle
@SuppressWarnings("exports")
public sealed interface Profile permits ImmutableProfile {
    /**
     * The part of society that the person comes from.
     *
     * @return the sector
     */
    Sector getSector();

    /**
     * What the sector is, where it is none of the named ones.
     *
     * @return the description, at most 100 characters
     */
    @Value.Redacted
    Optional<@Size(max = 100) String> getOtherSector();

    /**
     * The occupations of the person that some instrument bars.
     *
     * @return the occupations, often none
     */
    Set<Occupation> getOccupations();

    /**
     * The place of service of the person, who keeps that post while a supervisor.
     *
     * <p>Legal basis: article 6 of the Weihai Measures (不脱离原工作岗位): nothing in this library replaces the employer.
     *
     * @return the employer, absent for a person without one
     */
    @Value.Redacted
    Optional<@Valid Organisation> getEmployer();

    /**
     * Whether the person holds the national legal professional qualification.
     *
     * @return true if so
     */
    boolean isLegallyQualified();

    /**
     * The adverse records of the person.
     *
     * @return the records, often none
     */
    @Value.Redacted
    List<RecordEntry> getRecords();

    /**
     * What the credit records say.
     *
     * @return the credit standing
     */
    @Value.Redacted
    CreditStanding getCreditStanding();

    /**
     * The highest education.
     *
     * @return the level, absent if it is not known
     */
    @Value.Redacted
    Optional<Education> getEducation();

    /**
     * What binds the person to the area of the authority.
     *
     * @return the links that are known
     */
    @Value.Redacted
    List<LocalLink> getLocalLinks();

    /**
     * The nationality.
     *
     * @return the nationality, absent if it is not known
     */
    @Value.Redacted
    Optional<Nationality> getNationality();

    /**
     * Starts a profile.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a profile that differs from this one.
     *
     * @return a builder with everything this profile says
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Profile}. Not thread-safe. */
    final class Builder extends ImmutableProfile.Builder {
        Builder() {}
    }
}
