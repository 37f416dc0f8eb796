package org.jiandu.registry.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiandu.party.Occasion;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.registry.NewerFormatException;
import org.jiandu.supervisor.SupervisorFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What cannot have been written is refused, with the place and without what stands there. */
class RefusalTest {
    private final NumberedSeal seal = new NumberedSeal();

    static List<Example> examples() {
        return Example.all();
    }

    /** A member of an object within a tree, and how a message names it. */
    private record Place(String pointer, String member, String path) {
        ObjectNode parentIn(JsonNode root) {
            return (ObjectNode) root.at(pointer);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void no_member_can_be_left_out_unnoticed(Example example) {
        eachPlace(example, (place, root) -> {
            place.parentIn(root).remove(place.member());
            Throwable thrown =
                    catchThrowable(() -> assertThat(read(example, root).value()).isNotEqualTo(example.value()));
            if (thrown != null) {
                assertRefused(thrown, example, place, "");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void no_member_can_be_added(Example example) {
        eachPlace(example, (place, root) -> {
            place.parentIn(root).put("added", 1);
            assertThatThrownBy(() -> read(example, root)).as("%s", place).isInstanceOf(StorageCorruptedException.class);
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void no_member_can_be_of_another_type(Example example) {
        eachPlace(example, (place, root) -> {
            place.parentIn(root).putNull(place.member());
            assertRefused(catchThrowable(() -> read(example, root)), example, place, place.path());
        });
        eachPlace(example, (place, root) -> {
            place.parentIn(root).put(place.member(), 1.5);
            assertRefused(catchThrowable(() -> read(example, root)), example, place, place.path());
        });
    }

    private void assertRefused(Throwable thrown, Example example, Place place, String path) {
        assertThat(thrown)
                .as("%s", place)
                .isInstanceOf(StorageCorruptedException.class)
                .hasMessageContaining("/key-1: ")
                .hasMessageContaining(" v" + written(example).schemaVersion() + ": " + path)
                .hasNoCause();
        seal.closed().forEach(closed -> assertThat(thrown.getMessage()).doesNotContain(closed.plain()));
    }

    private Read<?> read(Example example, JsonNode root) {
        return example.read()
                .apply(
                        seal,
                        new Payload(written(example).schema(), written(example).schemaVersion(), Json.text(root)));
    }

    private static Payload written(Example example) {
        return example.write().apply(new ReadableSeal());
    }

    private void eachPlace(Example example, BiConsumer<Place, JsonNode> test) {
        String text = example.write().apply(seal).text();
        List<Place> places = new ArrayList<>();
        collect(Json.parse(text), "", "", places);
        assertThat(places).isNotEmpty();
        places.forEach(place -> test.accept(place, Json.parse(text)));
    }

    private static void collect(JsonNode node, String pointer, String path, List<Place> places) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), pointer + "/" + i, path + "[" + i + "]", places);
            }
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(each -> {
                String name = each.getKey();
                boolean reference =
                        List.of("IDENTITY", "CIRCUMSTANCES", "WORDS").contains(name);
                String inside = path.isEmpty() ? name : path + "." + name;
                places.add(new Place(pointer, name, reference ? path : inside));
                collect(each.getValue(), pointer + "/" + name, inside, places);
            });
        }
    }

    // Some values

    @ParameterizedTest
    @CsvSource({
        "'\"ordinal\":1', '\"ordinal\":0', 'term: an impossible value'",
        "'\"ordinal\":1', '\"ordinal\":1.0', 'term.ordinal: not a whole number'",
        "'\"ordinal\":1', '\"ordinal\":99999999999', 'term.ordinal: not a whole number'",
        "'2023-10-01\",\"last', '2023-02-30\",\"last', 'term.firstDay: an impossible value'",
        "'2023-10-01\",\"last', '2029-10-01\",\"last', 'term: an impossible value'",
        "AUTHORITY_OFFICER, KING, 'occasion.actor.role: an unknown name of Role'",
        "AUTHORITY_OFFICER, MEMBER_OF_PUBLIC, 'occasion.actor: an impossible value'",
        "'{\"CIRCUMSTANCES\":0}', '{\"CIRCUMSTANCES\":7}', 'findings[0].decidedBy: refers to what is not in the envelope'",
        "'{\"CIRCUMSTANCES\":0}', '{\"CIRCUMSTANCES\":-1}', 'findings[0].decidedBy: refers to what is not in the envelope'",
        "'{\"CIRCUMSTANCES\":0}', '{\"WORDS\":0}', 'findings[0].decidedBy: not a reference to a sealed value'",
        "'{\"CIRCUMSTANCES\":0}', '\"plain\"', 'findings[0].decidedBy: not an object'",
        "'\"sealed\":{\"CIRCUMSTANCES\"', '\"sealed\":{\"WORDS\"', 'findings[0].decidedBy: refers to an envelope that is not there'",
        "'\"sealed\":{\"CIRCUMSTANCES\"', '\"sealed\":{\"SECRETS\"', 'sealed: an unknown name of PersonalData'",
    })
    void an_impossible_value_is_named_by_its_place(String right, String wrong, String message) {
        Payload payload = appointed();
        assertThat(payload.text()).contains(right);
        Payload changed = new Payload(
                payload.schema(),
                1,
                payload.text().replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));

        assertThatThrownBy(() -> Codecs.supervisor(seal).readEntry(Samples.record("supervisors"), changed))
                .isInstanceOf(StorageCorruptedException.class)
                .hasMessage("weihai/supervisors/key-1: supervisor.appointed v1: " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "{} {}", "{\"occasion\":1,\"occasion\":1}", "null", "{\"王小明\":1}"})
    void what_is_no_object_is_refused(String text) {
        assertThatThrownBy(() -> Codecs.supervisor(seal)
                        .readEntry(Samples.record("supervisors"), new Payload("supervisor.appointed", 1, text)))
                .isInstanceOf(StorageCorruptedException.class)
                .hasMessageStartingWith("weihai/supervisors/key-1: supervisor.appointed v1: ")
                .hasMessageNotContaining("王小明");
    }

    @Test
    void an_unknown_name_is_of_a_newer_version_and_not_skipped() {
        assertThatThrownBy(() -> Codecs.supervisor(seal)
                        .readEntry(Samples.record("supervisors"), new Payload("supervisor.knighted", 1, "{}")))
                .isInstanceOf(NewerFormatException.class)
                .hasMessage("weihai/supervisors/key-1: written by a newer version of this library:"
                        + " supervisor.knighted v1; this one does not know it");
    }

    @Test
    void a_newer_version_is_refused_before_anything_is_read() {
        assertThatThrownBy(() -> Codecs.report(seal)
                        .readSnapshot(Samples.record("reports"), new Payload("report", 3, "not JSON")))
                .isInstanceOf(NewerFormatException.class)
                .hasMessageEndingWith("report v3; this one knows v2");
    }

    @Test
    void a_snapshot_is_no_entry() {
        Payload snapshot = Codecs.report(seal).snapshot(Samples.record("reports"), Samples.NEW_REPORT);

        assertThatThrownBy(() -> Codecs.report(seal).readEntry(Samples.record("reports"), snapshot))
                .isInstanceOf(NewerFormatException.class);
    }

    @Test
    void what_no_store_can_keep_is_refused_before_it_is_sealed() {
        var half = new SupervisorFact.ObjectionRaised(Samples.by(Samples.PUBLIC, 1), "half \uD83D of it");
        var exact = new SupervisorFact.DismissalServed(
                new Occasion(Samples.OFFICER, Samples.day(1), Instant.ofEpochSecond(1, 1)));

        assertThatThrownBy(() -> written(half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text has half of a character (an unpaired surrogate)");
        assertThatThrownBy(() -> written(exact))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a moment is not in whole milliseconds");
        assertThat(seal.closed()).isEmpty();
    }

    private Payload appointed() {
        return written(Samples.SUPERVISOR_FACTS.stream()
                .filter(SupervisorFact.Appointed.class::isInstance)
                .findFirst()
                .orElseThrow());
    }

    private Payload written(SupervisorFact fact) {
        return Codecs.supervisor(seal).entry(Samples.record("supervisors"), Samples.FILE, new Entry.Happened<>(fact));
    }
}
