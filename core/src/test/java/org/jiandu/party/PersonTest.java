package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final LocalDate WED_1888_02_29 = LocalDate.of(1888, 2, 29);

    private static Person.Builder someone() {
        return Person.builder().id(new PersonId("p-1")).name(new PersonName("王明"));
    }

    @Test
    void a_resident_id_tells_the_date_of_birth() {
        Person person = someone()
                .idDocument(IdDocument.of(ResidentId.parse("37108318880229004X")))
                .build();
        assertThat(person.getBirthDate()).contains(WED_1888_02_29);
    }

    @Test
    void without_a_resident_id_the_date_of_birth_is_unknown() {
        assertThat(someone().build().getBirthDate()).isEmpty();
        assertThat(someone()
                        .idDocument(new IdDocument(IdDocumentKind.OTHER, "E12345678"))
                        .build()
                        .getBirthDate())
                .isEmpty();
    }

    @Test
    void a_person_prints_the_id_alone() {
        Person person = someone()
                .idDocument(IdDocument.of(ResidentId.parse("37108318880229004X")))
                .build();
        assertThat(person).hasToString("Person{id=p-1, name=***, idDocument=***}");
    }
}
