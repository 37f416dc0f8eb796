package org.jiandu.recusal;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;

/**
 * What instruments settle about who stands aside. One that settles no {@link #HEADS} knows no recusal, and its rules are silent;
 * one that settles them settles what its heads need.
 */
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
     * The parameters without which nobody can be screened by a policy.
     *
     * @param policy the policy
     * @return the heads and what they need; empty if the policy knows no recusal
     */
    public static List<Parameter<?>> required(Policy policy) {
        Set<RecusalHead> heads =
                policy.find(HEADS).<Set<RecusalHead>>map(Setting::value).orElse(Set.of());
        List<Parameter<?>> required = new ArrayList<>();
        if (policy.settles(HEADS)) {
            required.add(HEADS);
        }
        if (heads.contains(RecusalHead.NEAR_RELATIVE)) {
            required.add(NEAR_RELATIVES);
        }
        if (heads.contains(RecusalHead.PLACE_OF_SERVICE)) {
            required.addAll(List.of(SERVICE_KINDS, LOOK_BACK, AFFILIATES));
        }
        return List.copyOf(required);
    }

    /**
     * Every parameter that screening rests on.
     *
     * @return the parameters
     */
    public static List<Parameter<?>> all() {
        return ALL;
    }
}
