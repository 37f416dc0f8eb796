package org.jiandu.document.internal.name;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jiandu.engagement.MatterActKind;
import org.jiandu.engagement.ParticipationActKind;
import org.jiandu.report.ReportActKind;
import org.jiandu.supervisor.ActKind;

/** The names of constants, such as {@code needs-finding}. They are part of published formats: a test keeps them. */
public final class Names {
    private static final Map<Class<?>, String> FILES = Map.of(
            ActKind.class, "supervisor.",
            ReportActKind.class, "report.",
            MatterActKind.class, "engagement.",
            ParticipationActKind.class, "engagement.");

    private Names() {}

    /** The name of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The name of a kind of act, such as {@code supervisor.issue-certificate}.
     *
     * @throws IllegalArgumentException if it is none of core's
     */
    public static String ofAct(Enum<?> kind) {
        return Optional.ofNullable(FILES.get(kind.getDeclaringClass()))
                        .orElseThrow(() -> new IllegalArgumentException("act is of no known kind: " + kind))
                + of(kind);
    }
}
