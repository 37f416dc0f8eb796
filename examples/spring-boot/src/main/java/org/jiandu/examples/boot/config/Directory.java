package org.jiandu.examples.boot.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.springframework.stereotype.Component;

/** The agencies and units that the bureau has to do with. Immutable and thread-safe. */
@Component
public class Directory {
    private final Map<OrganisationId, Organisation> agencies;
    private final Map<OrganisationId, Organisation> units;

    Directory(SupervisionProperties properties) {
        this.agencies = byId(properties.agencies(), OrganisationKind.ENFORCEMENT_AGENCY);
        this.units = byId(properties.units(), OrganisationKind.OTHER);
    }

    private static Map<OrganisationId, Organisation> byId(
            List<SupervisionProperties.Body> bodies, OrganisationKind kind) {
        return bodies.stream()
                .map(body -> body.toOrganisation(kind))
                .collect(Collectors.toUnmodifiableMap(Organisation::getId, Function.identity()));
    }

    /**
     * An agency under supervision.
     *
     * @param id its id
     * @return the agency, empty if there is none
     */
    public Optional<Organisation> agency(String id) {
        return find(agencies, id);
    }

    /**
     * A unit that recommends people.
     *
     * @param id its id
     * @return the unit, empty if there is none
     */
    public Optional<Organisation> unit(String id) {
        return find(units, id);
    }

    private static Optional<Organisation> find(Map<OrganisationId, Organisation> bodies, String id) {
        return bodies.values().stream()
                .filter(body -> body.getId().value().equals(id))
                .findFirst();
    }
}
