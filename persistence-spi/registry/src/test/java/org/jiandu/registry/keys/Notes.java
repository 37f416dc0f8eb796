package org.jiandu.registry.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** What processes were told by a vault, and whether it still holds. */
final class Notes {
    private final Map<String, String> secrets = new HashMap<>();
    private final Map<String, String> once = new HashMap<>();
    private final Set<String> dying = new HashSet<>();
    private final Set<String> destroyed = new HashSet<>();

    /** Takes down a line of a {@link Keeper}. */
    void take(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "once" -> {
                assertThat(once.computeIfAbsent(words[1], number -> words[2]))
                        .as("the key of subject %s, which two processes asked for", words[1])
                        .isEqualTo(words[2]);
                secrets.put(words[2], words[3]);
            }
            case "has" -> secrets.put(words[1], words[2]);
            case "destroys" -> dying.add(words[1]);
            case "destroyed" -> destroyed.add(words[1]);
            default -> throw new AssertionError(line);
        }
    }

    int handedOut() {
        return secrets.size();
    }

    /** Whether every key is there that was handed out, and none that was destroyed. */
    void assertKept(KeyVault vault) {
        secrets.forEach((id, secret) -> {
            if (destroyed.contains(id)) {
                assertThat(vault.find(id)).as(id).isEmpty();
            } else if (!dying.contains(id)) {
                assertThat(vault.find(id))
                        .as(id)
                        .hasValueSatisfying(key -> assertThat(HexFormat.of().formatHex(key.secret()))
                                .isEqualTo(secret));
            }
        });
    }
}
