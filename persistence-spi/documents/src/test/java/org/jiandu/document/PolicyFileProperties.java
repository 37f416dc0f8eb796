package org.jiandu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Provenance;
import org.jiandu.law.Reliance;

@AddLifecycleHook(FixedSeed.class)
class PolicyFileProperties {
    @Provide
    Arbitrary<Policy> policies() {
        return Any.policies();
    }

    @Property(tries = 300)
    void a_policy_that_is_written_reads_as_an_equal_one_and_is_written_unchanged(
            @ForAll("policies") Policy policy, @ForAll Format format) {
        String text = PolicyFile.write(policy, format);
        Policy again = PolicyFile.read("any", text, format).policyOrThrow().build();

        assertThat(again).isEqualTo(policy);
        // Topics are equal by their keys alone; the text has their words too.
        assertThat(PolicyFile.write(again, format)).isEqualTo(text);
    }

    @Property(tries = 100)
    void whatever_is_written_fits_the_schema(@ForAll("policies") Policy policy) {
        assertThat(Schemas.problems(PolicyFile.write(policy, Format.JSON), Format.JSON))
                .isEmpty();
        assertThat(Schemas.problems(PolicyFile.template(policy, Format.JSON), Format.JSON))
                .isEmpty();
    }

    @Property(tries = 100)
    void a_template_waits_for_what_the_host_had_chosen_and_for_nothing_else(
            @ForAll("policies") Policy policy, @ForAll Format format) {
        List<Reliance> chosen = policy.settings().stream()
                .filter(each -> each.setting().provenance() == Provenance.HOST)
                .toList();
        Policy.Builder waiting = PolicyFile.read("any", PolicyFile.template(policy, format), format)
                .policyOrThrow();
        if (!chosen.isEmpty()) {
            IncompletePolicyException open = catchThrowableOfType(IncompletePolicyException.class, waiting::build);
            assertThat(open.missing())
                    .containsExactlyInAnyOrderElementsOf(
                            chosen.stream().map(each -> each.parameter().id()).toList());
        }
        chosen.forEach(each -> choose(waiting, each.parameter(), each.setting().value()));

        assertThat(waiting.build()).isEqualTo(policy);
    }

    @SuppressWarnings("unchecked") // the value is that of the parameter
    private static <T> void choose(Policy.Builder policy, Parameter<T> parameter, Object value) {
        policy.choose(parameter, (T) value);
    }
}
