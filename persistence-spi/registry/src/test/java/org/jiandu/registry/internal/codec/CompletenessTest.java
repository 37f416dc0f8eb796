package org.jiandu.registry.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jiandu.supervisor.FactKind;
import org.jiandu.supervisor.SupervisorFact;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private static final Seal SEAL = new ReadableSeal();

    @Test
    void a_codec_without_a_format_for_a_kind_of_fact_cannot_be_made() {
        Layout<?, ?> incomplete = new SupervisorLayout() {
            @Override
            public List<Declared<SupervisorFact>> facts() {
                List<Declared<SupervisorFact>> facts = new ArrayList<>(super.facts());
                facts.removeIf(fact -> fact.name().equals(FactKind.RENEWED.storedName()));
                return facts;
            }
        };

        assertThatThrownBy(() -> new AggregateCodec<>(incomplete, SEAL, Upcasters.SUPERVISOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facts without a format: [supervisor.renewed]");
    }

    @Test
    void a_format_that_is_declared_twice_is_refused() {
        Layout<?, ?> doubled = new SupervisorLayout() {
            @Override
            public List<Declared<SupervisorFact>> facts() {
                List<Declared<SupervisorFact>> facts = new ArrayList<>(super.facts());
                facts.add(facts.get(0));
                return facts;
            }
        };

        assertThatThrownBy(() -> new AggregateCodec<>(doubled, SEAL, Upcasters.SUPERVISOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("supervisor.nominated: declared twice");
    }

    @Test
    void a_shape_with_a_name_twice_or_with_that_of_the_envelopes_is_refused() {
        Field<String, String> field = Fields.field("word", Values.TEXT, String::toString);
        Field<String, String> taken = Fields.field("sealed", Values.TEXT, String::toString);

        assertThatThrownBy(() -> Shape.shape(field, field, String::concat))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shape.shape(taken, String::toString)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_codecs_declare_what_they_store() {
        assertThat(Codecs.supervisor(SEAL).names()).hasSize(31 + 5);
        assertThat(Codecs.report(SEAL).names()).hasSize(17 + 5);
        assertThat(Codecs.engagement(SEAL).names()).hasSize(25 + 5);
    }
}
