package org.jiandu.registry.keys;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiandu.registry.internal.crypto.KeyedHash;

/**
 * A vault in a folder of its own, on a file system with atomic moves and locks. Several processes may share it; nothing is
 * cached, so what one destroys is gone for all. The host backs the folder up on its own, apart from the data: a lost folder makes
 * all data unreadable, and a backup of it that is older than an erasure takes the erasure back.
 *
 * <p>Each subject has a file of text, and each tenant one for its hashing key. Its name is a keyed hash of the subject, so the
 * folder says nothing of people; its lines are
 *
 * <table>
 * <caption>The lines of a file</caption>
 * <tr><th>line</th><th>what</th></tr>
 * <tr><td>{@code jiandu-keys 1}</td><td>the format</td></tr>
 * <tr><td>{@code master <fingerprint>}</td><td>the master key that the file is under ({@link MasterKey#fingerprint})</td></tr>
 * <tr><td>{@code key <label> <kind> kept}</td><td>a key, oldest first; its id is the name of the file, "-" and the label</td></tr>
 * <tr><td>{@code key <label> <kind> destroyed}</td><td>a key of which nothing but this line is left</td></tr>
 * <tr><td>{@code secrets <base64url>}</td><td>the secrets of the keys that are kept, one after the other, sealed with AES-256-GCM
 *     under a key derived from the master key and the name; the lines above and the name belong to the seal</td></tr>
 * </table>
 *
 * <p>So no line can be changed, and no file put in the place of another, without its being seen. An older copy of the same file
 * is not seen: who can write to the folder must be trusted with erasures.
 *
 * <p>The file {@code vault} has the key of the names in the same format; {@code lock} is for writers. A file is replaced by a
 * whole new one at one moment, so that a kill or a loss of power leaves the old or the new one.
 *
 * <p>What the disk keeps of a file that was replaced, in free blocks or snapshots, is under the master key. Who wants an erasure
 * to hold against those as well changes the master key: open with the old one first and the new one after it, in every process;
 * then with the new one first; call {@link #rewrap}; destroy the old one.
 *
 * <p>Thread-safe.
 */
public final class FileKeyVault implements KeyVault {
    private static final Pattern ID = Pattern.compile("([0-9a-f]{32})-[0-9a-f]{16}");
    private static final String NAMES = "NAMES";
    private static final String HASHES = "HASHES";

    private final VaultFolder folder;
    private final SecureRandom random;
    private final MasterKey master;
    private final Map<String, MasterKey> masters = new TreeMap<>();
    private final byte[] namingKey;

    private FileKeyVault(VaultFolder folder, SecureRandom random, MasterKey master, MasterKey... former) {
        this.folder = folder;
        this.random = random;
        this.master = master;
        masters.put(master.fingerprint(), master);
        for (MasterKey each : former) {
            masters.put(each.fingerprint(), each);
        }
        this.namingKey = stored(VaultFolder.VAULT)
                .flatMap(stored -> stored.keys().current(NAMES))
                .orElseThrow(() -> new KeyVaultException(folder.place(VaultFolder.VAULT)
                        + " is not there. Is the folder the right one, and its disk mounted?"
                        + " A new vault is made with create"))
                .secret();
        folder.makeSubfolders(); // a backup may have left out empty ones
    }

    /**
     * Makes a vault, once for a host. Apart from {@link #open}, so that a folder that has moved does not become a new vault
     * without anybody's notice.
     *
     * @param path the folder, made if it is not there
     * @param random where keys come from
     * @param master the key under which the vault keeps its keys
     * @return the vault
     * @throws KeyVaultException if there is something in the folder, or it cannot be made
     */
    public static FileKeyVault create(Path path, SecureRandom random, MasterKey master) {
        return create(new VaultFolder(path, new Disk()), random, master);
    }

    /** For tests, which bring their own disk. */
    static FileKeyVault create(VaultFolder folder, SecureRandom random, MasterKey master) {
        Objects.requireNonNull(random, "random");
        folder.make();
        folder.exclusively(writer -> {
            if (!folder.isEmpty()) {
                throw new KeyVaultException(folder + " has files in it, and a vault needs a folder of its own");
            }
            folder.makeSubfolders();
            Keys names = Keys.NONE.with(NAMES, KeyFile.newKey(VaultFolder.VAULT, random));
            writer.replace(VaultFolder.VAULT, new KeyFile(VaultFolder.VAULT, master).print(names, random));
            return names;
        });
        return new FileKeyVault(folder, random, master);
    }

    /**
     * Opens a vault.
     *
     * @param path the folder
     * @param random where keys come from
     * @param master the key under which the vault keeps its keys
     * @param former other master keys under which there may be files
     * @return the vault
     * @throws KeyVaultException if there is no vault in the folder, or it is under another master key
     */
    public static FileKeyVault open(Path path, SecureRandom random, MasterKey master, MasterKey... former) {
        return open(new VaultFolder(path, new Disk()), random, master, former);
    }

    /** For tests, which bring their own disk. */
    static FileKeyVault open(VaultFolder folder, SecureRandom random, MasterKey master, MasterKey... former) {
        return new FileKeyVault(folder, Objects.requireNonNull(random, "random"), master, former);
    }

    @Override
    public SealingKey current(KeySubject subject, PersonalData kind) {
        String name = nameOf(subject);
        return current(name, kind.name(), keys -> keys.complete(() -> KeyFile.newKey(name, random)));
    }

    @Override
    public Optional<SealingKey> find(String id) {
        return Optional.of(ID.matcher(id))
                .filter(Matcher::matches)
                .flatMap(parts -> stored(parts.group(1)))
                .flatMap(stored -> stored.keys().find(id))
                .filter(entry -> !entry.kind().equals(HASHES))
                .orElseThrow(() -> new KeyVaultException(
                        "the vault in " + folder + " has never had the key " + id + ". Is it the right one?"))
                .key();
    }

    @Override
    public void rotate(KeySubject subject) {
        String name = nameOf(subject);
        change(name, keys -> keys.rotated(() -> KeyFile.newKey(name, random)));
    }

    @Override
    public void destroy(KeySubject subject, Set<PersonalData> kinds) {
        String name = nameOf(subject);
        change(name, keys -> keys.destroying(kinds, () -> KeyFile.newKey(name, random)));
    }

    @Override
    public byte[] hashingKey(String tenant) {
        String name = name("tenant " + tenant);
        return current(name, HASHES, keys -> keys.with(HASHES, KeyFile.newKey(name, random)))
                .secret();
    }

    /**
     * Puts every file that is still under a former master key under the current one. Others may go on meanwhile. After a failure
     * or a kill it is repeated, and goes on where it was. When it returns, the former master keys are needed no more.
     *
     * @return how many files were under a former master key
     * @throws KeyVaultException if a file is damaged, is under a master key that was not given, or cannot be written
     */
    public int rewrap() {
        List<String> names = new ArrayList<>(folder.names());
        names.add(VaultFolder.VAULT); // last: until then the vault does not open without the former master key
        return names.stream().mapToInt(this::rewrap).sum();
    }

    private int rewrap(String name) {
        return folder.exclusively(writer -> stored(name)
                .filter(stored -> !stored.master().fingerprint().equals(master.fingerprint()))
                .map(stored -> {
                    writer.replace(name, new KeyFile(name, master).print(stored.keys(), random));
                    return 1;
                })
                .orElse(0));
    }

    /** Waits for no writer where the key is there and on the disk: what is not forced yet must not be handed out. */
    private SealingKey current(String name, String kind, UnaryOperator<Keys> making) {
        Keys now = stored(name)
                .map(Stored::keys)
                .filter(keys -> keys.knows(kind))
                .filter(keys -> folder.isSettled())
                .orElseGet(() -> change(name, keys -> keys.knows(kind) ? keys : making.apply(keys)));
        return now.destroyed(kind)
                .map(id -> new SealingKey(id, KeyFile.newKey(name, random).secret()))
                .or(() -> now.current(kind))
                .orElseThrow();
    }

    private Keys change(String name, UnaryOperator<Keys> change) {
        return folder.exclusively(writer -> {
            Keys before = stored(name).map(Stored::keys).orElse(Keys.NONE);
            Keys after = change.apply(before);
            if (!after.equals(before)) {
                writer.replace(name, new KeyFile(name, master).print(after, random));
            }
            return after;
        });
    }

    private Optional<Stored> stored(String name) {
        return folder.read(name).map(text -> {
            String fingerprint = KeyFile.fingerprint(text).orElseThrow(() -> damaged(name));
            MasterKey under = Optional.ofNullable(masters.get(fingerprint))
                    .orElseThrow(() -> new KeyVaultException(folder.place(name) + " is under the master key "
                            + fingerprint + ", and given is " + String.join(", ", masters.keySet())));
            return new Stored(under, new KeyFile(name, under).parse(text).orElseThrow(() -> damaged(name)));
        });
    }

    private KeyVaultException damaged(String name) {
        return new KeyVaultException(
                folder.place(name) + " is damaged or was changed. Restore it from a backup of the vault");
    }

    private String nameOf(KeySubject subject) {
        return name("subject " + subject.tenant().length() + " " + subject.tenant() + " " + subject.authority() + ":"
                + subject.name());
    }

    private String name(String what) {
        return HexFormat.of().formatHex(KeyedHash.SHA_256.expand(namingKey, what, 16));
    }

    private record Stored(MasterKey master, Keys keys) {}
}
