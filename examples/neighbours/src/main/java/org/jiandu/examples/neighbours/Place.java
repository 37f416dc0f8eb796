package org.jiandu.examples.neighbours;

import java.util.List;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.message.BilingualText;
import org.jiandu.party.Authority;

/**
 * A place: who engages supervisors there, and by what.
 *
 * @param name its name and year
 * @param authority who engages there
 * @param open what its policy file leaves to the authority
 * @param policy the policy of the file, with what an invented authority chose
 */
record Place(BilingualText name, Authority authority, List<Parameter<?>> open, Policy policy) {
    Place {
        open = List.copyOf(open);
    }

    /** What is left to the authority and was chosen. */
    List<Parameter<?>> chosen() {
        return open.stream().filter(policy::settles).toList();
    }

    /** What is left to the authority, which has nothing of the kind. */
    List<Parameter<?>> leftOut() {
        return open.stream().filter(parameter -> !policy.settles(parameter)).toList();
    }
}
