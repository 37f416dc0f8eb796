package org.jiandu.examples.benchmarks.lifecycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.OrganisationKind;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.CommendationKind;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.DatedProfile;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Objection;
import org.jiandu.supervisor.Occupation;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.RecordEntry;
import org.jiandu.supervisor.RecordKind;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.Topics;
import org.jiandu.term.Term;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The checks by hand: one switch, values of the policy as constants, dates compared and nothing made. The baseline collects all
 * that fail; the peers stop at the first, as guards do.
 */
final class Checks {
    static final int NOTICE_DAYS = 7;
    static final int TERM_YEARS = 2;

    private static final int MOST_TERMS = 2;
    private static final LocalDate IN_FORCE = LocalDate.of(2022, 4, 18);
    private static final Set<RecordKind> BARRING = EnumSet.of(
            RecordKind.CRIMINAL_PUNISHMENT,
            RecordKind.ADMINISTRATIVE_SANCTION,
            RecordKind.POLITICAL_SANCTION,
            RecordKind.DISMISSED_FROM_OFFICE,
            RecordKind.PARTY_SANCTION,
            RecordKind.PUBLIC_SECURITY_PENALTY,
            RecordKind.DETENTION);
    private static final Set<DismissalGround> LISTED = EnumSet.of(
            DismissalGround.CRIME_OR_BAD_CREDIT,
            DismissalGround.LEAK,
            DismissalGround.GIFTS,
            DismissalGround.PRIVATE_GAIN,
            DismissalGround.HARM_TO_IMAGE,
            DismissalGround.ABSENCES,
            DismissalGround.CIRCUMSTANCES,
            DismissalGround.OTHER);

    private Checks() {}

    static boolean hold(Check[] checks, Dossier file, Act act) {
        for (Check check : checks) {
            if (!holds(check, file, act)) {
                return false;
            }
        }
        return true;
    }

    static boolean holds(Check check, Dossier file, Act act) {
        LocalDate date = act.occasion().date();
        return switch (check) {
            case IN_FORCE -> !date.isBefore(IN_FORCE);
            case ENGAGING_BODY -> engages(file.authority().getOrganisation().getKind());
            case AUTHORITY -> act.occasion().actor().actsFor(file.authority());
            case PERSON -> act.occasion().actor().is(file.person().getId());
            case IN_ORDER -> inOrder(file.lastStepOn(), date);
            case CHANNEL, ACTIVITIES -> true;
            case REAPPOINTMENT -> fitAfterDismissal(file, act, date);
            case SECTOR -> sectorAdmitted(profileOn(file, date), act, date);
            case OCCUPATION -> occupationAdmitted(profileOn(file, date));
            case RECORDS -> noRecord(profileOn(file, date), date);
            case CREDIT -> creditGood(profileOn(file, date));
            case CREDIT_AT_REVIEW -> creditGoodAtReview(profileOn(file, date), act, date);
            case CARES -> found(WeihaiMeasures.CARES_FOR_RULE_OF_LAW, act, date);
            case KNOWS -> found(WeihaiMeasures.KNOWS_THE_LAW, act, date);
            case ABLE -> found(WeihaiMeasures.WILLING_AND_ABLE, act, date);
            case NOTICE_LENGTH -> longEnough(((SupervisorAct.PostNotice) act).lastDay(), date);
            case NOTICE_OVER -> noticeOver(file.noticeEnds(), date);
            case NO_OBJECTION -> noObjection(file.objections());
            case FIRST_DAY ->
                !firstDay((SupervisorAct.IssueCertificate) act, date).isBefore(date);
            case LAST_DAY -> lastDayRight(file, act, date);
            case RENEWAL_WINDOW -> withinTerm(file, date);
            case TERM_LIMIT -> limitKept(file, act, date);
            case COMMENDATION_KIND -> ((SupervisorAct.Commend) act).form() == CommendationKind.CIRCULAR;
            case COMMENDATION -> found(Topics.COMMENDATION, act, date);
            case GROUND_LISTED -> LISTED.contains(((SupervisorAct.Dismiss) act).ground());
            case CIRCUMSTANCES -> circumstancesFound((SupervisorAct.Dismiss) act, date);
            case NOT_RETROACTIVE -> notBefore(((SupervisorAct.Dismiss) act).statedEffectiveOn(), date);
            default -> false;
        };
    }

    private static boolean engages(OrganisationKind kind) {
        return kind == OrganisationKind.JUDICIAL_ADMINISTRATION || kind == OrganisationKind.ZONE_ADMINISTRATION;
    }

    private static boolean inOrder(@Nullable LocalDate last, LocalDate date) {
        return last == null || !date.isBefore(last);
    }

    private static boolean found(Topic topic, Act act, LocalDate date) {
        List<Finding> findings = act.findings();
        for (int i = findings.size() - 1; i >= 0; i--) {
            Finding finding = findings.get(i);
            if (finding.topic().equals(topic) && !finding.decidedOn().isAfter(date)) {
                return finding.holds();
            }
        }
        return false;
    }

    private static boolean fitAfterDismissal(Dossier file, Act act, LocalDate date) {
        for (Appointment appointment : file.appointments()) {
            Dismissal dismissal = appointment.dismissal().orElse(null);
            if (dismissal != null && dismissal.ground().isFault() && act instanceof SupervisorAct.Approve) {
                return found(Topics.REAPPOINTMENT, act, date);
            }
        }
        return true;
    }

    private static @Nullable Profile profileOn(Dossier file, LocalDate date) {
        List<DatedProfile> profiles = file.profiles();
        for (int i = profiles.size() - 1; i >= 0; i--) {
            if (!profiles.get(i).from().isAfter(date)) {
                return profiles.get(i).profile();
            }
        }
        return null;
    }

    private static boolean sectorAdmitted(@Nullable Profile profile, Act act, LocalDate date) {
        return profile == null || profile.getSector() != Sector.OTHER || found(Topics.SECTOR, act, date);
    }

    private static boolean occupationAdmitted(@Nullable Profile profile) {
        return profile == null || !profile.getOccupations().contains(Occupation.ENFORCEMENT_OFFICER);
    }

    private static boolean noRecord(@Nullable Profile profile, LocalDate date) {
        if (profile != null) {
            for (RecordEntry entry : profile.getRecords()) {
                LocalDate decided = entry.decidedOn().orElse(null);
                if (decided != null && !decided.isAfter(date) && BARRING.contains(entry.kind())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean creditGood(@Nullable Profile profile) {
        return profile == null
                || profile.getCreditStanding() == CreditStanding.GOOD
                || profile.getCreditStanding() == CreditStanding.UNKNOWN;
    }

    private static boolean creditGoodAtReview(@Nullable Profile profile, Act act, LocalDate date) {
        return creditGood(profile)
                && (profile == null
                        || profile.getCreditStanding() != CreditStanding.UNKNOWN
                        || found(Topics.CREDIT, act, date));
    }

    private static boolean longEnough(LocalDate lastDay, LocalDate date) {
        return ChronoUnit.DAYS.between(date, lastDay) >= NOTICE_DAYS;
    }

    private static boolean noticeOver(@Nullable LocalDate noticeEnds, LocalDate date) {
        return noticeEnds == null || date.isAfter(noticeEnds);
    }

    private static boolean noObjection(List<Objection> objections) {
        for (Objection objection : objections) {
            if (objection.isOpen()) {
                return false;
            }
        }
        return true;
    }

    private static boolean notBefore(Optional<LocalDate> stated, LocalDate date) {
        return stated.isEmpty() || !stated.get().isBefore(date);
    }

    private static boolean circumstancesFound(SupervisorAct.Dismiss act, LocalDate date) {
        return act.ground() != DismissalGround.CIRCUMSTANCES || found(Topics.CIRCUMSTANCES, act, date);
    }

    static LocalDate firstDay(SupervisorAct.IssueCertificate act, LocalDate date) {
        return act.firstDay().orElse(date);
    }

    static Term term(int ordinal, LocalDate firstDay) {
        return new Term(ordinal, firstDay, lastDay(firstDay));
    }

    private static LocalDate lastDay(LocalDate firstDay) {
        LocalDate corresponding = firstDay.plusYears(TERM_YEARS);
        return corresponding.getDayOfMonth() == firstDay.getDayOfMonth() ? corresponding.minusDays(1) : corresponding;
    }

    static @Nullable Appointment appointmentOn(Dossier file, LocalDate date) {
        List<Appointment> appointments = file.appointments();
        for (int i = appointments.size() - 1; i >= 0; i--) {
            if (!appointments.get(i).issuedOn().isAfter(date)) {
                return appointments.get(i);
            }
        }
        return null;
    }

    static LocalDate nextFirstDay(Dossier file, Act act, LocalDate date) {
        if (act instanceof SupervisorAct.IssueCertificate certificate) {
            return firstDay(certificate, date);
        }
        Appointment appointment = appointmentOn(file, date);
        if (appointment == null) {
            return date;
        }
        LocalDate lastDay = appointment.lastTerm().lastDay();
        return date.isAfter(lastDay) ? date : lastDay.plusDays(1);
    }

    private static boolean lastDayRight(Dossier file, Act act, LocalDate date) {
        Optional<LocalDate> stated = act instanceof SupervisorAct.IssueCertificate certificate
                ? certificate.lastDay()
                : ((SupervisorAct.Renew) act).lastDay();
        return stated.isEmpty() || stated.get().equals(lastDay(nextFirstDay(file, act, date)));
    }

    private static boolean withinTerm(Dossier file, LocalDate date) {
        Appointment appointment = appointmentOn(file, date);
        return appointment == null || appointment.lastTerm().contains(date);
    }

    /** Goes back over the terms served, until a gap as long as a term; a shorter one needs a finding. */
    private static boolean limitKept(Dossier file, Act act, LocalDate date) {
        LocalDate next = nextFirstDay(file, act, date);
        int certain = 0;
        int possible = 0;
        boolean doubt = false;
        List<Appointment> appointments = file.appointments();
        for (int i = appointments.size() - 1; i >= 0; i--) {
            Appointment appointment = appointments.get(i);
            List<Term> terms = appointment.terms();
            for (int j = terms.size() - 1; j >= 0; j--) {
                Term term = terms.get(j);
                LocalDate served = lastDayServed(term, appointment.dismissal().orElse(null));
                if (served.isBefore(term.firstDay())) {
                    continue;
                }
                if (!next.isBefore(lastDay(served.plusDays(1)).plusDays(1))) {
                    return kept(certain, possible, act, date);
                }
                doubt |= next.isAfter(served.plusDays(1));
                possible++;
                certain += doubt ? 0 : 1;
                next = term.firstDay();
            }
        }
        return kept(certain, possible, act, date);
    }

    private static boolean kept(int certain, int possible, Act act, LocalDate date) {
        return possible < MOST_TERMS || (certain < MOST_TERMS && found(Topics.GAP, act, date));
    }

    private static LocalDate lastDayServed(Term term, @Nullable Dismissal dismissal) {
        if (dismissal == null) {
            return term.lastDay();
        }
        LocalDate last =
                dismissal.statedEffectiveOn().orElse(dismissal.decidedOn()).minusDays(1);
        return last.isBefore(term.lastDay()) ? last : term.lastDay();
    }
}
