package org.jiandu.registry.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.persistence.Payload;
import org.jiandu.registry.internal.codec.NumberedSeal.Closed;
import org.jiandu.registry.keys.KeySubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whose keys seal what, and how often. */
class SealingTest {
    private final NumberedSeal seal = new NumberedSeal();

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_envelope_is_opened_once_whatever_is_in_it(Example example) {
        Read<?> read = example.read().apply(seal, example.write().apply(seal));

        assertThat(read.value()).isEqualTo(example.value());
        assertThat(seal.opened()).hasSameSizeAs(new HashSet<>(seal.opened())).hasSameSizeAs(seal.closed());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_personal_does_not_stand_in_plain(Example example) {
        assertThat(example.write().apply(seal).text())
                .doesNotContain(
                        "王小明",
                        "371002189003070012",
                        "fishing",
                        "Firm of Wang",
                        "PARTY_SANCTION",
                        "IMPAIRED",
                        "GOOD",
                        "he shouts",
                        "he took fish",
                        "12.5",
                        "to pay back",
                        "section head",
                        "checked",
                        "no papers were shown",
                        "the pier",
                        "the driver",
                        "NEAR_RELATIVE",
                        "PLACE_OF_SERVICE",
                        "a cousin");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_does_not_stand_in_plain_is_not_printed(Example example) {
        Payload payload = example.write().apply(seal);
        String printed = example.read().apply(seal, payload).value().toString();

        assertThat(seal.closed())
                .flatExtracting(closed -> texts(Json.parse(closed.plain())))
                .filteredOn(secret -> !payload.text().contains(secret))
                .allSatisfy(secret ->
                        assertThat(printed).doesNotContainPattern("(?<!\\w)" + Pattern.quote(secret) + "(?!\\w)"));
    }

    @Test
    void a_report_does_not_name_its_reporter() {
        for (Example example : examples()) {
            Payload payload = example.write().apply(seal);
            if (payload.schema().startsWith("report") || example.title().equals("report")) {
                assertThat(payload.text()).as("%s", example).doesNotContain("wang", "\"li\"");
            }
        }
    }

    @Test
    void a_file_is_sealed_for_its_person() {
        Codecs.supervisor(seal).snapshot(Samples.record("supervisors"), Samples.FILE);

        assertThat(seal.closed())
                .extracting(Closed::kind)
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(subjects()).containsOnly("person:wang");
    }

    @Test
    void a_report_is_sealed_for_its_reporter() {
        Codecs.report(seal).snapshot(Samples.record("reports"), Samples.REPORT);

        assertThat(seal.closed())
                .extracting(Closed::kind)
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(subjects()).containsOnly("person:wang");
    }

    @Test
    void a_report_that_nobody_submitted_has_nothing_to_seal() {
        var codec = Codecs.report(seal);
        codec.snapshot(Samples.record("reports"), Samples.NEW_REPORT);
        codec.note(Samples.record("reports"), Samples.notes(Samples.OFFICER).get(0));

        assertThat(seal.closed()).isEmpty();
    }

    @Test
    void an_engagement_is_sealed_for_each_participant_and_for_itself() {
        Codecs.engagement(seal).snapshot(Samples.record("engagements"), Samples.ENGAGEMENT);

        assertThat(subjects()).containsExactly("person:wang", "person:wang", "engagement:e-1");
    }

    @Test
    void a_fact_of_an_engagement_is_sealed_for_the_person_it_is_about() {
        Samples.ENGAGEMENT_FACTS.forEach(fact -> {
            NumberedSeal own = new NumberedSeal();
            Codecs.engagement(own).entry(Samples.record("engagements"), Samples.ENGAGEMENT, new Entry.Happened<>(fact));
            String expected = fact instanceof EngagementFact.OnParticipation onPart
                    ? "person:" + onPart.person()
                    : "engagement:e-1";
            assertThat(own.closed())
                    .as("%s", fact.kind())
                    .extracting(closed -> closed.subject().name())
                    .allMatch(expected::equals);
        });
    }

    @Test
    void subjects_are_those_of_the_tenant() {
        Codecs.supervisor(seal).snapshot(Samples.record("supervisors"), Samples.FILE);

        assertThat(seal.closed())
                .extracting(Closed::subject)
                .extracting(KeySubject::tenant)
                .containsOnly("weihai");
    }

    /** The values in what was sealed, without those that say nothing. */
    private static List<String> texts(JsonNode sealed) {
        if (sealed.isContainer()) {
            return sealed.valueStream().flatMap(each -> texts(each).stream()).toList();
        }
        return Stream.of(sealed.asString()).filter(text -> !text.isEmpty()).toList();
    }

    private List<String> subjects() {
        return seal.closed().stream().map(closed -> closed.subject().name()).toList();
    }
}
