package org.jiandu.registry.internal.codec;

import static org.jiandu.registry.internal.codec.EngagementJson.REPLACEMENT;
import static org.jiandu.registry.internal.codec.EngagementJson.heads;
import static org.jiandu.registry.internal.codec.Fields.field;
import static org.jiandu.registry.internal.codec.Fields.optional;
import static org.jiandu.registry.internal.codec.Fields.sealed;
import static org.jiandu.registry.internal.codec.Fields.words;
import static org.jiandu.registry.internal.codec.PartyJson.ORGANISATION_ID;
import static org.jiandu.registry.internal.codec.PartyJson.PERSON_ID;
import static org.jiandu.registry.internal.codec.RecusalJson.PARTIES;
import static org.jiandu.registry.internal.codec.Shape.shape;
import static org.jiandu.registry.internal.codec.Values.DAY;
import static org.jiandu.registry.internal.codec.Values.YES_OR_NO;
import static org.jiandu.registry.internal.codec.VerdictJson.findings;
import static org.jiandu.registry.keys.PersonalData.CIRCUMSTANCES;

import java.util.List;
import java.util.function.Function;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementFact.Accepted;
import org.jiandu.engagement.EngagementFact.Cancelled;
import org.jiandu.engagement.EngagementFact.Concluded;
import org.jiandu.engagement.EngagementFact.Declined;
import org.jiandu.engagement.EngagementFact.Delivered;
import org.jiandu.engagement.EngagementFact.ExcuseDecided;
import org.jiandu.engagement.EngagementFact.ExcuseOffered;
import org.jiandu.engagement.EngagementFact.Invited;
import org.jiandu.engagement.EngagementFact.LeaveAsked;
import org.jiandu.engagement.EngagementFact.LeaveDecided;
import org.jiandu.engagement.EngagementFact.MarkedForReexamination;
import org.jiandu.engagement.EngagementFact.Opened;
import org.jiandu.engagement.EngagementFact.PartiesChanged;
import org.jiandu.engagement.EngagementFact.PresenceRecorded;
import org.jiandu.engagement.EngagementFact.RecusalDeclared;
import org.jiandu.engagement.EngagementFact.RecusalLifted;
import org.jiandu.engagement.EngagementFact.RecusalOrdered;
import org.jiandu.engagement.EngagementFact.RecusalWaived;
import org.jiandu.engagement.EngagementFact.Reexamined;
import org.jiandu.engagement.EngagementFact.Released;
import org.jiandu.engagement.EngagementFact.Rescheduled;
import org.jiandu.engagement.EngagementFact.WithdrawalAsked;
import org.jiandu.engagement.EngagementFact.WithdrawalDecided;
import org.jiandu.engagement.EngagementFact.WorkAccepted;
import org.jiandu.engagement.EngagementFact.WorkReturned;
import org.jiandu.engagement.EngagementFactKind;
import org.jiandu.party.Occasion;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.RecusalHead;

/** The facts of an engagement: the kind, the version of its format, and its fields. */
final class EngagementFactJson {
    static final List<Declared<EngagementFact>> FACTS = List.of(
            fact(
                    EngagementFactKind.OPENED,
                    1,
                    Opened.class,
                    shape(
                            occasion(Opened::occasion),
                            field("engagementKind", Enums.ENGAGEMENT_KIND, Opened::engagementKind),
                            words("title", Opened::title),
                            field("organiser", ORGANISATION_ID, Opened::organiser),
                            field("day", DAY, Opened::day),
                            field("parties", PARTIES, Opened::parties),
                            Opened::new)),
            fact(
                    EngagementFactKind.PARTIES_CHANGED,
                    1,
                    PartiesChanged.class,
                    shape(
                            occasion(PartiesChanged::occasion),
                            field("parties", PARTIES, PartiesChanged::parties),
                            words("reason", PartiesChanged::reason),
                            PartiesChanged::new)),
            fact(
                    EngagementFactKind.RESCHEDULED,
                    1,
                    Rescheduled.class,
                    shape(occasion(Rescheduled::occasion), field("day", DAY, Rescheduled::day), Rescheduled::new)),
            fact(
                    EngagementFactKind.CANCELLED,
                    1,
                    Cancelled.class,
                    shape(occasion(Cancelled::occasion), words("reason", Cancelled::reason), Cancelled::new)),
            fact(
                    EngagementFactKind.CONCLUDED,
                    1,
                    Concluded.class,
                    shape(occasion(Concluded::occasion), Concluded::new)),
            fact(
                    EngagementFactKind.INVITED,
                    1,
                    Invited.class,
                    shape(
                            occasion(Invited::occasion),
                            person(Invited::person),
                            optional("replaces", REPLACEMENT, Invited::replaces),
                            findings(Invited::findings),
                            Invited::new)),
            fact(
                    EngagementFactKind.ACCEPTED,
                    1,
                    Accepted.class,
                    shape(
                            occasion(Accepted::occasion),
                            person(Accepted::person),
                            findings(Accepted::findings),
                            Accepted::new)),
            fact(
                    EngagementFactKind.DECLINED,
                    1,
                    Declined.class,
                    shape(
                            occasion(Declined::occasion),
                            person(Declined::person),
                            words("reason", Declined::reason),
                            Declined::new)),
            fact(
                    EngagementFactKind.LEAVE_ASKED,
                    1,
                    LeaveAsked.class,
                    shape(
                            occasion(LeaveAsked::occasion),
                            person(LeaveAsked::person),
                            words("reason", LeaveAsked::reason),
                            LeaveAsked::new)),
            fact(
                    EngagementFactKind.LEAVE_DECIDED,
                    1,
                    LeaveDecided.class,
                    shape(
                            occasion(LeaveDecided::occasion),
                            person(LeaveDecided::person),
                            field("granted", YES_OR_NO, LeaveDecided::granted),
                            words("reason", LeaveDecided::reason),
                            LeaveDecided::new)),
            fact(
                    EngagementFactKind.RECUSAL_DECLARED,
                    1,
                    RecusalDeclared.class,
                    shape(
                            occasion(RecusalDeclared::occasion),
                            person(RecusalDeclared::person),
                            sealed(
                                    CIRCUMSTANCES,
                                    field("head", Enums.RECUSAL_HEAD, RecusalDeclared::head),
                                    RecusalHead.OTHER),
                            words("reason", RecusalDeclared::reason),
                            RecusalDeclared::new)),
            fact(
                    EngagementFactKind.RECUSAL_ORDERED,
                    1,
                    RecusalOrdered.class,
                    shape(
                            occasion(RecusalOrdered::occasion),
                            person(RecusalOrdered::person),
                            heads(RecusalOrdered::heads),
                            words("reason", RecusalOrdered::reason),
                            findings(RecusalOrdered::findings),
                            RecusalOrdered::new)),
            fact(
                    EngagementFactKind.WITHDRAWAL_ASKED,
                    1,
                    WithdrawalAsked.class,
                    shape(
                            occasion(WithdrawalAsked::occasion),
                            person(WithdrawalAsked::person),
                            words("reason", WithdrawalAsked::reason),
                            WithdrawalAsked::new)),
            fact(
                    EngagementFactKind.WITHDRAWAL_DECIDED,
                    1,
                    WithdrawalDecided.class,
                    shape(
                            occasion(WithdrawalDecided::occasion),
                            person(WithdrawalDecided::person),
                            field("agreed", YES_OR_NO, WithdrawalDecided::agreed),
                            words("reason", WithdrawalDecided::reason),
                            findings(WithdrawalDecided::findings),
                            WithdrawalDecided::new)),
            fact(
                    EngagementFactKind.RECUSAL_LIFTED,
                    1,
                    RecusalLifted.class,
                    shape(
                            occasion(RecusalLifted::occasion),
                            person(RecusalLifted::person),
                            words("reason", RecusalLifted::reason),
                            findings(RecusalLifted::findings),
                            RecusalLifted::new)),
            fact(
                    EngagementFactKind.RECUSAL_WAIVED,
                    1,
                    RecusalWaived.class,
                    shape(
                            occasion(RecusalWaived::occasion),
                            person(RecusalWaived::person),
                            words("reason", RecusalWaived::reason),
                            RecusalWaived::new)),
            fact(
                    EngagementFactKind.PRESENCE_RECORDED,
                    1,
                    PresenceRecorded.class,
                    shape(
                            occasion(PresenceRecorded::occasion),
                            person(PresenceRecorded::person),
                            field("presence", Enums.PRESENCE, PresenceRecorded::presence),
                            PresenceRecorded::new)),
            fact(
                    EngagementFactKind.EXCUSE_OFFERED,
                    1,
                    ExcuseOffered.class,
                    shape(
                            occasion(ExcuseOffered::occasion),
                            person(ExcuseOffered::person),
                            words("reason", ExcuseOffered::reason),
                            ExcuseOffered::new)),
            fact(
                    EngagementFactKind.EXCUSE_DECIDED,
                    1,
                    ExcuseDecided.class,
                    shape(
                            occasion(ExcuseDecided::occasion),
                            person(ExcuseDecided::person),
                            field("accepted", YES_OR_NO, ExcuseDecided::accepted),
                            words("reason", ExcuseDecided::reason),
                            ExcuseDecided::new)),
            fact(
                    EngagementFactKind.DELIVERED,
                    1,
                    Delivered.class,
                    shape(
                            occasion(Delivered::occasion),
                            person(Delivered::person),
                            words("reference", Delivered::reference),
                            Delivered::new)),
            fact(
                    EngagementFactKind.WORK_ACCEPTED,
                    1,
                    WorkAccepted.class,
                    shape(occasion(WorkAccepted::occasion), person(WorkAccepted::person), WorkAccepted::new)),
            fact(
                    EngagementFactKind.WORK_RETURNED,
                    1,
                    WorkReturned.class,
                    shape(
                            occasion(WorkReturned::occasion),
                            person(WorkReturned::person),
                            words("reason", WorkReturned::reason),
                            WorkReturned::new)),
            fact(
                    EngagementFactKind.RELEASED,
                    1,
                    Released.class,
                    shape(
                            occasion(Released::occasion),
                            person(Released::person),
                            words("reason", Released::reason),
                            Released::new)),
            fact(
                    EngagementFactKind.MARKED_FOR_REEXAMINATION,
                    1,
                    MarkedForReexamination.class,
                    shape(
                            occasion(MarkedForReexamination::occasion),
                            person(MarkedForReexamination::person),
                            field("since", DAY, MarkedForReexamination::since),
                            words("reason", MarkedForReexamination::reason),
                            MarkedForReexamination::new)),
            fact(
                    EngagementFactKind.REEXAMINED,
                    1,
                    Reexamined.class,
                    shape(
                            occasion(Reexamined::occasion),
                            person(Reexamined::person),
                            field("stands", YES_OR_NO, Reexamined::stands),
                            words("reason", Reexamined::reason),
                            Reexamined::new)));

    private EngagementFactJson() {}

    private static <X extends EngagementFact> Declared<EngagementFact> fact(
            EngagementFactKind kind, int version, Class<X> type, Shape<X> shape) {
        return Declared.of(kind.storedName(), version, type, shape);
    }

    private static <T> Field<T, Occasion> occasion(Function<T, Occasion> value) {
        return field("occasion", PartyJson.OCCASION, value);
    }

    private static <T> Field<T, PersonId> person(Function<T, PersonId> value) {
        return field("person", PERSON_ID, value);
    }
}
