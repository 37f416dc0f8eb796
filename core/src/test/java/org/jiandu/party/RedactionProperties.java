package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.FixedSeed;

@AddLifecycleHook(FixedSeed.class)
class RedactionProperties {
    private static final LocalDate MON_2023_09_04 = LocalDate.of(2023, 9, 4);
    private static final Occasion OCCASION =
            new Occasion(Actor.officerOf(Bodies.AUTHORITY, "u-1"), MON_2023_09_04, Instant.EPOCH);

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
        assertThat(person(name, number).toString())
                .contains("p-1")
                .doesNotContain(name)
                .doesNotContain(number)
                .doesNotContain(number.substring(6, 14));
    }

    @Property
    void a_file_prints_neither_name_nor_number(@ForAll("names") String name, @ForAll("residentIds") String number) {
        assertThat(SupervisorFile.open(Bodies.AUTHORITY, person(name, number)).toString())
                .contains("p-1")
                .doesNotContain(name)
                .doesNotContain(number);
    }

    @Property
    void an_act_prints_neither_who_decided_nor_what_was_said(
            @ForAll("names") String name, @ForAll("names") String words) {
        Finding finding = new Finding(Topics.OBJECTION, true, name, MON_2023_09_04, words);
        assertThat(new SupervisorAct.DecideObjection(OCCASION, 1, finding).toString())
                .contains("u-1", "2023-09-04", Topics.OBJECTION.key())
                .doesNotContain(name)
                .doesNotContain(words);
        assertThat(new SupervisorAct.RaiseObjection(OCCASION, words).toString())
                .contains("RaiseObjection", "u-1", "2023-09-04")
                .doesNotContain(words);
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

    private static Person person(String name, String number) {
        return Person.builder()
                .id(new PersonId("p-1"))
                .name(new PersonName(name))
                .idDocument(IdDocument.of(ResidentId.parse(number)))
                .build();
    }
}
