package org.jiandu.examples.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.document.Format;
import org.jiandu.document.ParsedPolicy;
import org.jiandu.document.PolicyFile;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Provenance;
import org.jiandu.law.Reliance;
import org.jiandu.supervisor.SupervisorParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyFilesTest {
    private static final Path POLICIES = Path.of("policies");

    static Stream<Place> neighbours() {
        return Stream.of(
                Neighbours.JIEYANG, Neighbours.LUONING, Neighbours.PEOPLES_SUPERVISORS, Neighbours.SHANDONG_COMMERCE);
    }

    @Test
    void each_file_of_the_folder_is_a_place_and_has_the_name_of_its_instrument() throws IOException {
        try (Stream<Path> files = Files.list(POLICIES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(neighbours()
                            .map(place -> place.policy().instrument().id() + ".yaml")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void a_file_has_no_problem_and_says_its_grade_at_the_top(Place place) throws IOException {
        assertThat(parsed(place).problems()).isEmpty();
        assertThat(Files.readString(file(place))).startsWith("# ").contains("# Source ", "# Grade    not official");
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void a_policy_is_written_and_read_as_the_same(Place place) {
        for (Format format : Format.values()) {
            String text = PolicyFile.write(place.policy(), format);
            Policy again =
                    PolicyFile.read("again", text, format).policyOrThrow().build();

            assertThat(again).isEqualTo(place.policy());
            assertThat(PolicyFile.write(again, format)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void what_a_file_settles_comes_from_the_place_and_from_no_host(Place place) throws IOException {
        Policy settled = parsed(place).policyOrThrow().leaveOut(place.open()).build();

        assertThat(settled.settings())
                .isNotEmpty()
                .extracting(reliance -> reliance.setting().provenance())
                .containsOnly(Provenance.TEXT, Provenance.READING);
        assertThat(settled.settings())
                .extracting(reliance -> reliance.setting().citation().instrument())
                .containsOnly(settled.instrument());
    }

    @ParameterizedTest
    @EnumSource
    void without_its_choices_a_policy_is_not_built_and_what_is_missing_is_named(Open open) throws IOException {
        Policy.Builder policy = parsed(open.place).policyOrThrow();

        assertThat(missingIn(policy)).containsExactlyInAnyOrderElementsOf(open.missing());
        assertThat(open.place.open()).extracting(Parameter::id).containsExactlyInAnyOrderElementsOf(open.missing());
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void the_invented_authority_does_as_weihai_wherever_it_chooses(Place place) {
        Set<Parameter<?>> own = new HashSet<>();
        for (Parameter<?> parameter : place.chosen()) {
            if (!Neighbours.WEIHAI.policy().settles(parameter)) {
                own.add(parameter);
            }
        }

        boolean assesses =
                Set.of(Neighbours.JIEYANG, Neighbours.PEOPLES_SUPERVISORS).contains(place);
        assertThat(own).isEqualTo(assesses ? Set.of(SupervisorParameters.ASSESSMENT) : Set.of());
        assertThat(place.leftOut())
                .allSatisfy(parameter -> assertThat(Neighbours.WEIHAI.policy().settles(parameter))
                        .isFalse());
        assertThat(place.policy().settings())
                .filteredOn(reliance -> place.open().contains(reliance.parameter()))
                .extracting(Reliance::setting)
                .allSatisfy(setting -> assertThat(setting.provenance()).isEqualTo(Provenance.HOST));
    }

    /** What each file leaves open: all that it does not settle, or, where all of the text was seen, what every policy needs. */
    enum Open {
        JIEYANG(
                Neighbours.JIEYANG,
                true,
                "engaging.bodies",
                "jurisdiction.levels",
                "eligibility.sectors",
                "term.length",
                "activities"),
        LUONING(
                Neighbours.LUONING,
                true,
                "engaging.bodies",
                "jurisdiction.levels",
                "nomination.channels",
                "eligibility.sectors",
                "eligibility.barred-occupations",
                "eligibility.record-bars",
                "eligibility.conditions",
                "quota"),
        PEOPLES_SUPERVISORS(
                Neighbours.PEOPLES_SUPERVISORS,
                true,
                "engaging.bodies",
                "jurisdiction.levels",
                "nomination.channels",
                "eligibility.record-bars",
                "eligibility.conditions",
                "eligibility.reappointment",
                "quota",
                "term.length",
                "renewal.limit",
                "renewal.limit-meaning",
                "renewal.run-break",
                "renewal.cut-short",
                "compensation",
                "dismissal.grounds"),
        SHANDONG_COMMERCE(
                Neighbours.SHANDONG_COMMERCE, false, "term.start", "term.end", "term.chaining", "dismissal.effect");

        @SuppressWarnings("ImmutableEnumChecker") // it is: a record of values
        private final Place place;

        private final boolean allBut;

        @SuppressWarnings("ImmutableEnumChecker") // a copy
        private final List<String> named;

        Open(Place place, boolean allBut, String... named) {
            this.place = place;
            this.allBut = allBut;
            this.named = List.of(named);
        }

        List<String> missing() {
            return allBut
                    ? SupervisorParameters.all().stream()
                            .map(Parameter::id)
                            .filter(id -> !named.contains(id))
                            .toList()
                    : named;
        }
    }

    private static List<String> missingIn(Policy.Builder policy) {
        return catchThrowableOfType(IncompletePolicyException.class, policy::build)
                .missing();
    }

    private static ParsedPolicy parsed(Place place) throws IOException {
        return PolicyFile.read(file(place));
    }

    private static Path file(Place place) {
        return POLICIES.resolve(place.policy().instrument().id() + ".yaml");
    }
}
