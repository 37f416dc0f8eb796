package org.jiandu.registry.keys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiandu.registry.internal.crypto.Aead;

/**
 * The text of a file of a {@link FileKeyVault}, which describes it.
 *
 * <p>The secrets are one sealed text. What belongs to it is the name of the file and everything above, so a file is whole and in
 * its place or is not opened: no key can be changed, given to another subject, kind or id, or made to look destroyed. (AES key
 * wrap, RFC 3394, has nothing to bind a key to.)
 */
final class KeyFile {
    private static final String FIRST_LINE = "jiandu-keys 1";
    private static final Pattern MASTER = Pattern.compile("master ([0-9a-f]{16})");
    private static final Pattern KEY = Pattern.compile("key ([0-9a-f]{16}) ([A-Z_]{1,40}) (kept|destroyed)");
    private static final Pattern SECRETS = Pattern.compile("secrets ([A-Za-z0-9_-]+)");

    private final String name;
    private final MasterKey master;

    /** The file of a name, under a master key. */
    KeyFile(String name, MasterKey master) {
        this.name = name;
        this.master = master;
    }

    /** A new key for the file of a name. */
    static SealingKey newKey(String name, SecureRandom random) {
        byte[] label = new byte[8];
        byte[] secret = new byte[SealingKey.LENGTH];
        random.nextBytes(label);
        random.nextBytes(secret);
        return new SealingKey(id(name, HexFormat.of().formatHex(label)), secret);
    }

    private static String id(String name, String label) {
        return name + "-" + label;
    }

    /** Writes keys down. */
    String print(Keys keys, SecureRandom random) {
        StringBuilder lines = new StringBuilder(FIRST_LINE + "\nmaster " + master.fingerprint() + "\n");
        ByteBuffer secrets = ByteBuffer.allocate(keys.all().size() * SealingKey.LENGTH);
        for (Keys.Entry entry : keys.all()) {
            String label = entry.id().substring(name.length() + 1);
            lines.append("key " + label + " " + entry.kind() + (entry.key().isPresent() ? " kept\n" : " destroyed\n"));
            entry.key().ifPresent(key -> secrets.put(key.secret()));
        }
        byte[] plain = new byte[secrets.position()];
        secrets.get(0, plain);
        byte[] sealed = Aead.AES.seal(master.forFile(name), Aead.nonce(random), belonging(lines), plain);
        return lines + "secrets " + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed) + "\n";
    }

    /** What a text names as its master key; empty if it is damaged. */
    static Optional<String> fingerprint(String text) {
        List<String> lines = text.lines().limit(2).toList();
        if (lines.size() < 2 || !lines.get(0).equals(FIRST_LINE)) {
            return Optional.empty();
        }
        return match(MASTER, lines.get(1)).map(master -> master.group(1));
    }

    /** Reads what {@link #print} wrote; empty if it is damaged. */
    Optional<Keys> parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        int last = lines.size() - 2;
        if (last < 2 || !lines.get(last + 1).isEmpty()) {
            return Optional.empty();
        }
        List<Matcher> keys = lines.subList(2, last).stream()
                .flatMap(line -> match(KEY, line).stream())
                .toList();
        if (keys.size() < last - 2) {
            return Optional.empty();
        }
        String above = text.substring(0, text.length() - lines.get(last).length() - 1);
        return match(SECRETS, lines.get(last))
                .flatMap(secrets -> decode(secrets.group(1)))
                .flatMap(bytes -> Aead.AES.open(master.forFile(name), belonging(above), bytes))
                .map(secrets -> keys(keys, ByteBuffer.wrap(secrets)));
    }

    private Keys keys(List<Matcher> lines, ByteBuffer secrets) {
        List<Keys.Entry> entries = new ArrayList<>();
        for (Matcher line : lines) {
            String id = id(name, line.group(1));
            Optional<SealingKey> key = Optional.empty();
            if (line.group(3).equals("kept")) {
                byte[] secret = new byte[SealingKey.LENGTH];
                secrets.get(secret);
                key = Optional.of(new SealingKey(id, secret));
            }
            entries.add(new Keys.Entry(id, line.group(2), key));
        }
        return new Keys(entries);
    }

    private byte[] belonging(CharSequence above) {
        return (name + "\n" + above).getBytes(ISO_8859_1);
    }

    private static Optional<byte[]> decode(String secrets) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(secrets);
            boolean exact = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(sealed)
                    .equals(secrets);
            return exact ? Optional.of(sealed) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Matcher> match(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
