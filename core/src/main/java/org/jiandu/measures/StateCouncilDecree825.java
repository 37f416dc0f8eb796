package org.jiandu.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.law.Citation;
import org.jiandu.law.Instrument;
import org.jiandu.message.BilingualText;
import org.jiandu.time.DateRange;

/**
 * The national regulation on the supervision of administrative enforcement, which stands above the measures of every place since
 * 2026-02-01, as an instrument to cite.
 *
 * <p>It governs the supervision inside the administrative system (article 2) and names the judicial administrative organs from the
 * county level up as the bodies that supervise enforcement (article 6). Whether it says anything of social supervisors is not
 * known to this library: no parameter of a policy is taken from it.
 */
public final class StateCouncilDecree825 {
    /** The instrument. */
    public static final Instrument INSTRUMENT = new Instrument(
            "state-council-825",
            new BilingualText("Regulation on the Supervision of Administrative Enforcement", "行政执法监督条例"),
            new BilingualText("State Council", "国务院"),
            Optional.of("国务院令第825号"),
            Optional.of(LocalDate.of(2025, 12, 17)),
            List.of());

    /** The days on which it is in force. */
    public static final DateRange IN_FORCE = DateRange.from(LocalDate.of(2026, 2, 1));

    /** The place that names the bodies that supervise enforcement. */
    public static final Citation SUPERVISING_BODIES = INSTRUMENT.article(6);

    private StateCouncilDecree825() {}
}
