package org.jiandu.document.internal.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.engagement.MatterActKind;
import org.jiandu.engagement.ParticipationActKind;
import org.jiandu.party.Role;
import org.jiandu.report.ReportActKind;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Stage;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Status;
import org.junit.jupiter.api.Test;

class NamesTest {
    /** A constant of core that is renamed keeps its name in documents, or each format that has it gets a higher version. */
    @Test
    void the_names_in_documents_stay() {
        Stream<String> acts = Stream.<Enum<?>[]>of(
                        ActKind.values(), ReportActKind.values(), MatterActKind.values(), ParticipationActKind.values())
                .flatMap(Stream::of)
                .map(Names::ofAct);
        Stream<String> constants = Stream.<Enum<?>[]>of(
                        Conclusion.values(), Status.values(), Earliest.Kind.values(), Role.values())
                .flatMap(Stream::of)
                .map(constant -> constant.getDeclaringClass().getSimpleName() + " " + Names.of(constant));

        assertThat(Path.of("src", "test", "resources", "golden", "names.txt"))
                .hasContent(Stream.concat(acts, constants).collect(Collectors.joining("\n")));
    }

    @Test
    void what_is_no_kind_of_act_has_no_name() {
        assertThatThrownBy(() -> Names.ofAct(Stage.IN_OFFICE)).isInstanceOf(IllegalArgumentException.class);
    }
}
