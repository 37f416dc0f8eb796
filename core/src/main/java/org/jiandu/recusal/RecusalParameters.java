package org.jiandu.recusal;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jiandu.law.Parameter;

/** What an instrument must settle before anybody can be screened by it. */
public final class RecusalParameters {
    /** On which accounts a person stands aside. */
    public static final Parameter<Set<RecusalHead>> HEADS = new Parameter<>("recusal.heads");

    /** Who is a near relative. */
    public static final Parameter<NearRelatives> NEAR_RELATIVES = new Parameter<>("recusal.near-relatives");

    /** Which kinds of service make a place of service. */
    public static final Parameter<Set<ServiceKind>> SERVICE_KINDS = new Parameter<>("recusal.service-kinds");

    /** For how long after its last day a place of service still counts; not negative, zero for no longer. */
    public static final Parameter<Period> LOOK_BACK = new Parameter<>("recusal.look-back");

    /** What it means to serve at a body above or below a party. */
    public static final Parameter<AffiliateRule> AFFILIATES = new Parameter<>("recusal.affiliates");

    private static final List<Parameter<?>> ALL = List.of(HEADS, NEAR_RELATIVES, SERVICE_KINDS, LOOK_BACK, AFFILIATES);

    private RecusalParameters() {}

    /**
     * Every parameter that screening rests on.
     *
     * @return the parameters
     */
    public static List<Parameter<?>> all() {
        return ALL;
    }
}
