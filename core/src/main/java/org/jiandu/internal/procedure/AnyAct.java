package org.jiandu.internal.procedure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jiandu.party.Actor;
import org.jiandu.party.Occasion;
import org.jiandu.verdict.Act;

/** Any act of a kind by somebody on a day, of which nothing else is known; no finding comes with it. */
record AnyAct(Enum<?> kind, Occasion occasion) implements Act {
    AnyAct(Enum<?> kind, Actor actor, LocalDate date) {
        this(kind, new Occasion(actor, date, date.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }
}
