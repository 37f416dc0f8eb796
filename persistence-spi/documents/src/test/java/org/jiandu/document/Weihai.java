package org.jiandu.document;

import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.time.DayUnit;

/** The policy of the Weihai Measures and its files. */
final class Weihai {
    /** With a public notice of seven days. */
    static final Policy POLICY = chosen(WeihaiMeasures.policy());

    private Weihai() {}

    static Policy chosen(Policy.Builder policy) {
        return policy.choose(NOTICE_LENGTH, 7)
                .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build();
    }

    static Path file(Format format) {
        return Path.of("policies", format == Format.JSON ? "weihai-2022.json" : "weihai-2022.yaml");
    }

    static String text(Format format) {
        try {
            return Files.readString(file(format));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
