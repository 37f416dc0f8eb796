package org.jiandu.registry.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.junit.jupiter.api.Test;

/** A snapshot is written at every commit, so it has to stay small. */
class SizeTest {
    private static final String REASON = "经审核，拟聘人员符合条件，无异议。".repeat(6);

    @Test
    void a_full_file_of_two_terms_stays_under_64_KiB() {
        SupervisorFile file = Samples.FILE;
        for (int i = 0; i < 40; i++) {
            file = Lifecycle.evolve(
                    file,
                    new SupervisorFact.AttendanceRecorded(
                            Samples.by(Samples.OFFICER, 50 + 15 * i), "activity-2023-" + i, true, Presence.ATTENDED));
        }
        for (int i = 0; i < 10; i++) {
            file = Lifecycle.evolve(file, new SupervisorFact.ObjectionRaised(Samples.by(Samples.PUBLIC, 13), REASON));
            file = Lifecycle.evolve(
                    file, new SupervisorFact.ProfileChanged(Samples.by(Samples.OFFICER, 60 + i), Samples.OTHER));
        }

        Payload payload = Codecs.supervisor(new Base64Seal()).snapshot(Samples.record("supervisors"), file);

        assertThat(payload.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(64 * 1024);
    }

    /** As long as what a real seal makes. */
    private static final class Base64Seal implements Seal {
        @Override
        public String close(RecordId record, KeySubject subject, PersonalData kind, String plain) {
            return "x".repeat(120) + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Optional<String> open(RecordId record, PersonalData kind, String envelope) {
            throw new AssertionError("nothing is read here");
        }
    }
}
