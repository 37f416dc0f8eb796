package org.jiandu.document.internal.tree;

import java.util.Collection;
import java.util.Optional;

/** The known name that somebody may have meant. */
final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The name that fewest changed letters lead to, if they are few. */
    static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        int fewest = Math.max(2, name.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String each : known) {
            int distance = Math.abs(each.length() - name.length()) < fewest ? distance(name, each) : fewest;
            if (distance < fewest) {
                fewest = distance;
                nearest = Optional.of(each);
            }
        }
        return nearest;
    }

    /** How many letters must be changed, added or left out (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
