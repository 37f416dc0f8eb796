package org.jiandu.registry.internal.codec;

import static org.jiandu.registry.internal.codec.Fields.field;
import static org.jiandu.registry.internal.codec.Fields.optional;
import static org.jiandu.registry.internal.codec.Fields.sealed;
import static org.jiandu.registry.internal.codec.Shape.built;
import static org.jiandu.registry.internal.codec.Shape.shape;
import static org.jiandu.registry.internal.codec.Values.DAY;
import static org.jiandu.registry.internal.codec.Values.MOMENT;
import static org.jiandu.registry.internal.codec.Values.TEXT;
import static org.jiandu.registry.keys.PersonalData.IDENTITY;

import java.util.Optional;
import org.jiandu.party.Actor;
import org.jiandu.party.ActorId;
import org.jiandu.party.Authority;
import org.jiandu.party.CreditCode;
import org.jiandu.party.FunctionalZone;
import org.jiandu.party.IdDocument;
import org.jiandu.party.Jurisdiction;
import org.jiandu.party.Occasion;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.Region;
import org.jiandu.party.Role;

/** People and bodies. */
final class PartyJson {
    static final Format<PersonId> PERSON_ID = TEXT.as(PersonId::new, PersonId::value);
    static final Format<OrganisationId> ORGANISATION_ID = TEXT.as(OrganisationId::new, OrganisationId::value);
    static final Format<CreditCode> CREDIT_CODE = TEXT.as(CreditCode::new, CreditCode::value);
    private static final Format<ActorId> ACTOR_ID = TEXT.as(ActorId::new, ActorId::value);
    private static final Format<PersonName> PERSON_NAME = TEXT.as(PersonName::new, PersonName::value);

    static final Shape<Organisation> ORGANISATION = built(Organisation::builder, next -> next.build())
            .with(field("id", ORGANISATION_ID, Organisation::getId), (next, id) -> next.id(id))
            .with(field("name", TEXT, Organisation::getName), (next, name) -> next.name(name))
            .with(field("kind", Enums.ORGANISATION_KIND, Organisation::getKind), (next, kind) -> next.kind(kind))
            .with(
                    optional("creditCode", CREDIT_CODE, Organisation::getCreditCode),
                    (next, creditCode) -> next.creditCode(creditCode))
            .shape();

    private static final Shape<Region> REGION = shape(
            field("code", TEXT, Region::code),
            field("edition", TEXT, Region::edition),
            field("name", TEXT, Region::name),
            Region::new);

    private static final Shape<FunctionalZone> ZONE = shape(
            field("name", TEXT, FunctionalZone::name),
            field("within", REGION, FunctionalZone::within),
            FunctionalZone::new);

    private static final Format<Jurisdiction> JURISDICTION =
            new Choice<Jurisdiction>().or("region", Region.class, REGION).or("zone", FunctionalZone.class, ZONE);

    static final Shape<Authority> AUTHORITY = built(Authority::builder, next -> next.build())
            .with(
                    field("organisation", ORGANISATION, Authority::getOrganisation),
                    (next, organisation) -> next.organisation(organisation))
            .with(field("level", Enums.LEVEL, Authority::getLevel), (next, level) -> next.level(level))
            .with(
                    field("jurisdiction", JURISDICTION, Authority::getJurisdiction),
                    (next, jurisdiction) -> next.jurisdiction(jurisdiction))
            .shape();

    private static final Shape<IdDocument> ID_DOCUMENT = shape(
            field("kind", Enums.ID_DOCUMENT_KIND, IdDocument::kind),
            field("number", TEXT, IdDocument::number),
            IdDocument::new);

    static final Shape<Person> PERSON = built(Person::builder, next -> next.build())
            .with(field("id", PERSON_ID, Person::getId), (next, id) -> next.id(id))
            .with(
                    sealed(IDENTITY, field("name", PERSON_NAME, Person::getName), new PersonName(Erased.TEXT)),
                    (next, name) -> next.name(name))
            .with(
                    sealed(IDENTITY, optional("idDocument", ID_DOCUMENT, Person::getIdDocument), Optional.empty()),
                    (next, idDocument) -> next.idDocument(idDocument))
            .shape();

    static final Shape<Occasion> OCCASION = occasion(optional("person", PERSON_ID, Actor::person));

    /** Whoever acts on a report as the person concerned is its reporter, whom the store must not know. */
    static final Shape<Occasion> OCCASION_OF_REPORT =
            occasion(sealed(IDENTITY, optional("person", PERSON_ID, Actor::person), Optional.of(Erased.PERSON)));

    private PartyJson() {}

    private static Shape<Occasion> occasion(Field<Actor, Optional<PersonId>> person) {
        return shape(
                field("actor", actor(person), Occasion::actor),
                field("date", DAY, Occasion::date),
                field("recordedAt", MOMENT, Occasion::recordedAt),
                Occasion::new);
    }

    /** The person concerned has no id but the person's. */
    private static Shape<Actor> actor(Field<Actor, Optional<PersonId>> person) {
        return shape(
                field("role", Enums.ROLE, Actor::role),
                optional("id", ACTOR_ID, PartyJson::ownId),
                optional("organisation", ORGANISATION_ID, Actor::organisation),
                person,
                PartyJson::actor);
    }

    private static Optional<ActorId> ownId(Actor actor) {
        return actor.role() == Role.PERSON_CONCERNED ? Optional.empty() : Optional.of(actor.id());
    }

    private static Actor actor(
            Role role, Optional<ActorId> id, Optional<OrganisationId> organisation, Optional<PersonId> person) {
        ActorId own = id.or(() -> person.map(each -> new ActorId(each.value())))
                .orElseThrow(() -> new Malformed("neither id nor person"));
        return new Actor(own, role, organisation, person);
    }
}
