package org.jiandu.registry.internal.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.RecordId;
import org.jiandu.registry.FixedSeed;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.registry.keys.MemoryKeyVault;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.registry.keys.Sealing;

@AddLifecycleHook(FixedSeed.class)
class SealerProperties {
    private final Sealer sealer =
            new Sealer(new MemoryKeyVault(new SecureRandom()), Sealing.standard(), new SecureRandom());

    @Property
    void what_is_closed_opens_in_its_place(
            @ForAll("texts") String plain, @ForAll PersonalData kind, @ForAll("keys") String key) {
        RecordId record = new RecordId("weihai", "file", key);
        String envelope = sealer.close(
                record, KeySubject.of("weihai", new OrganisationId("bureau"), new PersonId("li")), kind, plain);
        assertThat(sealer.open(record, kind, envelope)).contains(plain);
        assertThat(envelope).matches("[!-~]+").doesNotContain("\"", "'", "\\");
    }

    @Property
    void a_hash_fits_into_a_key_and_an_attribute_and_repeats(
            @ForAll("texts") String value, @ForAll("texts") String purpose) {
        String hash = sealer.hash("weihai", purpose, value);
        assertThat(hash).matches("HmacSHA256:[A-Za-z0-9_-]{43}").hasSizeLessThanOrEqualTo(100);
        assertThat(new RecordId("weihai", "claim", hash).key()).isEqualTo(hash);
        assertThat(new AttributeValue.Text(hash).asText()).isEqualTo(hash);
        assertThat(sealer.hash("weihai", purpose, value)).isEqualTo(hash);
    }

    @Property
    void only_equal_values_for_one_purpose_have_equal_hashes(
            @ForAll("texts") String purpose,
            @ForAll("texts") String value,
            @ForAll("texts") String otherPurpose,
            @ForAll("texts") String otherValue) {
        boolean same = purpose.equals(otherPurpose) && value.equals(otherValue);
        assertThat(sealer.hash("weihai", purpose, value).equals(sealer.hash("weihai", otherPurpose, otherValue)))
                .isEqualTo(same);
    }

    /** Of all of Unicode that UTF-8 has. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(60).filter(StandardCharsets.UTF_8.newEncoder()::canEncode);
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars("._~:%-")
                .ofMinLength(1)
                .ofMaxLength(190);
    }
}
