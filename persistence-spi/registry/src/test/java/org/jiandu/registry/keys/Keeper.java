package org.jiandu.registry.keys;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jiandu.party.OrganisationId;

/** A process that uses a vault, and prints what it was told. */
final class Keeper {
    private Keeper() {}

    /** Its arguments: the folder, a name for the subjects of its own, and how many rounds it goes. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        FileKeyVault vault = FileKeyVault.open(Path.of(arguments[0]), new SecureRandom(), VaultTest.MASTER);
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            KeySubject once = new KeySubject("weihai", new OrganisationId("bureau"), "once-" + i);
            print("once " + i, vault.current(once, PersonalData.IDENTITY));

            KeySubject shared = new KeySubject("weihai", new OrganisationId("bureau"), "shared-" + i % 5);
            print("has", vault.current(shared, PersonalData.WORDS));
            vault.rotate(shared);
            print("has", vault.current(shared, PersonalData.WORDS));

            KeySubject own = new KeySubject("weihai", new OrganisationId("bureau"), arguments[1] + "-" + i);
            print("has", vault.current(own, PersonalData.IDENTITY));
            SealingKey words = vault.current(own, PersonalData.WORDS);
            print("has", words);
            System.out.println("destroys " + words.id());
            vault.destroy(own, Set.of(PersonalData.WORDS));
            System.out.println("destroyed " + words.id());
        }
    }

    private static void print(String what, SealingKey key) {
        System.out.println(what + " " + key.id() + " " + HexFormat.of().formatHex(key.secret()));
    }
}
