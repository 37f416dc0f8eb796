package org.jiandu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiandu.supervisor.SupervisorParameters.LIMIT;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.law.Instrument;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Reliance;
import org.jiandu.law.Setting;
import org.jiandu.message.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a file that is not fit, and where. */
class PolicyFileTest {
    private static final String HEAD = """
            format: jiandu-policy
            version: 1
            instrument:
              id: somewhere-2025
              title: {en: Measures of Somewhere, zh: 某市办法}
              issuer: {en: Bureau, zh: 某市司法局}
              promulgated-on: "2025-03-01"
            in-force:
              value: {first-day: "2025-03-01"}
              source: text
              article: 30
            parameters:
            """;

    @Test
    void a_short_file_by_hand_is_a_policy() {
        Policy policy = read("""
                          term.length: {value: {kind: lasting, time: {years: 3}}, source: text, article: 5}
                          renewal.limit: # as many as the host likes
                            source: host
                            article: 5
                            value: 2
                        """).policyOrThrow().build();

        assertThat(policy.instrument().title()).isEqualTo(new BilingualText("Measures of Somewhere", "某市办法"));
        assertThat(policy.inForce().value().firstDay()).isEqualTo(LocalDate.of(2025, 3, 1)); // Saturday
        assertThat(policy.get(LIMIT))
                .isEqualTo(Setting.host(2, policy.instrument().article(5)));
    }

    @Test
    void an_instrument_without_articles_is_cited_as_a_whole_and_need_not_have_a_known_day() {
        String file = HEAD.replace("  promulgated-on: \"2025-03-01\"\n", "").replace("article: 30", "article: none")
                + "  renewal.limit: {source: text, article: none, value: 2}\n";
        Policy policy =
                PolicyFile.read("short", file, Format.YAML).policyOrThrow().build();

        assertThat(policy.instrument().promulgatedOn()).isEmpty();
        assertThat(policy.inForce().citation()).isEqualTo(policy.instrument().whole());
        assertThat(policy.get(LIMIT).citation()).isEqualTo(policy.instrument().whole());
        assertThat(PolicyFile.write(policy, Format.YAML)).contains("article: none");
    }

    @Test
    void an_article_that_was_forgotten_is_missed_and_none_has_no_paragraph() {
        assertThat(told("""
                          renewal.limit: {source: text, value: 2}
                          term.start: {source: text, article: none, paragraph: 1, value: issue}
                          term.end: {source: text, article: unknown, value: corresponding-day}
                        """))
                .containsExactly(
                        "13:3 /parameters/renewal.limit: the field \"article\" is missing",
                        "14:3 /parameters/term.start: this cannot be: a paragraph or an item is part of an article,"
                                + " and there is none",
                        "15:37 /parameters/term.end/article: unknown name \"unknown\"; known are none");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_each_with_its_place() {
        assertThat(told("""
                          term.lenght: {value: {kind: lasting, time: {years: 3}}, source: text, article: 5}
                          notice.length:
                            value: 0
                            source: text
                            article: 0
                          notice.unit:
                            source: text
                            article: 4
                            value: weeks
                          notice.first-day: {source: reading, value: counted, article: 4}
                          notice.first-day: {source: host, article: 4, meaning: {en: No.}}
                          feedback.length: {source: host, article: 12, value: thirty, atricle: 12}
                          feedback.unit: {source: text, article: 12}
                        """))
                .containsExactly(
                        "13:3 /parameters/term.lenght: unknown parameter \"term.lenght\"; did you mean \"term.length\"?",
                        "15:12 /parameters/notice.length/value: must be at least 1, not 0",
                        "17:14 /parameters/notice.length/article: must be at least 1, not 0",
                        "21:12 /parameters/notice.unit/value: unknown name \"weeks\"; known are calendar-days, working-days",
                        "22:3 /parameters/notice.first-day: the field \"meaning\" is missing",
                        "23:3 /parameters/notice.first-day: the field \"notice.first-day\" stands on line 22 already",
                        "24:55 /parameters/feedback.length/value: a whole number is expected here, not the text \"thirty\"",
                        "24:63 /parameters/feedback.length/atricle: unknown field \"atricle\"; did you mean \"article\"?",
                        "25:3 /parameters/feedback.unit: the field \"value\" is missing");
    }

    @Test
    void only_a_reading_has_a_meaning_and_both_languages_of_it() {
        assertThat(told("""
                          term.start: {source: text, article: 5, value: issue, meaning: {en: "", zh: 某}, alternatives: [issue]}
                          term.end: {source: reading, article: 5, value: corresponding-day, meaning: {en: On it.}}
                        """))
                .containsExactly(
                        "13:56 /parameters/term.start/meaning: only a reading has the field \"meaning\"",
                        "13:70 /parameters/term.start/meaning/en: the text is blank",
                        "13:82 /parameters/term.start/alternatives: only a reading has the field \"alternatives\"",
                        "14:69 /parameters/term.end/meaning: the field \"zh\" is missing");
    }

    @Test
    void what_core_refuses_is_a_problem_where_it_stands() {
        assertThat(told("""
                          eligibility.conditions:
                            source: text
                            article: 7
                            value:
                              - {kind: linked-to-area, any-of: [], least-years: 5, strength: hard, article: 7}
                              - {kind: height, article: 7}
                              - {article: 7}
                          term.length: {source: text, article: 5, value: {kind: lasting, time: {years: 0}}}
                          recusal.look-back: {source: text, article: 10, value: {}}
                          dismissal.absences: {source: text, article: 16, value: {kind: within, times: 0, time: {days: -1}, span: ever}}
                        """))
                .containsExactly(
                        "17:9 /parameters/eligibility.conditions/value/0: this cannot be: anyOf is empty: no link would do",
                        "18:16 /parameters/eligibility.conditions/value/1/kind: unknown name \"height\"; known are found,"
                                + " min-age, max-age, min-education, linked-to-area, prc-national",
                        "19:9 /parameters/eligibility.conditions/value/2: the field \"kind\" is missing",
                        "20:66 /parameters/term.length/value/time: the time must be longer than none",
                        "21:50 /parameters/recusal.look-back/value: a time needs years, months or days",
                        "22:80 /parameters/dismissal.absences/value/times: must be at least 1, not 0",
                        "22:96 /parameters/dismissal.absences/value/time/days: must be at least 0, not -1",
                        "22:107 /parameters/dismissal.absences/value/span: unknown name \"ever\"; known are current-term,"
                                + " current-appointment");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    duties            | [diligence, diligence]    | 24 | the value stands on line 14 already
                    duties            | diligence                 | 12 | a list is expected here, not the text "diligence"
                    activities        | yes                       | 12 | true or false is expected here, not the text "yes"
                    activities        | ~                         | 12 | true or false is expected here, not the text "~"
                    activities        | null                      | 12 | true or false is expected here, not nothing
                    renewal.limit     | 1.5                       | 12 | a whole number is expected here, not the number 1.5
                    renewal.limit     | 1e99999999                | 12 | a whole number is expected here, not the number 1e99999999
                    renewal.limit     | 3000000000                | 12 | must be at most 2147483647, not 3000000000
                    renewal.limit     | 012                       | 12 | a whole number is expected here, not the text "012"
                    renewal.limit     | "2"                       | 12 | a whole number is expected here, not the text "2"
                    renewal.run-break | sometimes                 | 12 | unknown name "sometimes"; known are full-term, any-gap, never
                    renewal.run-break | {after: {years: 1}, x: 1} | 32 | unknown field "x"
                    term.length       | 2                         | 12 | a record of fields is expected here, not the number 2
                    term.length       | [2]                       | 5  | a record of fields is expected here, not a list
                    term.start        | !!str issue               | 12 | a value has no tag; write it plainly
                    term.start        | *other                    | 12 | "*other" refers to another place; write the value out
                    """)
    void a_value_that_does_not_fit_is_said(String parameter, String value, int column, String reason) {
        ParsedPolicy parsed =
                read("  " + parameter + ":\n    value: " + value + "\n    source: text\n    article: 5\n");

        assertThat(parsed.problems())
                .extracting(
                        DocumentProblem::line,
                        DocumentProblem::column,
                        each -> each.reason().english())
                .containsExactly(tuple(14, column, reason));
    }

    // The rest of the file

    @Test
    void what_is_wrong_outside_of_the_parameters_is_said_too() {
        assertThat(toldOfAll("""
                        version: "1"
                        instrument:
                          id: " "
                          title: Measures
                          promulgated: 2025-02-30
                          promulgated-on: 2025-02-30
                        other-instruments: [{id: a}]
                        in-force:
                          source: host
                          article: 1000
                        """))
                .containsExactly(
                        "1:1 : the field \"format\" is missing",
                        "1:1 : the field \"parameters\" is missing",
                        "1:10 /version: a whole number is expected here, not the text \"1\"",
                        "2:1 /instrument: the field \"issuer\" is missing",
                        "3:7 /instrument/id: the text is blank",
                        "4:10 /instrument/title: a record of fields is expected here, not the text \"Measures\"",
                        "5:3 /instrument/promulgated: unknown field \"promulgated\"; did you mean \"promulgated-on\"?",
                        "6:19 /instrument/promulgated-on: no date of the form 2022-04-18: \"2025-02-30\"",
                        "7:21 /other-instruments/0: the field \"title\" is missing",
                        "7:21 /other-instruments/0: the field \"issuer\" is missing",
                        "8:1 /in-force: the field \"value\" is missing",
                        "10:12 /in-force/article: must be at most 999, not 1000");
    }

    @Test
    void an_instrument_that_is_cited_must_be_described_and_an_id_is_of_one() {
        String file = HEAD.replace("in-force:\n", """
                        other-instruments:
                          - id: somewhere-2025
                            title: {en: Same, zh: 同名}
                            issuer: {en: Bureau, zh: 司法局}
                            promulgated-on: "2020-01-01"
                        in-force:
                        """)
                + "  term.start: {source: text, article: 5, instrument: elsewhere, value: issue}\n";

        assertThat(toldOfAll(file))
                .containsExactly(
                        "8:1 /other-instruments: another instrument has the id \"somewhere-2025\"",
                        "18:54 /parameters/term.start/instrument: unknown instrument \"elsewhere\"");
    }

    @Test
    void a_file_of_something_else_or_of_a_later_version_is_not_read_further() {
        assertThat(toldOfAll("format: other\nversion: 1\nx: 1\n"))
                .containsExactly("1:9 /format: this is \"other\", not \"jiandu-policy\"");
        assertThat(toldOfAll("format: jiandu-policy\nversion: 2\nx: 1\n"))
                .containsExactly("2:10 /version: version 2 of the format is not known here; known is 1");
    }

    @Test
    void reasons_are_in_both_languages() {
        assertThat(read("  term.lenght: {}\n").problems())
                .extracting(problem -> problem.reason().chinese())
                .containsExactly("未知参数“term.lenght”；是否指“term.length”？");
    }

    @Test
    void a_problem_prints_as_those_of_compilers_do() {
        assertThat(read("  term.lenght: {}\n").problems())
                .first()
                .hasToString("some.yaml:13:3 /parameters/term.lenght: unknown parameter \"term.lenght\"; did you mean"
                        + " \"term.length\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("  term.lenght: {}\n").policyOrThrow())
                .withMessageStartingWith("policy file: [some.yaml:13:3 /parameters/term.lenght");
    }

    @Test
    void what_is_quoted_is_short_and_no_command_to_a_terminal() {
        String name = "\\e[31m" + "x".repeat(1000) + "𠮷";

        assertThat(read("  \"" + name + "\": {}\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason().english())
                        .isEqualTo("unknown parameter \"?[31m" + "x".repeat(55) + "…\""));
    }

    // What breaks the format, and limits

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    YAML | `a: b: c`             | 1:5  | no YAML from here on: mapping values are not allowed here
                    YAML | `? [a]`               | 1:4  | no YAML from here on: Expected a property name
                    YAML | `a: [1,`              | 1:6  | no YAML from here on: while parsing a flow node; expected the node content
                    YAML | `a: 1\\n---\\nb: 1`   | 3:1  | something follows after the end of the document
                    YAML | ``                    | 1:1  | the document is empty
                    JSON | ` `                   | 1:1  | the document is empty
                    JSON | `{"a": 1} 2`          | 1:10 | something follows after the end of the document
                    JSON | `{"a": 1,\\n 'b': 1}` | 2:2  | no JSON from here on: Unexpected character
                    JSON | `{"a": [`             | 1:8  | no JSON from here on: Unexpected end-of-input: expected close marker for Array
                    """)
    void where_the_format_ends_reading_ends(Format format, String text, String place, String reason) {
        List<DocumentProblem> problems =
                PolicyFile.read("some", text.replace("\\n", "\n"), format).problems();

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
            assertThat(problem.reason().english()).startsWith(reason);
        });
    }

    @Test
    void a_text_that_is_too_long_is_not_read() {
        assertThat(PolicyFile.read("some", "#" + "x".repeat(1 << 18), Format.YAML)
                        .problems())
                .extracting(problem -> problem.reason().english())
                .containsExactly("the document has more than 262144 characters");
    }

    @ParameterizedTest
    @CsvSource({"JSON, [", "YAML, [", "YAML, '- '", "YAML, '{a: '", "JSON, '{\"a\":'"})
    void nothing_is_nested_without_end(Format format, String beginning) {
        assertThat(PolicyFile.read("some", beginning.repeat((1 << 17) / beginning.length()), format)
                        .problems())
                .extracting(problem -> problem.reason().english())
                .contains("nested more than 16 deep");
    }

    @Test
    void references_that_multiply_are_not_followed() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*a" + (i - 1);
            laughs.append("a" + i + ": &a" + i + " [" + String.join(", ", before, before, before) + "]\n");
        }

        assertThat(toldOfAll(laughs.toString()))
                .contains("30:12 /a29/0: \"*a28\" refers to another place; write the value out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weihai.json", "weihai.yaml", "weihai.yml", "WEIHAI.YAML"})
    void a_file_is_read_by_the_ending_of_its_name(String name, @TempDir Path folder) throws IOException {
        Format format = name.endsWith("json") ? Format.JSON : Format.YAML;
        Path file = Files.writeString(folder.resolve(name), "\uFEFF" + Weihai.text(format));

        assertThat(Weihai.chosen(PolicyFile.read(file).policyOrThrow())).isEqualTo(Weihai.POLICY);
    }

    @Test
    void a_file_of_another_ending_is_refused_and_one_that_is_no_text_is_said(@TempDir Path folder) throws IOException {
        Path gbk = Files.write(folder.resolve("a.yaml"), new byte[] {'a', ':', (byte) 0xCD, (byte) 0xFE});
        Path vast = Files.writeString(folder.resolve("b.yaml"), "威".repeat(1 << 18) + "海");

        assertThatIllegalArgumentException().isThrownBy(() -> PolicyFile.read(folder.resolve("weihai.txt")));
        assertThat(PolicyFile.read(gbk).problems())
                .extracting(DocumentProblem::toString)
                .containsExactly("a.yaml:1:1 the document is not in UTF-8");
        assertThat(PolicyFile.read(vast).problems())
                .extracting(DocumentProblem::toString)
                .containsExactly("b.yaml:1:1 the document has more than 262144 characters");
    }

    // Writing

    @Test
    void what_no_file_can_say_is_not_written() {
        Instrument instrument = Weihai.POLICY.instrument();
        Instrument namesake = new Instrument(
                instrument.id(),
                new BilingualText("Other", "其他"),
                instrument.issuer(),
                Optional.empty(),
                instrument.promulgatedOn(),
                List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(new Parameter<>("host.own"), 1))
                .withMessage("no policy file has parameters of this name: host.own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(NOTICE_LENGTH, 0))
                .withMessageContaining("/parameters/notice.length/value: must be at least 1, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyFile.write(
                        Weihai.POLICY.toBuilder()
                                .set(LIMIT, Setting.text(2, namesake.article(1)))
                                .build(),
                        Format.YAML))
                .withMessage("two instruments have the id weihai-2022");
    }

    @Test
    void the_order_in_which_a_policy_was_settled_does_not_show() {
        Policy.Builder reversed = Policy.builder(Weihai.POLICY.instrument(), Weihai.POLICY.inForce());
        for (int i = Weihai.POLICY.settings().size(); i-- > 0; ) {
            Reliance each = Weihai.POLICY.settings().get(i);
            set(reversed, each.parameter(), each.setting());
        }

        assertThat(PolicyFile.write(reversed.build(), Format.YAML))
                .isEqualTo(PolicyFile.write(Weihai.POLICY, Format.YAML));
    }

    @Test
    void comments_do_not_come_back() {
        String byHand = Weihai.text(Format.YAML).replace("parameters:\n", "# Ours.\nparameters:\n");
        Policy policy =
                Weihai.chosen(PolicyFile.read("by-hand", byHand, Format.YAML).policyOrThrow());

        assertThat(byHand).contains("# Ours.");
        assertThat(PolicyFile.template(policy, Format.YAML)).isEqualTo(Weihai.text(Format.YAML));
    }

    private static <T> String write(Parameter<T> parameter, T value) {
        return PolicyFile.write(
                Weihai.POLICY.toBuilder()
                        .set(
                                parameter,
                                Setting.text(value, Weihai.POLICY.instrument().article(1)))
                        .build(),
                Format.JSON);
    }

    @SuppressWarnings("unchecked") // the setting is that of the parameter
    private static <T> void set(Policy.Builder policy, Parameter<T> parameter, Setting<?> setting) {
        policy.set(parameter, (Setting<T>) setting);
    }

    private static ParsedPolicy read(String parameters) {
        return PolicyFile.read("some.yaml", HEAD + parameters, Format.YAML);
    }

    private static List<String> told(String parameters) {
        return told(read(parameters));
    }

    private static List<String> toldOfAll(String text) {
        return told(PolicyFile.read("some.yaml", text, Format.YAML));
    }

    private static List<String> told(ParsedPolicy parsed) {
        assertThat(parsed.policy().isEmpty()).isEqualTo(!parsed.problems().isEmpty());
        return parsed.problems().stream()
                .map(each -> each.line() + ":" + each.column() + " " + each.path() + ": "
                        + each.reason().english())
                .toList();
    }
}
