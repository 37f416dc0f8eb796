package org.jiandu.registry.internal.codec;

import static org.jiandu.registry.internal.codec.Fields.field;
import static org.jiandu.registry.internal.codec.Fields.list;
import static org.jiandu.registry.internal.codec.Fields.optional;
import static org.jiandu.registry.internal.codec.Fields.optionalWords;
import static org.jiandu.registry.internal.codec.Fields.sealed;
import static org.jiandu.registry.internal.codec.Fields.set;
import static org.jiandu.registry.internal.codec.Fields.words;
import static org.jiandu.registry.internal.codec.PartyJson.AUTHORITY;
import static org.jiandu.registry.internal.codec.PartyJson.ORGANISATION_ID;
import static org.jiandu.registry.internal.codec.PartyJson.PERSON_ID;
import static org.jiandu.registry.internal.codec.RecusalJson.PARTIES;
import static org.jiandu.registry.internal.codec.Shape.built;
import static org.jiandu.registry.internal.codec.Shape.shape;
import static org.jiandu.registry.internal.codec.Values.DAY;
import static org.jiandu.registry.internal.codec.Values.TEXT;
import static org.jiandu.registry.internal.codec.Values.YES_OR_NO;
import static org.jiandu.registry.keys.PersonalData.CIRCUMSTANCES;

import java.util.Set;
import java.util.function.Function;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.MatterStep;
import org.jiandu.engagement.Participation;
import org.jiandu.engagement.ParticipationStep;
import org.jiandu.engagement.Recusal;
import org.jiandu.engagement.Reexamination;
import org.jiandu.engagement.Replacement;
import org.jiandu.engagement.Request;
import org.jiandu.engagement.Ruling;
import org.jiandu.recusal.RecusalHead;

/** An engagement. What belongs to one participant is sealed under that person's keys, the rest under the engagement's own. */
final class EngagementJson {
    private static final Format<EngagementId> ENGAGEMENT_ID = TEXT.as(EngagementId::new, EngagementId::value);

    private static final Shape<MatterStep> STEP = shape(
            field("date", DAY, MatterStep::date),
            field("stage", Enums.MATTER_STAGE, MatterStep::stage),
            MatterStep::new);

    private static final Shape<ParticipationStep> PARTICIPATION_STEP = shape(
            field("date", DAY, ParticipationStep::date),
            field("stage", Enums.PARTICIPATION_STAGE, ParticipationStep::stage),
            ParticipationStep::new);

    /** That somebody was replaced may tell a conflict: it is sealed for the one who came. */
    static final Shape<Replacement> REPLACEMENT = shape(
            sealed(CIRCUMSTANCES, field("person", PERSON_ID, Replacement::person), Erased.PERSON),
            sealed(CIRCUMSTANCES, field("reason", TEXT, Replacement::reason), Erased.TEXT),
            Replacement::new);

    private static final Shape<Ruling> RULING = shape(
            field("date", DAY, Ruling::date),
            field("granted", YES_OR_NO, Ruling::granted),
            words("reason", Ruling::reason),
            Ruling::new);

    private static final Shape<Request> REQUEST = shape(
            field("date", DAY, Request::date),
            words("reason", Request::reason),
            optional("ruling", RULING, Request::ruling),
            Request::new);

    private static final Shape<Recusal> RECUSAL = shape(
            field("date", DAY, Recusal::date),
            field("ordered", YES_OR_NO, Recusal::ordered),
            heads(Recusal::heads),
            words("reason", Recusal::reason),
            Recusal::new);

    private static final Shape<Reexamination> REEXAMINATION = shape(
            field("date", DAY, Reexamination::date),
            field("since", DAY, Reexamination::since),
            words("reason", Reexamination::reason),
            optional("ruling", RULING, Reexamination::ruling),
            Reexamination::new);

    private static final Shape<Participation> PARTICIPATION = built(
                    shape(field("person", PERSON_ID, Participation::getPerson), Participation::none),
                    part -> part.toBuilder(),
                    next -> next.build())
            .with(list("steps", PARTICIPATION_STEP, Participation::getSteps), (next, steps) -> next.steps(steps))
            .with(
                    optional("replaces", REPLACEMENT, Participation::getReplaces),
                    (next, replaces) -> next.replaces(replaces))
            .with(optional("leave", REQUEST, Participation::getLeave), (next, leave) -> next.leave(leave))
            .with(list("recusals", RECUSAL, Participation::getRecusals), (next, recusals) -> next.recusals(recusals))
            .with(
                    optional("withdrawal", REQUEST, Participation::getWithdrawal),
                    (next, withdrawal) -> next.withdrawal(withdrawal))
            .with(optional("waivedOn", DAY, Participation::getWaivedOn), (next, day) -> next.waivedOn(day))
            .with(
                    optional("presence", Enums.PRESENCE, Participation::getPresence),
                    (next, presence) -> next.presence(presence))
            .with(optional("excuse", REQUEST, Participation::getExcuse), (next, excuse) -> next.excuse(excuse))
            .with(optionalWords("work", Participation::getWork), (next, work) -> next.work(work))
            .with(
                    list("reexaminations", REEXAMINATION, Participation::getReexaminations),
                    (next, reexaminations) -> next.reexaminations(reexaminations))
            .shape();

    static final Shape<Engagement> OPENED = shape(
            field("id", ENGAGEMENT_ID, Engagement::getId),
            field("authority", AUTHORITY, Engagement::getAuthority),
            Engagement::open);

    static final Shape<Engagement> ENGAGEMENT = built(
                    OPENED, engagement -> engagement.toBuilder(), next -> next.build())
            .with(list("steps", STEP, Engagement::getSteps), (next, steps) -> next.steps(steps))
            .with(optional("kind", Enums.ENGAGEMENT_KIND, Engagement::getKind), (next, kind) -> next.kind(kind))
            .with(optionalWords("title", Engagement::getTitle), (next, title) -> next.title(title))
            .with(
                    optional("organiser", ORGANISATION_ID, Engagement::getOrganiser),
                    (next, organiser) -> next.organiser(organiser))
            .with(optional("day", DAY, Engagement::getDay), (next, day) -> next.day(day))
            .with(field("parties", PARTIES, Engagement::getParties), (next, parties) -> next.parties(parties))
            .with(
                    list(
                            "participations",
                            new Owned<>(PARTICIPATION, Participation::getPerson),
                            Engagement::getParticipations),
                    (next, participations) -> next.participations(participations))
            .shape();

    private EngagementJson() {}

    static <T> Field<T, Set<RecusalHead>> heads(Function<T, Set<RecusalHead>> value) {
        return sealed(CIRCUMSTANCES, set("heads", Enums.RECUSAL_HEAD, value), Set.of());
    }
}
