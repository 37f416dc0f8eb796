package org.jiandu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever becomes of a file, it is a policy or has problems, and nothing else happens. */
@AddLifecycleHook(FixedSeed.class)
class DamagedFileProperties {
    private static final JsonMapper JSON = new JsonMapper();

    /** A change to a text, at a place in thousandths of its length. */
    private record Damage(int from, int to, String instead) {
        String in(String text) {
            int begin = (int) ((long) text.length() * Math.min(from, to) / 1000);
            int end = (int) ((long) text.length() * Math.max(from, to) / 1000);
            return text.substring(0, begin) + instead + text.substring(end);
        }
    }

    /** A change to a tree: what stands at one of its places becomes something else, or nothing. */
    private record Change(int place, String instead) {
        JsonNode in(JsonNode tree) {
            JsonNode changed = tree.deepCopy();
            List<Runnable> changes = new ArrayList<>();
            collect(changed, changes);
            changes.get(place % changes.size()).run();
            return changed;
        }

        private void collect(JsonNode node, List<Runnable> changes) {
            if (node instanceof ObjectNode object) {
                for (String name : List.copyOf(object.propertyNames())) {
                    changes.add(() -> object.remove(name));
                    changes.add(() -> object.set(name, JSON.readTree(instead)));
                    changes.add(() -> object.set(name + "x", object.get(name)));
                    collect(object.get(name), changes);
                }
            }
            if (node instanceof ArrayNode array) {
                changes.add(() -> array.add(JSON.readTree(instead)));
                for (int i = 0; i < array.size(); i++) {
                    int index = i;
                    changes.add(() -> array.set(index, JSON.readTree(instead)));
                    changes.add(() -> array.add(array.get(index).deepCopy()));
                    collect(array.get(index), changes);
                }
            }
        }
    }

    @Provide
    Arbitrary<Damage> damages() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 1000);
        Arbitrary<Integer> near = Arbitraries.integers().between(0, 5);
        Arbitrary<String> instead = Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "\n",
                        "\n\n  ",
                        "\t",
                        "\r\n",
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        ": ",
                        "- ",
                        "\"",
                        "'",
                        "#",
                        "&a ",
                        "*a",
                        "!!str ",
                        "!x ",
                        "|",
                        ">-",
                        "%",
                        "? ",
                        "---\n",
                        "...\n",
                        "<<: ",
                        "\\",
                        "\\u0000",
                        "\\ud800",
                        "\uD800",
                        "\uFEFF",
                        "\u0085",
                        "\u2028",
                        "𠮷",
                        "null",
                        "~",
                        "-1",
                        "0",
                        "1e9",
                        "999999999999",
                        "true",
                        "x"),
                Any.texts());
        return Arbitraries.oneOf(
                Combinators.combine(places, near, instead)
                        .as((place, length, text) -> new Damage(place, Math.min(1000, place + length), text)),
                Combinators.combine(places, places, instead).as(Damage::new));
    }

    @Property(tries = 2000)
    void a_damaged_text_is_a_policy_or_has_problems(
            @ForAll Format format, @ForAll("damages") Damage one, @ForAll("damages") Damage other) {
        String text = other.in(one.in(Weihai.text(format)));

        isPolicyOrHasProblems(text, format);
    }

    @Property(tries = 500)
    void any_text_has_problems(@ForAll Format format, @ForAll String text) {
        assertThat(isPolicyOrHasProblems(text, format).problems()).isNotEmpty();
    }

    @Provide
    Arbitrary<Change> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.of(
                                "null",
                                "true",
                                "0",
                                "1",
                                "-1",
                                "1000",
                                "2.5",
                                "99999999999",
                                "\"\"",
                                "\" \"",
                                "\"text\"",
                                "\"host\"",
                                "\"2022-04-18\"",
                                "\"2022-02-29\"",
                                "\"unlimited\"",
                                "[]",
                                "[\"text\"]",
                                "{}",
                                "{\"en\": \"a\", \"zh\": \"b\"}",
                                "{\"years\": 1}",
                                "{\"kind\": \"found\"}"))
                .as(Change::new);
    }

    @Property(tries = 1500)
    void what_the_schema_refuses_is_not_read_as_a_policy(
            @ForAll("changes") Change one, @ForAll("changes") Change other) {
        JsonNode changed = one.in(JSON.readTree(Weihai.text(Format.JSON)));
        JsonNode twice = changed.isEmpty() ? changed : other.in(changed);
        ParsedPolicy parsed = isPolicyOrHasProblems(JSON.writeValueAsString(twice), Format.JSON);

        assertThat(parsed.policy().isPresent() && !Schemas.problems(twice).isEmpty())
                .isFalse();
    }

    private static ParsedPolicy isPolicyOrHasProblems(String text, Format format) {
        ParsedPolicy parsed = PolicyFile.read("damaged", text, format);
        long lines = 1
                + text.chars()
                        .filter(c -> "\n\r\u0085\u2028\u2029".indexOf(c) >= 0)
                        .count();

        assertThat(parsed.policy().isPresent()).isEqualTo(parsed.problems().isEmpty());
        assertThat(parsed.problems())
                .allSatisfy(problem -> assertThat((long) problem.line()).isBetween(1L, lines));
        assertThat(parsed.problems()).isSortedAccordingTo((one, next) -> Integer.compare(one.line(), next.line()));
        return parsed;
    }
}
