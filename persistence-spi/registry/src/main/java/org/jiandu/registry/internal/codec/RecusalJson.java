package org.jiandu.registry.internal.codec;

import static org.jiandu.registry.internal.codec.Fields.field;
import static org.jiandu.registry.internal.codec.Fields.list;
import static org.jiandu.registry.internal.codec.Fields.optional;
import static org.jiandu.registry.internal.codec.Fields.sealed;
import static org.jiandu.registry.internal.codec.Fields.words;
import static org.jiandu.registry.internal.codec.PartyJson.CREDIT_CODE;
import static org.jiandu.registry.internal.codec.PartyJson.ORGANISATION_ID;
import static org.jiandu.registry.internal.codec.PartyJson.PERSON_ID;
import static org.jiandu.registry.internal.codec.Shape.shape;
import static org.jiandu.registry.keys.PersonalData.WORDS;

import java.util.Optional;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.Affiliation;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;

/** Whom a case concerns. A credit code tells the name of a business, and often its owner: it is sealed with the name. */
final class RecusalJson {
    private static final Shape<Body> BODY = shape(
            optional("id", ORGANISATION_ID, Body::id),
            sealed(WORDS, optional("creditCode", CREDIT_CODE, Body::creditCode), Optional.empty()),
            words("name", Body::name),
            Body::new);

    private static final Shape<Affiliation> AFFILIATION = shape(
            field("parent", BODY, Affiliation::parent),
            field("subsidiary", BODY, Affiliation::subsidiary),
            Affiliation::new);

    private static final Shape<Party.OfBody> OF_BODY =
            shape(field("body", BODY, Party.OfBody::body), Party.OfBody::new);

    private static final Shape<Party.Unknown> UNKNOWN =
            shape(words("description", Party.Unknown::description), Party.Unknown::new);

    static final Shape<CaseParties> PARTIES = parties(field("person", PERSON_ID, Party.OfPerson::person));

    /** In a report, whom it is about is part of what was said. */
    static final Shape<CaseParties> PARTIES_OF_REPORT =
            parties(sealed(WORDS, field("person", PERSON_ID, Party.OfPerson::person), Erased.PERSON));

    private RecusalJson() {}

    private static Shape<CaseParties> parties(Field<Party.OfPerson, PersonId> person) {
        Format<Party> party = new Choice<Party>()
                .or("person", Party.OfPerson.class, shape(person, Party.OfPerson::new))
                .or("body", Party.OfBody.class, OF_BODY)
                .or("unknown", Party.Unknown.class, UNKNOWN);
        return shape(
                list("parties", party, CaseParties::parties),
                list("affiliations", AFFILIATION, CaseParties::affiliations),
                CaseParties::new);
    }
}
