package org.jiandu.document.receipt;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiandu.document.receipt.Difference.Subject;
import org.jiandu.law.Policy;
import org.jiandu.law.Reliance;
import org.jiandu.law.Setting;

/** All that a policy settles, in the order of the names: what its digest is taken of, and by what two policies are compared. */
final class PolicyListing {
    private static final String IN_FORCE = "in-force";

    private final Policy policy;
    private final Map<String, Setting<?>> settings = new TreeMap<>();

    PolicyListing(Policy policy) {
        this.policy = policy;
        settings.put(IN_FORCE, policy.inForce());
        for (Reliance each : policy.settings()) {
            settings.put(each.parameter().id(), each.setting());
        }
    }

    /** The SHA-256 of the listing. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Canonical.bytes(content())));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    /** The settings that another policy has not, or has in another way. */
    List<Difference> differencesFrom(PolicyListing other) {
        TreeSet<String> names = new TreeSet<>(settings.keySet());
        names.addAll(other.settings.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            Optional<Setting<?>> own = find(name);
            Optional<Setting<?>> others = other.find(name);
            if (!own.map(Canonical::text).equals(others.map(Canonical::text))) {
                boolean sameValue = own.map(PolicyListing::value).equals(others.map(PolicyListing::value));
                differences.add(new Difference(
                        Subject.PARAMETER,
                        Optional.of(name),
                        own.map(sameValue ? Canonical::text : PolicyListing::value),
                        others.map(sameValue ? Canonical::text : PolicyListing::value)));
            }
        }
        return differences;
    }

    Map<String, Object> content() {
        return Map.of("instrument", policy.instrument(), "settings", settings);
    }

    private Optional<Setting<?>> find(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    private static String value(Setting<?> setting) {
        return Canonical.text(setting.value());
    }
}
