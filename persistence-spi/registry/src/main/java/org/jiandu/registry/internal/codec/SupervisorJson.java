package org.jiandu.registry.internal.codec;

import static org.jiandu.registry.internal.codec.Fields.field;
import static org.jiandu.registry.internal.codec.Fields.list;
import static org.jiandu.registry.internal.codec.Fields.optional;
import static org.jiandu.registry.internal.codec.Fields.sealed;
import static org.jiandu.registry.internal.codec.Fields.set;
import static org.jiandu.registry.internal.codec.Fields.words;
import static org.jiandu.registry.internal.codec.PartyJson.AUTHORITY;
import static org.jiandu.registry.internal.codec.PartyJson.ORGANISATION;
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
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.BreachReport;
import org.jiandu.supervisor.Conduct;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.DatedProfile;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.Objection;
import org.jiandu.supervisor.Payment;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.RecordEntry;
import org.jiandu.supervisor.Step;
import org.jiandu.supervisor.SupervisorFile;

/** The file of a supervisor. */
final class SupervisorJson {
    private static final Shape<RecordEntry> RECORD_ENTRY = shape(
            field("kind", Enums.RECORD_KIND, RecordEntry::kind),
            optional("decidedOn", DAY, RecordEntry::decidedOn),
            optional("releasedOn", DAY, RecordEntry::releasedOn),
            RecordEntry::new);

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
            .shape();

    private static final Shape<DatedProfile> DATED_PROFILE = shape(
            field("from", DAY, DatedProfile::from),
            field("profile", PROFILE, DatedProfile::profile),
            DatedProfile::new);

    private static final Shape<Step> STEP =
            shape(field("date", DAY, Step::date), field("stage", Enums.STAGE, Step::stage), Step::new);

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
            .with(
                    list("attendances", ATTENDANCE, SupervisorFile::getAttendances),
                    (next, attendances) -> next.attendances(attendances))
            .with(
                    list("breachReports", BREACH_REPORT, SupervisorFile::getBreachReports),
                    (next, breachReports) -> next.breachReports(breachReports))
            .with(list("conducts", CONDUCT, SupervisorFile::getConducts), (next, conducts) -> next.conducts(conducts))
            .with(list("payments", PAYMENT, SupervisorFile::getPayments), (next, payments) -> next.payments(payments))
            .with(
                    list("commendations", DAY, SupervisorFile::getCommendations),
                    (next, commendations) -> next.commendations(commendations))
            .shape();

    private SupervisorJson() {}

    static <T> Field<T, BigDecimal> amount(Function<T, BigDecimal> value) {
        return sealed(CIRCUMSTANCES, field("amount", MONEY, value), BigDecimal.ZERO);
    }

    static <T> Field<T, Optional<String>> liability(Function<T, Optional<String>> value) {
        return sealed(CIRCUMSTANCES, optional("liability", TEXT, value), Optional.of(Erased.TEXT));
    }
}
