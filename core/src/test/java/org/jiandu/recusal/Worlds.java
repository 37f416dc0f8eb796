package org.jiandu.recusal;

import static org.jiandu.recusal.Recusals.CODE;
import static org.jiandu.recusal.Recusals.OTHER_CODE;
import static org.jiandu.recusal.Recusals.THIRD_CODE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.CreditCode;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.jiandu.time.DateRange;
import org.jiandu.verdict.Finding;

/** Small crowded worlds: a few people and bodies, many ties, few days. */
final class Worlds {
    static final LocalDate MON_2022_04_18 = LocalDate.of(2022, 4, 18);
    static final List<PersonId> PEOPLE = List.of(
            new PersonId("p-1"),
            new PersonId("p-2"),
            new PersonId("p-3"),
            new PersonId("p-4"),
            new PersonId("p-5"),
            new PersonId("p-6"));

    private Worlds() {}

    /** Ties, a case and a day. */
    record World(Ties ties, CaseParties parties, LocalDate date) {
        Screening screen(RecusalRule rule, PersonId person) {
            return rule.screen(person, ties, parties, List.of(), date);
        }
    }

    static Arbitrary<World> worlds() {
        return Combinators.combine(ties(), cases(), days()).as(World::new);
    }

    static Arbitrary<PersonId> people() {
        return Arbitraries.of(PEOPLE);
    }

    /** Ties of kinship alone, so many that most people are related, and most of them lasting. */
    static Arbitrary<Ties> families() {
        Arbitrary<KinTie> kinds = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(KinTie.PARENT, KinTie.SPOUSE, KinTie.SUPPORTS)),
                Tuple.of(3, Arbitraries.of(KinTie.class)));
        Arbitrary<DateRange> lasting = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(DateRange.from(MON_2022_04_18.minusDays(2)))), Tuple.of(1, ranges()));
        return kinships(kinds, lasting).list().ofMinSize(5).ofMaxSize(10).map(kinships -> ties(kinships, List.of()));
    }

    static Arbitrary<Ties> ties() {
        return Combinators.combine(
                        kinships().list().ofMaxSize(9), services().list().ofMaxSize(4))
                .as(Worlds::ties);
    }

    static Ties ties(List<Kinship> kinships, List<PlaceOfService> services) {
        Ties.Builder ties = Ties.builder();
        kinships.forEach(ties::add);
        services.forEach(ties::add);
        return ties.build();
    }

    static Arbitrary<Kinship> kinships() {
        return kinships(Arbitraries.of(KinTie.class), ranges());
    }

    private static Arbitrary<Kinship> kinships(Arbitrary<KinTie> kinds, Arbitrary<DateRange> ranges) {
        return Combinators.combine(people(), people(), kinds, ranges)
                .as(Tuple::of)
                .filter(tie -> !tie.get1().equals(tie.get2()))
                .map(tie -> new Kinship(tie.get1(), tie.get3(), tie.get2(), tie.get4()));
    }

    static Arbitrary<PlaceOfService> services() {
        return Combinators.combine(people(), bodies(), Arbitraries.of(ServiceKind.class), ranges())
                .as(PlaceOfService::new);
    }

    static Arbitrary<CaseParties> cases() {
        return Combinators.combine(
                        parties().list().ofMaxSize(4), affiliations().list().ofMaxSize(3))
                .as(CaseParties::new);
    }

    static Arbitrary<Party> parties() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, people().map(Party.OfPerson::new)),
                Tuple.of(5, bodies().map(Party.OfBody::new)),
                Tuple.of(1, Arbitraries.of("某餐馆老板", "一名货车司机").map(Party.Unknown::new)));
    }

    static Arbitrary<Affiliation> affiliations() {
        return Combinators.combine(bodies(), bodies()).as(Affiliation::new);
    }

    /** Most bodies have a code; some have a token, one or both; some have a name only. */
    static Arbitrary<Body> bodies() {
        Arbitrary<Optional<OrganisationId>> ids =
                Arbitraries.of("o-1", "o-2").map(OrganisationId::new).optional(0.3);
        Arbitrary<Optional<CreditCode>> codes =
                Arbitraries.of(CODE, OTHER_CODE, THIRD_CODE).optional(0.8);
        return Combinators.combine(ids, codes, Arbitraries.of("甲公司", "乙公司")).as(Body::new);
    }

    static Arbitrary<DateRange> ranges() {
        Arbitrary<LocalDate> first = Arbitraries.integers().between(-3, 1).map(days -> MON_2022_04_18.plusDays(days));
        return Combinators.combine(first, Arbitraries.integers().between(0, 3).optional(0.2))
                .as((day, length) -> new DateRange(day, length.map(days -> day.plusDays(days))));
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(MON_2022_04_18)),
                Tuple.of(1, Arbitraries.integers().between(-3, 4).map(days -> MON_2022_04_18.plusDays(days))));
    }

    static Arbitrary<List<Finding>> findings() {
        return Combinators.combine(
                        Arbitraries.of(RecusalTopics.NO_CONFLICT, RecusalTopics.OTHER_CIRCUMSTANCE),
                        Arbitraries.of(true, false),
                        days())
                .as((topic, holds, day) -> new Finding(topic, holds, "officer-1", day, "已查明"))
                .list()
                .ofMaxSize(2);
    }

    static Arbitrary<RecusalRule> rules() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Set.of(RecusalHead.values()))),
                                Tuple.of(1, Arbitraries.of(RecusalHead.class).set())),
                        Arbitraries.of(NearRelatives.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Set.of(ServiceKind.values()))),
                                Tuple.of(1, Arbitraries.of(ServiceKind.class).set())),
                        Arbitraries.of(Period.ZERO, Period.ofDays(1)),
                        Arbitraries.of(AffiliateRule.class))
                .as(Worlds::rule);
    }

    static RecusalRule rule(
            Set<RecusalHead> heads,
            NearRelatives list,
            Set<ServiceKind> kinds,
            Period lookBack,
            AffiliateRule affiliates) {
        Policy.Builder policy = Recusals.POLICY.toBuilder();
        policy.set(RecusalParameters.HEADS, text(heads))
                .set(RecusalParameters.NEAR_RELATIVES, text(list))
                .set(RecusalParameters.SERVICE_KINDS, text(kinds))
                .set(RecusalParameters.LOOK_BACK, text(lookBack))
                .set(RecusalParameters.AFFILIATES, text(affiliates));
        return RecusalRule.of(policy.build());
    }

    private static <T> Setting<T> text(T value) {
        return Setting.text(value, WeihaiMeasures.INSTRUMENT.article(10));
    }
}
