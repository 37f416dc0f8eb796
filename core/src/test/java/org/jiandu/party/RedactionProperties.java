package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jiandu.verdict.FixedSeed;

@AddLifecycleHook(FixedSeed.class)
class RedactionProperties {
    @Provide
    Arbitrary<String> names() {
        return Samples.names();
    }

    @Provide
    Arbitrary<String> residentIds() {
        return Samples.residentIds();
    }

    @Provide
    Arbitrary<String> otherNumbers() {
        return Arbitraries.strings().withCharRange('0', '9').ofMinLength(1).ofMaxLength(50);
    }

    @Property
    void a_person_prints_neither_name_nor_number(@ForAll("names") String name, @ForAll("residentIds") String number) {
        Person person = Person.builder()
                .id(new PersonId("p-1"))
                .name(new PersonName(name))
                .idDocument(IdDocument.of(ResidentId.parse(number)))
                .build();
        assertThat(person.toString())
                .contains("p-1")
                .doesNotContain(name)
                .doesNotContain(number)
                .doesNotContain(number.substring(6, 14));
    }

    @Property
    void an_actor_prints_neither_name_nor_number(@ForAll("names") String name, @ForAll("residentIds") String number) {
        Person person = Person.builder()
                .id(new PersonId("p-1"))
                .name(new PersonName(name))
                .idDocument(IdDocument.of(ResidentId.parse(number)))
                .build();
        assertThat(Actor.personConcerned(person.getId()).toString())
                .contains("p-1")
                .doesNotContain(name)
                .doesNotContain(number);
    }

    @Property
    void a_name_and_its_mask_do_not_print_the_name(@ForAll("names") String name) {
        assertThat(new PersonName(name)).hasToString("***");
        assertThat(new PersonName(name).masked()).doesNotContain(name);
    }

    @Property
    void a_document_never_prints_its_number_nor_more_than_ten_characters_of_it(
            @ForAll("residentIds") String residentId, @ForAll("otherNumbers") String other) {
        IdDocument card = IdDocument.of(ResidentId.parse(residentId));
        IdDocument permit = new IdDocument(IdDocumentKind.OTHER, other);
        assertThat(card.toString()).doesNotContain(residentId);
        assertThat(permit.toString()).doesNotContain(other);
        assertThat(card.maskedNumber().chars().filter(c -> c != '*').count()).isLessThanOrEqualTo(10);
        assertThat(permit.maskedNumber().chars().filter(c -> c != '*').count()).isLessThanOrEqualTo(4);
    }
}
