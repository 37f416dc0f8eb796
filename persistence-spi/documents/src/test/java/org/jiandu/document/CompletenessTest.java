package org.jiandu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiandu.law.Parameter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CompletenessTest {
    @Test
    void the_file_has_a_form_for_every_parameter_of_core_and_for_no_other() {
        TreeSet<String> inTheFile = new TreeSet<>(new JsonMapper()
                .readTree(PolicyFile.schema())
                .at("/properties/parameters/properties")
                .propertyNames());

        assertThat(inTheFile)
                .as("a parameter needs a line in ParameterTable")
                .isEqualTo(Parameters.listed().map(Parameter::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_parameter_that_core_declares_is_listed_by_its_class() {
        assertThat(Parameters.types().keySet())
                .containsExactlyInAnyOrderElementsOf(Parameters.listed().toList());
    }
}
