package org.jiandu.recusal;

import java.util.Set;

/** On what account a person stands aside. Legal basis: article 10 paragraph 1 of the Weihai Measures. */
public enum RecusalHead {
    /** The case concerns the person (本人). */
    SELF,
    /** The case concerns a near relative (近亲属). */
    NEAR_RELATIVE,
    /** The case concerns the place where the person serves (本人服务的处所). */
    PLACE_OF_SERVICE,
    /** Another circumstance may affect impartiality (其他可能影响公正履行职责的情形). */
    OTHER;

    /** What it may come to who the parties are. */
    static final Set<RecusalHead> OF_PARTIES = Set.of(SELF, NEAR_RELATIVE, PLACE_OF_SERVICE);
}
