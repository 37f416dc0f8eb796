package org.jiandu.registry.internal.codec;

import static org.jiandu.registry.internal.codec.Fields.field;
import static org.jiandu.registry.internal.codec.Fields.list;
import static org.jiandu.registry.internal.codec.Fields.listIfAny;
import static org.jiandu.registry.internal.codec.Fields.optional;
import static org.jiandu.registry.internal.codec.Fields.sealed;
import static org.jiandu.registry.internal.codec.Fields.set;
import static org.jiandu.registry.internal.codec.Fields.words;
import static org.jiandu.registry.internal.codec.PartyJson.AUTHORITY;
import static org.jiandu.registry.internal.codec.PartyJson.ORGANISATION;
import static org.jiandu.registry.internal.codec.PartyJson.ORGANISATION_ID;
import static org.jiandu.registry.internal.codec.PartyJson.PERSON;
import static org.jiandu.registry.internal.codec.Shape.built;
import static org.jiandu.registry.internal.codec.Shape.shape;
import static org.jiandu.registry.internal.codec.TermJson.DAYS;
import static org.jiandu.registry.internal.codec.TermJson.TERM;
import static org.jiandu.registry.internal.codec.Values.DAY;
import static org.jiandu.registry.internal.codec.Values.MONEY;
import static org.jiandu.registry.internal.codec.Values.NUMBER;
import static org.jiandu.registry.internal.codec.Values.TEXT;
import static org.jiandu.registry.internal.codec.Values.YES_OR_NO;
import static org.jiandu.registry.internal.codec.VerdictJson.FINDING;
import static org.jiandu.registry.internal.codec.VerdictJson.finding;
import static org.jiandu.registry.keys.PersonalData.CIRCUMSTANCES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Assessment;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.BreachReport;
import org.jiandu.supervisor.Card;
import org.jiandu.supervisor.Commendation;
import org.jiandu.supervisor.Conduct;
import org.jiandu.supervisor.Consent;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.DatedProfile;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.LocalLink;
import org.jiandu.supervisor.Objection;
import org.jiandu.supervisor.Payment;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.RecordEntry;
import org.jiandu.supervisor.Step;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Suspension;
import org.jiandu.supervisor.Training;

/** The file of a supervisor. */
final class SupervisorJson {
    private static final Shape<RecordEntry> RECORD_ENTRY = shape(
            field("kind", Enums.RECORD_KIND, RecordEntry::kind),
            optional("decidedOn", DAY, RecordEntry::decidedOn),
            optional("releasedOn", DAY, RecordEntry::releasedOn),
            RecordEntry::new);

    private static final Shape<LocalLink> LOCAL_LINK = shape(
            field("kind", Enums.LOCAL_LINK_KIND, LocalLink::kind),
            optional("since", DAY, LocalLink::since),
            LocalLink::new);

    static final Shape<Profile> PROFILE = built(Profile::builder, next -> next.build())
            .with(field("sector", Enums.SECTOR, Profile::getSector), (next, sector) -> next.sector(sector))
            .with(
                    sealed(
                            CIRCUMSTANCES,
                            optional("otherSector", TEXT, Profile::getOtherSector),
                            Optional.of(Erased.TEXT)),
                    (next, otherSector) -> next.otherSector(otherSector))
            .with(
                    set("occupations", Enums.OCCUPATION, Profile::getOccupations),
                    (next, occupations) -> next.occupations(occupations))
            .with(
                    sealed(CIRCUMSTANCES, optional("employer", ORGANISATION, Profile::getEmployer), Optional.empty()),
                    (next, employer) -> next.employer(employer))
            .with(
                    field("legallyQualified", YES_OR_NO, Profile::isLegallyQualified),
                    (next, qualified) -> next.legallyQualified(qualified))
            .with(
                    sealed(CIRCUMSTANCES, list("records", RECORD_ENTRY, Profile::getRecords), List.of()),
                    (next, records) -> next.records(records))
            .with(
                    sealed(
                            CIRCUMSTANCES,
                            field("creditStanding", Enums.CREDIT_STANDING, Profile::getCreditStanding),
                            CreditStanding.UNKNOWN),
                    (next, creditStanding) -> next.creditStanding(creditStanding))
            .with(
                    sealed(
                            CIRCUMSTANCES,
                            optional("education", Enums.EDUCATION, Profile::getEducation),
                            Optional.empty()),
                    (next, education) -> next.education(education))
            .with(
                    sealed(CIRCUMSTANCES, listIfAny("localLinks", LOCAL_LINK, Profile::getLocalLinks), List.of()),
                    (next, localLinks) -> next.localLinks(localLinks))
            .with(
                    sealed(
                            CIRCUMSTANCES,
                            optional("nationality", Enums.NATIONALITY, Profile::getNationality),
                            Optional.empty()),
                    (next, nationality) -> next.nationality(nationality))
            .shape();

    private static final Shape<DatedProfile> DATED_PROFILE = shape(
            field("from", DAY, DatedProfile::from),
            field("profile", PROFILE, DatedProfile::profile),
            DatedProfile::new);

    private static final Shape<Step> STEP =
            shape(field("date", DAY, Step::date), field("stage", Enums.STAGE, Step::stage), Step::new);

    private static final Shape<Consent> CONSENT = shape(
            field("date", DAY, Consent::date),
            field("by", Enums.CONSENTER, Consent::by),
            optional("unit", ORGANISATION_ID, Consent::unit),
            Consent::new);

    private static final Shape<Card> CARD = shape(
            field("number", TEXT, Card::number),
            field("issuedOn", DAY, Card::issuedOn),
            optional("lostOn", DAY, Card::lostOn),
            optional("returnedOn", DAY, Card::returnedOn),
            Card::new);

    private static final Shape<Commendation> COMMENDATION = shape(
            field("date", DAY, Commendation::date),
            field("kind", Enums.COMMENDATION_KIND, Commendation::kind),
            Commendation::new);

    private static final Shape<Objection> OBJECTION = shape(
            field("number", NUMBER, Objection::number),
            field("raisedOn", DAY, Objection::raisedOn),
            words("substance", Objection::substance),
            optional("decision", FINDING, Objection::decision),
            Objection::new);

    static final Shape<Attendance> ATTENDANCE = shape(
            field("activity", TEXT, Attendance::activity),
            field("date", DAY, Attendance::date),
            field("organisedByAuthority", YES_OR_NO, Attendance::organisedByAuthority),
            field("presence", Enums.PRESENCE, Attendance::presence),
            Attendance::new);

    private static final Shape<Dismissal> DISMISSAL = shape(
            field("ground", Enums.DISMISSAL_GROUND, Dismissal::ground),
            field("decidedOn", DAY, Dismissal::decidedOn),
            field("effect", Enums.DISMISSAL_EFFECT, Dismissal::effect),
            optional("statedEffectiveOn", DAY, Dismissal::statedEffectiveOn),
            optional("servedOn", DAY, Dismissal::servedOn),
            optional("publishedOn", DAY, Dismissal::publishedOn),
            liability(Dismissal::liability),
            list("absences", ATTENDANCE, Dismissal::absences),
            Dismissal::new);

    private static final Shape<Appointment> APPOINTMENT = shape(
            field("certificate", TEXT, Appointment::certificate),
            field("issuedOn", DAY, Appointment::issuedOn),
            list("terms", TERM, Appointment::terms),
            optional("dismissal", DISMISSAL, Appointment::dismissal),
            Appointment::new);

    private static final Shape<BreachReport> BREACH_REPORT = shape(
            field("number", NUMBER, BreachReport::number),
            field("date", DAY, BreachReport::date),
            field("duty", Enums.DUTY, BreachReport::duty),
            words("substance", BreachReport::substance),
            BreachReport::new);

    private static final Shape<Conduct> CONDUCT = shape(
            field("date", DAY, Conduct::date),
            field("duty", Enums.DUTY, Conduct::duty),
            optional("report", NUMBER, Conduct::report),
            finding(Conduct::finding),
            Conduct::new);

    private static final Shape<Payment> PAYMENT =
            shape(field("date", DAY, Payment::date), amount(Payment::amount), Payment::new);

    private static final Shape<Suspension> SUSPENSION = shape(
            field("from", DAY, Suspension::from), optional("resumedOn", DAY, Suspension::resumedOn), Suspension::new);

    private static final Shape<Assessment> ASSESSMENT = shape(
            field("date", DAY, Assessment::date), field("grade", Enums.GRADE, Assessment::grade), Assessment::new);

    private static final Shape<Training> TRAINING =
            shape(field("date", DAY, Training::date), field("hours", NUMBER, Training::hours), Training::new);

    static final Shape<SupervisorFile> OPENED = shape(
            field("authority", AUTHORITY, SupervisorFile::getAuthority),
            field("person", PERSON, SupervisorFile::getPerson),
            SupervisorFile::open);

    static final Shape<SupervisorFile> FILE = built(OPENED, file -> file.toBuilder(), next -> next.build())
            .with(list("steps", STEP, SupervisorFile::getSteps), (next, steps) -> next.steps(steps))
            .with(
                    optional("channel", Enums.CHANNEL, SupervisorFile::getChannel),
                    (next, channel) -> next.channel(channel))
            .with(
                    list("profiles", DATED_PROFILE, SupervisorFile::getProfiles),
                    (next, profiles) -> next.profiles(profiles))
            .with(
                    listIfAny("consents", CONSENT, SupervisorFile::getConsents),
                    (next, consents) -> next.consents(consents))
            .with(
                    optional("confirmedOn", DAY, SupervisorFile::getConfirmedOn),
                    (next, confirmedOn) -> next.confirmedOn(confirmedOn))
            .with(optional("notice", DAYS, SupervisorFile::getNotice), (next, notice) -> next.notice(notice))
            .with(
                    list("objections", OBJECTION, SupervisorFile::getObjections),
                    (next, objections) -> next.objections(objections))
            .with(
                    optional("closure", Enums.CLOSURE, SupervisorFile::getClosure),
                    (next, closure) -> next.closure(closure))
            .with(
                    list("appointments", APPOINTMENT, SupervisorFile::getAppointments),
                    (next, appointments) -> next.appointments(appointments))
            .with(listIfAny("cards", CARD, SupervisorFile::getCards), (next, cards) -> next.cards(cards))
            .with(
                    list("attendances", ATTENDANCE, SupervisorFile::getAttendances),
                    (next, attendances) -> next.attendances(attendances))
            .with(
                    list("breachReports", BREACH_REPORT, SupervisorFile::getBreachReports),
                    (next, breachReports) -> next.breachReports(breachReports))
            .with(list("conducts", CONDUCT, SupervisorFile::getConducts), (next, conducts) -> next.conducts(conducts))
            .with(list("payments", PAYMENT, SupervisorFile::getPayments), (next, payments) -> next.payments(payments))
            .with(
                    list("commendations", COMMENDATION, SupervisorFile::getCommendations),
                    (next, commendations) -> next.commendations(commendations))
            .with(
                    list("resignations", DAY, SupervisorFile::getResignations),
                    (next, resignations) -> next.resignations(resignations))
            .with(
                    list("suspensions", SUSPENSION, SupervisorFile::getSuspensions),
                    (next, suspensions) -> next.suspensions(suspensions))
            .with(
                    list("assessments", ASSESSMENT, SupervisorFile::getAssessments),
                    (next, assessments) -> next.assessments(assessments))
            .with(
                    list("trainings", TRAINING, SupervisorFile::getTrainings),
                    (next, trainings) -> next.trainings(trainings))
            .shape();

    private SupervisorJson() {}

    static <T> Field<T, BigDecimal> amount(Function<T, BigDecimal> value) {
        return sealed(CIRCUMSTANCES, field("amount", MONEY, value), BigDecimal.ZERO);
    }

    static <T> Field<T, Optional<String>> liability(Function<T, Optional<String>> value) {
        return sealed(CIRCUMSTANCES, optional("liability", TEXT, value), Optional.of(Erased.TEXT));
    }
}
