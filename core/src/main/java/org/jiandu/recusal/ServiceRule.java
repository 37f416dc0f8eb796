package org.jiandu.recusal;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.law.Policy;
import org.jiandu.party.PersonId;

/**
 * The place where a person serves is a party.
 *
 * <p>Legal basis: article 10 paragraph 1 of the Weihai Measures (本人服务的处所).
 */
final class ServiceRule {
    private final Set<ServiceKind> kinds;
    private final Period lookBack;
    private final AffiliateRule affiliates;

    ServiceRule(Policy policy) {
        this.kinds = policy.value(RecusalParameters.SERVICE_KINDS);
        this.lookBack = policy.value(RecusalParameters.LOOK_BACK);
        this.affiliates = policy.value(RecusalParameters.AFFILIATES);
        if (lookBack.isNegative()) {
            throw new IllegalArgumentException("recusal.look-back must not be negative, not " + lookBack);
        }
    }

    /** The grounds that places of service give, at most one for each place and party. */
    Stream<Ground> grounds(PersonId person, Ties ties, CaseParties parties, LocalDate date) {
        List<PlaceOfService> places =
                ties.servicesOf(person).filter(each -> counts(each, date)).toList();
        return bodies(parties).flatMap(party -> {
            List<Affiliate> related = affiliates(party, parties);
            return places.stream().flatMap(place -> ground(place, party, related).stream());
        });
    }

    /** The bodies of which it is not known which they are. */
    Stream<Ground> unknown(CaseParties parties) {
        return bodies(parties)
                .flatMap(party -> Stream.concat(
                        Stream.of(party),
                        affiliates(party, parties).stream().map(each -> new Party.OfBody(each.body()))))
                .filter(party -> !party.body().isIdentified())
                .map(Ground.UnknownIdentity::new);
    }

    private static Stream<Party.OfBody> bodies(CaseParties parties) {
        return parties.parties().stream().filter(Party.OfBody.class::isInstance).map(Party.OfBody.class::cast);
    }

    private List<Affiliate> affiliates(Party.OfBody party, CaseParties parties) {
        return affiliates == AffiliateRule.IGNORED ? List.of() : Affiliate.of(party.body(), parties.affiliations());
    }

    private boolean counts(PlaceOfService place, LocalDate date) {
        return kinds.contains(place.kind())
                && !place.holds().firstDay().isAfter(date)
                && place.holds()
                        .lastDay()
                        .map(last -> !last.plus(lookBack).isBefore(date))
                        .orElse(true);
    }

    private Optional<Ground> ground(PlaceOfService place, Party.OfBody party, List<Affiliate> related) {
        if (place.at().isSame(party.body())) {
            return Optional.of(new Ground.OwnPlaceOfService(place, party, Optional.empty()));
        }
        Optional<Affiliate> counting = related.stream()
                .filter(each -> affiliates == AffiliateRule.MANDATORY && each.certain())
                .filter(each -> place.at().isSame(each.body()))
                .findFirst();
        if (counting.isPresent()) {
            return Optional.of(new Ground.OwnPlaceOfService(place, party, counting.map(Affiliate::link)));
        }
        if (maybe(place.at(), party.body())) {
            return Optional.of(new Ground.DoubtfulPlaceOfService(place, party, Optional.empty()));
        }
        return related.stream()
                .filter(each -> maybe(place.at(), each.body()))
                .findFirst()
                .map(each -> new Ground.DoubtfulPlaceOfService(place, party, Optional.of(each.link())));
    }

    /**
     * Whether a place is another body or may be it. One of which only the name is known is a doubt for everybody; for those who serve
     * under that name it is one more.
     */
    private static boolean maybe(Body place, Body other) {
        return !place.isDifferent(other)
                && (other.isIdentified() || place.name().equals(other.name()));
    }
}
