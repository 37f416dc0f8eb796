package org.jiandu.recusal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A body above or below a party, at any distance. Two subsidiaries of one parent are neither to each other.
 *
 * @param body the body
 * @param link the affiliation by which it is reached
 * @param certain whether every link on the way surely joins the bodies that it names
 */
record Affiliate(Body body, Affiliation link, boolean certain) {
    /** The bodies above and below a party, as far as a case says. */
    static List<Affiliate> of(Body party, List<Affiliation> affiliations) {
        Set<Affiliate> above = new LinkedHashSet<>();
        collect(party, true, affiliations, Affiliation::subsidiary, Affiliation::parent, above);
        Set<Affiliate> below = new LinkedHashSet<>();
        collect(party, true, affiliations, Affiliation::parent, Affiliation::subsidiary, below);
        List<Affiliate> all = new ArrayList<>(above);
        all.addAll(below);
        return all;
    }

    private static void collect(
            Body from,
            boolean certain,
            List<Affiliation> affiliations,
            Function<Affiliation, Body> near,
            Function<Affiliation, Body> far,
            Set<Affiliate> found) {
        for (Affiliation link : affiliations) {
            Body end = near.apply(link);
            if (!end.isDifferent(from)) {
                Affiliate next = new Affiliate(far.apply(link), link, certain && end.isSame(from));
                if (found.add(next)) {
                    collect(next.body, next.certain, affiliations, near, far, found);
                }
            }
        }
    }
}
