package org.jiandu.registry.internal.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jiandu.engagement.Replacement;
import org.jiandu.party.Actor;
import org.jiandu.party.ActorId;
import org.jiandu.party.Authority;
import org.jiandu.party.CreditCode;
import org.jiandu.party.FunctionalZone;
import org.jiandu.party.IdDocument;
import org.jiandu.party.IdDocumentKind;
import org.jiandu.party.Jurisdiction;
import org.jiandu.party.Level;
import org.jiandu.party.Occasion;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.Region;
import org.jiandu.party.Role;
import org.jiandu.recusal.Affiliation;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.Education;
import org.jiandu.supervisor.LocalLink;
import org.jiandu.supervisor.LocalLinkKind;
import org.jiandu.supervisor.Nationality;
import org.jiandu.supervisor.Occupation;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.RecordEntry;
import org.jiandu.supervisor.RecordKind;
import org.jiandu.supervisor.Sector;
import org.jiandu.term.Term;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;

/** Any value of core, with rare characters, long and empty texts and extreme days. What is personal begins with a mark. */
final class Any {
    /** Stands in every personal text that is drawn, and nowhere else. */
    static final String SECRET = "§";

    /** Stands in every personal token that is drawn, and nowhere else. */
    static final String SECRET_ID = "secret-";

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Any() {}

    // Texts, days, numbers

    private static Arbitrary<String> characters(int longest) {
        Arbitrary<Integer> rare = Arbitraries.of(
                0, 0x1F, 0x0A, 0x0D, 0x09, 0x22, 0x5C, 0x2F, 0x7F, 0x301, 0x2028, 0xFEFF, 0xFFFD, 0x1F600, 0x2B5E0,
                0x10FFFF);
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0x20, 0x7E),
                        Arbitraries.integers().between(0x4E00, 0x9FA5),
                        Arbitraries.integers().between(0x20000, 0x2A6D6),
                        rare)
                .list()
                .ofMaxSize(longest)
                .map(Any::text);
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    /** A text that may be told, never blank. */
    static Arbitrary<String> texts() {
        return characters(20).map(text -> "x" + text);
    }

    /** A personal text, never blank. */
    static Arbitrary<String> secrets() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, characters(30).map(text -> SECRET + text)),
                Tuple.of(1, Arbitraries.just((SECRET + "经审核𠮷").repeat(300))));
    }

    /** A personal text, perhaps empty. */
    static Arbitrary<String> words() {
        return Arbitraries.frequencyOf(Tuple.of(9, secrets()), Tuple.of(1, Arbitraries.just("")));
    }

    /** A name of letters alone. */
    private static Arbitrary<String> names(String beginning, int longest) {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0x4E00, 0x9FA5),
                        Arbitraries.integers().between(0x20000, 0x2A6D6))
                .list()
                .ofMaxSize(longest - beginning.length())
                .map(rest -> beginning + text(rest));
    }

    private static Arbitrary<String> tokens(String beginning) {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars("._-")
                .ofMaxLength(64 - beginning.length())
                .map(rest -> beginning + rest);
    }

    /** A day that an occasion takes. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Arbitraries.longs()
                                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                                .map(LocalDate::ofEpochDay)),
                Tuple.of(1, Arbitraries.of(FIRST, LAST, LocalDate.of(2024, 2, 29))));
    }

    /** Any day at all. */
    static Arbitrary<LocalDate> anyDays() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, days()),
                Tuple.of(1, Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(10000, 1, 1), LocalDate.EPOCH)));
    }

    static Arbitrary<Instant> moments() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Arbitraries.longs()
                                .between(-62_135_596_800_000L, 253_402_300_799_999L)
                                .map(Instant::ofEpochMilli)),
                Tuple.of(1, Arbitraries.of(Instant.EPOCH, Instant.MIN, Instant.MAX.truncatedTo(ChronoUnit.MILLIS))));
    }

    static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.bigDecimals().ofScale(2)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                BigDecimal.ZERO,
                                new BigDecimal("1E+3"),
                                new BigDecimal("0.00"),
                                BigDecimal.TEN.negate())));
    }

    static <E extends Enum<E>> Arbitrary<E> any(Class<E> type) {
        return Arbitraries.of(type);
    }

    static Arbitrary<Boolean> yesOrNo() {
        return Arbitraries.of(true, false);
    }

    // People and bodies

    static Arbitrary<PersonId> persons() {
        return tokens("p").map(PersonId::new);
    }

    static Arbitrary<PersonId> secretPersons() {
        return tokens(SECRET_ID).map(PersonId::new);
    }

    static Arbitrary<OrganisationId> organisationIds() {
        return tokens("o").map(OrganisationId::new);
    }

    private static Arbitrary<CreditCode> creditCodes() {
        return Arbitraries.of(new CreditCode(code("91371000")), new CreditCode(code("92371083")));
    }

    /** A code with both checks right, tried out. */
    private static String code(String beginning) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        return alphabet.chars()
                .boxed()
                .flatMap(one ->
                        alphabet.chars().mapToObj(other -> beginning + "MA3C1234" + (char) (int) one + (char) other))
                .filter(code ->
                        CreditCode.find(code, CreditCode.Strictness.STRICT).isPresent())
                .findFirst()
                .orElseThrow();
    }

    static Arbitrary<Organisation> organisations(String beginning) {
        return Combinators.combine(
                        organisationIds(),
                        names(beginning, 100),
                        any(OrganisationKind.class),
                        creditCodes().optional())
                .as((id, name, kind, creditCode) -> Organisation.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .creditCode(creditCode)
                        .build());
    }

    static Arbitrary<Authority> authorities() {
        Region city = new Region("371000", "GB/T 2260-2007", "威海市");
        Region county = new Region("371083", "2022", "乳山市");
        return Combinators.combine(
                        organisations("局"),
                        Arbitraries.of(
                                Tuple.of(Level.CITY, (Jurisdiction) city),
                                Tuple.of(Level.COUNTY, (Jurisdiction) county),
                                Tuple.of(Level.FUNCTIONAL_ZONE, (Jurisdiction) new FunctionalZone("高新区", city))))
                .as((organisation, area) -> Authority.builder()
                        .organisation(organisation)
                        .level(area.get1())
                        .jurisdiction(area.get2())
                        .build());
    }

    static Arbitrary<Person> people() {
        Arbitrary<IdDocument> documents = Arbitraries.oneOf(
                Arbitraries.of("371002189003070012").map(id -> new IdDocument(IdDocumentKind.RESIDENT_ID, id)),
                names(SECRET, 50).map(number -> new IdDocument(IdDocumentKind.OTHER, number)));
        return Combinators.combine(persons(), names(SECRET, 50), documents.optional())
                .as((id, name, document) -> Person.builder()
                        .id(id)
                        .name(new PersonName(name))
                        .idDocument(document)
                        .build());
    }

    static Arbitrary<Occasion> occasions() {
        return occasions(persons());
    }

    /** By somebody, or by the reporter, whom nobody may know. */
    static Arbitrary<Occasion> occasionsOfReport() {
        return occasions(secretPersons());
    }

    private static Arbitrary<Occasion> occasions(Arbitrary<PersonId> persons) {
        Arbitrary<Actor> officers = Combinators.combine(
                        Arbitraries.of(Role.AUTHORITY_OFFICER, Role.AGENCY_OFFICER, Role.UNIT_REPRESENTATIVE),
                        tokens("a"),
                        organisationIds())
                .as((role, id, organisation) ->
                        new Actor(new ActorId(id), role, Optional.of(organisation), Optional.empty()));
        Arbitrary<Actor> actors = Arbitraries.oneOf(
                officers, persons.map(Actor::personConcerned), tokens("c").map(Actor::memberOfPublic));
        return Combinators.combine(actors, days(), moments()).as(Occasion::new);
    }

    // What is found

    static Arbitrary<Finding> findings() {
        Arbitrary<Topic> topics = Combinators.combine(texts(), texts(), texts()).as(Topic::of);
        return Combinators.combine(topics, yesOrNo(), secrets(), anyDays(), secrets())
                .as(Finding::new);
    }

    static Arbitrary<List<Finding>> someFindings() {
        return findings().list().ofMaxSize(3);
    }

    static Arbitrary<Term> terms() {
        return Combinators.combine(Arbitraries.integers().greaterOrEqual(1), anyDays(), anyDays())
                .as((ordinal, one, other) ->
                        one.isBefore(other) ? new Term(ordinal, one, other) : new Term(ordinal, other, one));
    }

    static Arbitrary<Profile> profiles() {
        Arbitrary<LocalLink> links = Combinators.combine(
                        any(LocalLinkKind.class), anyDays().optional())
                .as(LocalLink::new);
        return Combinators.combine(
                        plainProfiles(),
                        any(Education.class).optional(),
                        links.list().ofMaxSize(2),
                        any(Nationality.class).optional())
                .as((profile, education, localLinks, nationality) -> profile.toBuilder()
                        .education(education)
                        .localLinks(localLinks)
                        .nationality(nationality)
                        .build());
    }

    private static Arbitrary<Profile> plainProfiles() {
        Arbitrary<RecordEntry> records = Combinators.combine(
                        any(RecordKind.class), days().optional(), days().optional())
                .as((kind, one, other) ->
                        one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
                                ? new RecordEntry(kind, other, one)
                                : new RecordEntry(kind, one, one.isPresent() ? other : Optional.empty()));
        return Combinators.combine(
                        any(Sector.class),
                        secrets().optional(),
                        any(Occupation.class).set(),
                        organisations(SECRET).optional(),
                        yesOrNo(),
                        records.list().ofMaxSize(3),
                        any(CreditStanding.class))
                .as((sector, other, occupations, employer, qualified, entries, credit) -> Profile.builder()
                        .sector(sector)
                        .otherSector(other)
                        .occupations(occupations)
                        .employer(employer)
                        .legallyQualified(qualified)
                        .records(entries)
                        .creditStanding(credit)
                        .build());
    }

    static Arbitrary<List<Attendance>> attendances() {
        return Combinators.combine(texts(), anyDays(), yesOrNo(), any(Presence.class))
                .as(Attendance::new)
                .list()
                .ofMaxSize(3);
    }

    // Whom a case concerns

    static Arbitrary<CaseParties> parties() {
        return parties(persons());
    }

    static Arbitrary<CaseParties> partiesOfReport() {
        return parties(secretPersons());
    }

    private static Arbitrary<CaseParties> parties(Arbitrary<PersonId> persons) {
        Arbitrary<Body> bodies = Combinators.combine(
                        organisationIds().optional(), creditCodes().optional(), names(SECRET, 100))
                .as(Body::new);
        Arbitrary<Party> parties = Arbitraries.oneOf(
                persons.map(Party.OfPerson::new),
                bodies.map(Party.OfBody::new),
                names(SECRET, 200).map(Party.Unknown::new));
        Arbitrary<Affiliation> affiliations =
                Combinators.combine(bodies, bodies).as(Affiliation::new);
        return Combinators.combine(
                        parties.list().ofMaxSize(3), affiliations.list().ofMaxSize(2))
                .as(CaseParties::new);
    }

    static Arbitrary<Replacement> replacements() {
        return Combinators.combine(secretPersons(), secrets()).as(Replacement::new);
    }

    // Notes

    static Arbitrary<Note> notes(Arbitrary<Occasion> occasions) {
        Arbitrary<Set<PersonalData>> kinds = any(PersonalData.class).set();
        return Arbitraries.oneOf(
                Combinators.combine(occasions, kinds, texts()).as(Note.Erasure::new),
                moments().map(Note.Reindexing::new),
                Combinators.combine(moments(), texts()).as(Note.ClaimRelease::new));
    }
}
