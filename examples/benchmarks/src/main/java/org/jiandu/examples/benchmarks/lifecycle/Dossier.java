package org.jiandu.examples.benchmarks.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.party.Authority;
import org.jiandu.party.Person;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.DatedProfile;
import org.jiandu.supervisor.Objection;
import org.jspecify.annotations.Nullable;

/** What the {@link Checks} read of a file, whoever keeps it. */
interface Dossier {
    Authority authority();

    Person person();

    @Nullable
    LocalDate lastStepOn();

    List<DatedProfile> profiles();

    @Nullable
    LocalDate noticeEnds();

    List<Objection> objections();

    List<Appointment> appointments();
}
