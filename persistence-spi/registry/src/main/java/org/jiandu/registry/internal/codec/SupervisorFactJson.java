package org.jiandu.registry.internal.codec;

import static org.jiandu.registry.internal.codec.Fields.field;
import static org.jiandu.registry.internal.codec.Fields.list;
import static org.jiandu.registry.internal.codec.Fields.optional;
import static org.jiandu.registry.internal.codec.Fields.words;
import static org.jiandu.registry.internal.codec.Shape.shape;
import static org.jiandu.registry.internal.codec.SupervisorJson.ATTENDANCE;
import static org.jiandu.registry.internal.codec.SupervisorJson.PROFILE;
import static org.jiandu.registry.internal.codec.SupervisorJson.amount;
import static org.jiandu.registry.internal.codec.SupervisorJson.liability;
import static org.jiandu.registry.internal.codec.TermJson.TERM;
import static org.jiandu.registry.internal.codec.Values.DAY;
import static org.jiandu.registry.internal.codec.Values.NUMBER;
import static org.jiandu.registry.internal.codec.Values.TEXT;
import static org.jiandu.registry.internal.codec.Values.YES_OR_NO;
import static org.jiandu.registry.internal.codec.VerdictJson.finding;
import static org.jiandu.registry.internal.codec.VerdictJson.findings;

import java.util.List;
import java.util.function.Function;
import org.jiandu.party.Occasion;
import org.jiandu.supervisor.FactKind;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFact.AllowancePaid;
import org.jiandu.supervisor.SupervisorFact.Appointed;
import org.jiandu.supervisor.SupervisorFact.Approved;
import org.jiandu.supervisor.SupervisorFact.Assessed;
import org.jiandu.supervisor.SupervisorFact.AttendanceRecorded;
import org.jiandu.supervisor.SupervisorFact.BreachReported;
import org.jiandu.supervisor.SupervisorFact.CandidacyClosed;
import org.jiandu.supervisor.SupervisorFact.CardIssued;
import org.jiandu.supervisor.SupervisorFact.CardLost;
import org.jiandu.supervisor.SupervisorFact.CardReturned;
import org.jiandu.supervisor.SupervisorFact.Commended;
import org.jiandu.supervisor.SupervisorFact.ConductFound;
import org.jiandu.supervisor.SupervisorFact.Confirmed;
import org.jiandu.supervisor.SupervisorFact.ConsentGiven;
import org.jiandu.supervisor.SupervisorFact.DismissalPublished;
import org.jiandu.supervisor.SupervisorFact.DismissalServed;
import org.jiandu.supervisor.SupervisorFact.Dismissed;
import org.jiandu.supervisor.SupervisorFact.ExpensesPaid;
import org.jiandu.supervisor.SupervisorFact.InvitationAccepted;
import org.jiandu.supervisor.SupervisorFact.Invited;
import org.jiandu.supervisor.SupervisorFact.Nominated;
import org.jiandu.supervisor.SupervisorFact.NoticePosted;
import org.jiandu.supervisor.SupervisorFact.ObjectionDecided;
import org.jiandu.supervisor.SupervisorFact.ObjectionRaised;
import org.jiandu.supervisor.SupervisorFact.ProfileChanged;
import org.jiandu.supervisor.SupervisorFact.Renewed;
import org.jiandu.supervisor.SupervisorFact.ResignationAsked;
import org.jiandu.supervisor.SupervisorFact.Resumed;
import org.jiandu.supervisor.SupervisorFact.Suspended;
import org.jiandu.supervisor.SupervisorFact.TermShortened;
import org.jiandu.supervisor.SupervisorFact.Trained;

/** The facts of a supervisor's life: the kind, the version of its format, and its fields. */
final class SupervisorFactJson {
    static final List<Declared<SupervisorFact>> FACTS = List.of(
            fact(
                    FactKind.NOMINATED,
                    2,
                    Nominated.class,
                    shape(
                            occasion(Nominated::occasion),
                            field("channel", Enums.CHANNEL, Nominated::channel),
                            field("profile", PROFILE, Nominated::profile),
                            Nominated::new)),
            fact(
                    FactKind.INVITED,
                    2,
                    Invited.class,
                    shape(occasion(Invited::occasion), field("profile", PROFILE, Invited::profile), Invited::new)),
            fact(
                    FactKind.INVITATION_ACCEPTED,
                    1,
                    InvitationAccepted.class,
                    shape(occasion(InvitationAccepted::occasion), InvitationAccepted::new)),
            fact(
                    FactKind.CONSENT_GIVEN,
                    1,
                    ConsentGiven.class,
                    shape(occasion(ConsentGiven::occasion), ConsentGiven::new)),
            fact(
                    FactKind.APPROVED,
                    1,
                    Approved.class,
                    shape(occasion(Approved::occasion), findings(Approved::findings), Approved::new)),
            fact(
                    FactKind.CONFIRMED,
                    1,
                    Confirmed.class,
                    shape(occasion(Confirmed::occasion), findings(Confirmed::findings), Confirmed::new)),
            fact(
                    FactKind.NOTICE_POSTED,
                    1,
                    NoticePosted.class,
                    shape(
                            occasion(NoticePosted::occasion),
                            field("lastDay", DAY, NoticePosted::lastDay),
                            findings(NoticePosted::findings),
                            NoticePosted::new)),
            fact(
                    FactKind.OBJECTION_RAISED,
                    1,
                    ObjectionRaised.class,
                    shape(
                            occasion(ObjectionRaised::occasion),
                            words("substance", ObjectionRaised::substance),
                            ObjectionRaised::new)),
            fact(
                    FactKind.OBJECTION_DECIDED,
                    1,
                    ObjectionDecided.class,
                    shape(
                            occasion(ObjectionDecided::occasion),
                            field("objection", NUMBER, ObjectionDecided::objection),
                            finding(ObjectionDecided::finding),
                            ObjectionDecided::new)),
            fact(
                    FactKind.CANDIDACY_CLOSED,
                    1,
                    CandidacyClosed.class,
                    shape(
                            occasion(CandidacyClosed::occasion),
                            field("closure", Enums.CLOSURE, CandidacyClosed::closure),
                            words("reason", CandidacyClosed::reason),
                            CandidacyClosed::new)),
            fact(
                    FactKind.APPOINTED,
                    1,
                    Appointed.class,
                    shape(
                            occasion(Appointed::occasion),
                            field("certificate", TEXT, Appointed::certificate),
                            field("term", TERM, Appointed::term),
                            findings(Appointed::findings),
                            Appointed::new)),
            fact(
                    FactKind.CARD_ISSUED,
                    1,
                    CardIssued.class,
                    shape(occasion(CardIssued::occasion), field("number", TEXT, CardIssued::number), CardIssued::new)),
            fact(
                    FactKind.CARD_LOST,
                    1,
                    CardLost.class,
                    shape(occasion(CardLost::occasion), field("number", TEXT, CardLost::number), CardLost::new)),
            fact(
                    FactKind.CARD_RETURNED,
                    1,
                    CardReturned.class,
                    shape(
                            occasion(CardReturned::occasion),
                            field("number", TEXT, CardReturned::number),
                            CardReturned::new)),
            fact(
                    FactKind.RENEWED,
                    1,
                    Renewed.class,
                    shape(
                            occasion(Renewed::occasion),
                            field("term", TERM, Renewed::term),
                            findings(Renewed::findings),
                            Renewed::new)),
            fact(
                    FactKind.TERM_SHORTENED,
                    1,
                    TermShortened.class,
                    shape(
                            occasion(TermShortened::occasion),
                            field("term", TERM, TermShortened::term),
                            TermShortened::new)),
            fact(
                    FactKind.PROFILE_CHANGED,
                    2,
                    ProfileChanged.class,
                    shape(
                            occasion(ProfileChanged::occasion),
                            field("profile", PROFILE, ProfileChanged::profile),
                            ProfileChanged::new)),
            fact(
                    FactKind.ATTENDANCE_RECORDED,
                    1,
                    AttendanceRecorded.class,
                    shape(
                            occasion(AttendanceRecorded::occasion),
                            field("activity", TEXT, AttendanceRecorded::activity),
                            field("organisedByAuthority", YES_OR_NO, AttendanceRecorded::organisedByAuthority),
                            field("presence", Enums.PRESENCE, AttendanceRecorded::presence),
                            AttendanceRecorded::new)),
            fact(
                    FactKind.BREACH_REPORTED,
                    1,
                    BreachReported.class,
                    shape(
                            occasion(BreachReported::occasion),
                            field("duty", Enums.DUTY, BreachReported::duty),
                            words("substance", BreachReported::substance),
                            BreachReported::new)),
            fact(
                    FactKind.CONDUCT_FOUND,
                    1,
                    ConductFound.class,
                    shape(
                            occasion(ConductFound::occasion),
                            field("duty", Enums.DUTY, ConductFound::duty),
                            optional("report", NUMBER, ConductFound::report),
                            finding(ConductFound::finding),
                            ConductFound::new)),
            fact(
                    FactKind.EXPENSES_PAID,
                    1,
                    ExpensesPaid.class,
                    shape(occasion(ExpensesPaid::occasion), amount(ExpensesPaid::amount), ExpensesPaid::new)),
            fact(
                    FactKind.COMMENDED,
                    2,
                    Commended.class,
                    shape(
                            occasion(Commended::occasion),
                            field("form", Enums.COMMENDATION_KIND, Commended::form),
                            findings(Commended::findings),
                            Commended::new)),
            fact(
                    FactKind.DISMISSED,
                    2,
                    Dismissed.class,
                    shape(
                            occasion(Dismissed::occasion),
                            field("ground", Enums.DISMISSAL_GROUND, Dismissed::ground),
                            field("effect", Enums.DISMISSAL_EFFECT, Dismissed::effect),
                            optional("statedEffectiveOn", DAY, Dismissed::statedEffectiveOn),
                            liability(Dismissed::liability),
                            list("absences", ATTENDANCE, Dismissed::absences),
                            findings(Dismissed::findings),
                            Dismissed::new)),
            fact(
                    FactKind.DISMISSAL_SERVED,
                    1,
                    DismissalServed.class,
                    shape(occasion(DismissalServed::occasion), DismissalServed::new)),
            fact(
                    FactKind.DISMISSAL_PUBLISHED,
                    1,
                    DismissalPublished.class,
                    shape(occasion(DismissalPublished::occasion), DismissalPublished::new)),
            fact(
                    FactKind.RESIGNATION_ASKED,
                    1,
                    ResignationAsked.class,
                    shape(
                            occasion(ResignationAsked::occasion),
                            words("reason", ResignationAsked::reason),
                            ResignationAsked::new)),
            fact(
                    FactKind.SUSPENDED,
                    1,
                    Suspended.class,
                    shape(occasion(Suspended::occasion), findings(Suspended::findings), Suspended::new)),
            fact(FactKind.RESUMED, 1, Resumed.class, shape(occasion(Resumed::occasion), Resumed::new)),
            fact(
                    FactKind.ASSESSED,
                    1,
                    Assessed.class,
                    shape(
                            occasion(Assessed::occasion),
                            field("grade", Enums.GRADE, Assessed::grade),
                            finding(Assessed::finding),
                            Assessed::new)),
            fact(
                    FactKind.TRAINED,
                    1,
                    Trained.class,
                    shape(
                            occasion(Trained::occasion),
                            field("subject", TEXT, Trained::subject),
                            field("hours", NUMBER, Trained::hours),
                            Trained::new)),
            fact(
                    FactKind.ALLOWANCE_PAID,
                    1,
                    AllowancePaid.class,
                    shape(occasion(AllowancePaid::occasion), amount(AllowancePaid::amount), AllowancePaid::new)));

    private SupervisorFactJson() {}

    private static <X extends SupervisorFact> Declared<SupervisorFact> fact(
            FactKind kind, int version, Class<X> type, Shape<X> shape) {
        return Declared.of(kind.storedName(), version, type, shape);
    }

    private static <T> Field<T, Occasion> occasion(Function<T, Occasion> value) {
        return field("occasion", PartyJson.OCCASION, value);
    }
}
