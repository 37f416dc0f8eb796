package org.jiandu.recusal;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.party.PersonId;

/**
 * By what people and cases find each other: a person has a ground in a case, beyond the doubts that are the same for
 * everybody, only if the two have a key in common.
 *
 * <p>Two bodies that are the same share a token or a code. Two that may be the same share a name, or one of them lacks a
 * credit code; on either side there is a key for that.
 */
final class Keys {
    private static final String PARTY_WITHOUT_CODE = "party without code";
    private static final String PLACE_WITHOUT_CODE = "place without code";

    private Keys() {}

    static Set<String> of(PersonId person, Ties ties) {
        Set<String> keys = new HashSet<>();
        keys.add(key(person));
        ties.kinships().forEach(tie -> {
            keys.add(key(tie.person()));
            keys.add(key(tie.other()));
        });
        ties.servicesOf(person).map(PlaceOfService::at).forEach(place -> {
            identities(place).forEach(keys::add);
            keys.add(name(place));
            keys.add(PARTY_WITHOUT_CODE);
            if (place.creditCode().isEmpty()) {
                keys.add(PLACE_WITHOUT_CODE);
            }
        });
        return keys;
    }

    static Set<String> of(CaseParties parties) {
        Set<String> keys = new HashSet<>();
        Stream.concat(
                        parties.parties().stream()
                                .filter(Party.OfBody.class::isInstance)
                                .map(party -> ((Party.OfBody) party).body()),
                        parties.affiliations().stream().flatMap(link -> Stream.of(link.parent(), link.subsidiary())))
                .forEach(body -> {
                    identities(body).forEach(keys::add);
                    if (!body.isIdentified()) {
                        keys.add(name(body));
                    } else {
                        keys.add(PLACE_WITHOUT_CODE);
                        if (body.creditCode().isEmpty()) {
                            keys.add(PARTY_WITHOUT_CODE);
                        }
                    }
                });
        parties.parties().stream()
                .filter(Party.OfPerson.class::isInstance)
                .forEach(party -> keys.add(key(((Party.OfPerson) party).person())));
        return keys;
    }

    private static String key(PersonId person) {
        return "person " + person;
    }

    private static String name(Body body) {
        return "name " + body.name();
    }

    private static Stream<String> identities(Body body) {
        return Stream.concat(
                body.id().stream().map(id -> "id " + id),
                body.creditCode().stream().map(code -> "code " + code));
    }
}
