package org.jiandu.registry.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.Participation;
import org.jiandu.persistence.Payload;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.Party;
import org.jiandu.registry.internal.codec.NumberedSeal.Closed;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.report.Report;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.SupervisorFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left when keys are destroyed. */
class ErasedTest {
    private final NumberedSeal seal = new NumberedSeal();

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everything_loads_without_its_keys_and_says_so(Example example) {
        Payload payload = example.write().apply(seal);
        Set<PersonalData> sealed = new HashSet<>();
        seal.closed().forEach(closed -> sealed.add(closed.kind()));
        seal.loseAll();

        Read<?> read = example.read().apply(seal, payload);

        assertThat(read.erased()).isEqualTo(sealed);
        if (sealed.isEmpty()) {
            assertThat(read.value()).isEqualTo(example.value());
        } else {
            assertThat(read.value()).isNotEqualTo(example.value()).hasSameClassAs(example.value());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_has_its_keys_stays_when_others_are_destroyed(Example example) {
        Payload payload = example.write().apply(seal);
        seal.lose(closed -> closed.kind() != PersonalData.WORDS);
        Payload words = example.write().apply(seal);

        Read<?> read = example.read().apply(seal, payload);

        assertThat(words.text()).hasSameSizeAs(payload.text());
        assertThat(read.erased()).doesNotContain(PersonalData.WORDS);
    }

    @Test
    void a_file_keeps_its_dates_and_stages_and_loses_the_person() {
        var codec = Codecs.supervisor(seal);
        Payload payload = codec.snapshot(Samples.record("supervisors"), Samples.FILE);
        seal.loseAll();

        SupervisorFile file =
                codec.readSnapshot(Samples.record("supervisors"), payload).value();

        assertThat(file.getPerson().getId()).isEqualTo(Samples.WANG);
        assertThat(file.getPerson().getName().value()).isEqualTo("〔erased 已擦除〕");
        assertThat(file.getPerson().getIdDocument()).isEmpty();
        assertThat(file.getSteps()).isEqualTo(Samples.FILE.getSteps());
        Profile profile = file.profileOn(Samples.day(20)).orElseThrow();
        assertThat(profile.getOtherSector()).contains(Erased.TEXT);
        assertThat(profile.getEmployer()).isEmpty();
        assertThat(profile.getRecords()).isEmpty();
        assertThat(profile.getCreditStanding()).isEqualTo(CreditStanding.UNKNOWN);
        assertThat(profile.getOccupations()).isEqualTo(Samples.OTHER.getOccupations());
        assertThat(file.getPayments()).extracting(payment -> payment.amount()).containsExactly(BigDecimal.ZERO);
        assertThat(file.getObjections()).extracting(each -> each.substance()).containsExactly(Erased.TEXT);
        assertThat(file.getConducts().get(0).finding().decidedBy()).isEqualTo(Erased.TEXT);
        assertThat(file.getAppointments().get(0).dismissal().orElseThrow().liability())
                .contains(Erased.TEXT);
    }

    @Test
    void a_report_loses_its_reporter_its_text_and_whom_it_is_about() {
        var codec = Codecs.report(seal);
        Payload payload = codec.snapshot(Samples.record("reports"), Samples.REPORT);
        seal.loseAll();

        Report report = codec.readSnapshot(Samples.record("reports"), payload).value();

        assertThat(report.getReporter()).contains(Erased.PERSON);
        assertThat(report.getText()).contains(Erased.TEXT);
        assertThat(report.getSteps()).isEqualTo(Samples.REPORT.getSteps());
        assertThat(report.getParties().parties()).hasSameSizeAs(Samples.PARTIES.parties());
        assertThat(report.getParties().parties().get(0)).isEqualTo(new Party.OfPerson(Erased.PERSON));
        assertThat(report.getParties().parties().get(1)).isEqualTo(new Party.OfBody(Body.named(Erased.TEXT)));
        assertThat(report.getDecision().orElseThrow().transferredTo()).contains(Erased.TEXT);
        assertThat(report.pastActs()).hasSize(1);
    }

    @Test
    void an_engagement_loses_what_belongs_to_one_participant_and_keeps_the_rest() {
        var codec = Codecs.engagement(seal);
        Payload payload = codec.snapshot(Samples.record("engagements"), Samples.ENGAGEMENT);
        seal.lose(closed -> closed.subject().name().equals("person:wang"));

        Read<Engagement> read = codec.readSnapshot(Samples.record("engagements"), payload);

        assertThat(read.erased()).containsExactlyInAnyOrder(PersonalData.CIRCUMSTANCES, PersonalData.WORDS);
        assertThat(read.value().getTitle()).isEqualTo(Samples.ENGAGEMENT.getTitle());
        assertThat(read.value().getParties()).isEqualTo(Samples.PARTIES);
        Participation part = read.value().participationOf(Samples.WANG);
        assertThat(part.getSteps())
                .isEqualTo(Samples.ENGAGEMENT.participationOf(Samples.WANG).getSteps());
        assertThat(part.getReplaces().orElseThrow().person()).isEqualTo(Erased.PERSON);
        assertThat(part.getRecusals()).allSatisfy(recusal -> {
            assertThat(recusal.heads()).isEmpty();
            assertThat(recusal.reason()).isEqualTo(Erased.TEXT);
        });
        assertThat(part.getWork()).contains(Erased.TEXT);
    }

    @Test
    void what_was_erased_can_be_written_again_and_read() {
        var codec = Codecs.supervisor(seal);
        Payload payload = codec.snapshot(Samples.record("supervisors"), Samples.FILE);
        Set<Closed> before = new HashSet<>(seal.closed());
        seal.lose(before::contains);
        SupervisorFile erased =
                codec.readSnapshot(Samples.record("supervisors"), payload).value();

        Payload again = codec.snapshot(Samples.record("supervisors"), erased);

        assertThat(codec.readSnapshot(Samples.record("supervisors"), again).value())
                .isEqualTo(erased);
    }
}
