package org.jiandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.report.FeedbackExtension;
import org.jiandu.report.FeedbackOwed;
import org.jiandu.supervisor.Reappointment;
import org.jiandu.verdict.RuleInfo;
import org.junit.jupiter.api.Test;

/** What is printed of values: what core gets new is redacted, or named here as nothing to hide. */
class RedactionTest {
    /** Where people and their matters are; the rest of core is law and days. */
    private static final Set<String> PACKAGES = Set.of(
            "org.jiandu.party",
            "org.jiandu.recusal",
            "org.jiandu.supervisor",
            "org.jiandu.report",
            "org.jiandu.engagement",
            "org.jiandu.verdict",
            "org.jiandu.message");

    private static final Set<Class<?>> LAW_AND_DAYS =
            Set.of(FeedbackExtension.class, FeedbackOwed.class, Reappointment.class, RuleInfo.class);

    /** What a store keeps in plain too: ids, numbers of certificates, names of activities and of authorities; and what a law asks. */
    private static final List<String> READABLE = List.of(
            "ActorId.value",
            "Appointment.certificate",
            "Attendance.activity",
            "Authority.organisation",
            "BilingualText.chinese",
            "BilingualText.english",
            "Card.number",
            "Condition.LinkedToArea.anyOf",
            "Condition.MinEducation.level",
            "CreditCode",
            "EngagementId.value",
            "FunctionalZone.name",
            "Invitee.standing",
            "Message.key",
            "Organisation",
            "OrganisationId.value",
            "Participation.person",
            "PassedOver.person",
            "PastAct.reference",
            "Person.id",
            "PersonId",
            "RecordBar.kind",
            "ReportId.value",
            "RosterCounts.byDistrict",
            "RuleId.value",
            "Screening.person",
            "Standing",
            "SupervisorAct.IssueCard.number",
            "SupervisorAct.IssueCertificate.number",
            "SupervisorAct.RecordAttendance.activity",
            "SupervisorAct.RecordTraining.subject",
            "SupervisorFact.Appointed.certificate",
            "SupervisorFact.AttendanceRecorded.activity",
            "SupervisorFact.CardIssued.number",
            "SupervisorFact.CardLost.number",
            "SupervisorFact.CardReturned.number",
            "SupervisorFact.Trained.subject",
            "Topic.key");

    @Test
    void nothing_is_printed_but_what_a_store_keeps_in_plain() {
        Set<String> printed = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        values().forEach(type -> {
            Marked marked = new Marked();
            printed.addAll(marked.placesIn(marked.of(type).toString()));
            all.addAll(marked.places());
        });

        assertThat(printed)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(READABLE.stream(), participants()).toList());
        assertThat(all).hasSizeGreaterThan(2 * printed.size());
    }

    @Test
    void whatever_is_printed_is_something() {
        assertThat(values())
                .allSatisfy(type -> assertThat(new Marked().of(type).toString()).isNotBlank());
    }

    private static Stream<Class<?>> values() {
        return Classes.exported().stream()
                .filter(type -> PACKAGES.contains(type.getPackageName()) && !LAW_AND_DAYS.contains(type))
                .filter(type -> (type.isRecord() && type.getTypeParameters().length == 0) || Marked.isWritten(type));
    }

    /** Each act and fact about the part of one supervisor tells whose. */
    private static Stream<String> participants() {
        return values().filter(type -> ParticipationAct.class.isAssignableFrom(type)
                        || EngagementFact.OnParticipation.class.isAssignableFrom(type))
                .filter(type -> Stream.of(type.getRecordComponents())
                        .anyMatch(part -> part.getName().equals("person")))
                .map(type -> Marked.nameOf(type) + ".person");
    }
}
