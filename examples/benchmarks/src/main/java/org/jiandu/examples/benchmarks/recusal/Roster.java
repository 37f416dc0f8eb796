package org.jiandu.examples.benchmarks.recusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jiandu.party.CreditCode;
import org.jiandu.party.CreditCode.Strictness;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.KinTie;
import org.jiandu.recusal.Kinship;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.PlaceOfService;
import org.jiandu.recusal.ServiceKind;
import org.jiandu.recusal.Ties;
import org.jiandu.time.DateRange;

/** Supervisors with a parent, a spouse and a place of service, and a case of ten people and ten organisations. */
final class Roster {
    static final LocalDate FRI_2024_03_01 = LocalDate.of(2024, 3, 1);

    private static final DateRange SINCE = DateRange.from(LocalDate.of(1990, 1, 1));
    private static final int PLACES = 100_000;
    private static final int OF_EACH = 10;

    private static final List<Body> PLACES_OF_SERVICE =
            IntStream.range(0, PLACES + OF_EACH).mapToObj(Roster::body).toList();

    private Roster() {}

    static Map<PersonId, Ties> of(int people) {
        Map<PersonId, Ties> roster = new LinkedHashMap<>();
        for (int number = 0; number < people; number++) {
            PersonId person = new PersonId("s-" + number);
            roster.put(
                    person,
                    Ties.builder()
                            .add(new Kinship(new PersonId("parent-" + number / 2), KinTie.PARENT, person, SINCE))
                            .add(new Kinship(person, KinTie.SPOUSE, new PersonId("spouse-" + number), SINCE))
                            .add(new PlaceOfService(person, place(number % PLACES), ServiceKind.EMPLOYMENT, SINCE))
                            .build());
        }
        return roster;
    }

    /** Half of the parties are tied to somebody on the roster. */
    static CaseParties parties(int people) {
        SplittableRandom random = new SplittableRandom(20220418);
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < OF_EACH; i++) {
            int number = random.nextInt(people);
            parties.add(new Party.OfPerson(new PersonId((i % 2 == 0 ? "spouse-" : "stranger-") + number)));
            parties.add(new Party.OfBody(place(i % 2 == 0 ? number % PLACES : PLACES + i)));
        }
        return new CaseParties(parties, List.of());
    }

    private static Body place(int number) {
        return PLACES_OF_SERVICE.get(number);
    }

    /** With a code, so that it is certain who serves there. */
    private static Body body(int number) {
        String code = String.format(Locale.ROOT, "91371000MA%06d", number) + "0";
        CreditCode valid = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> CreditCode.find(code + (char) check, Strictness.LENIENT))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return new Body(Optional.of(new OrganisationId("org-" + number)), Optional.of(valid), "place " + number);
    }
}
