package org.jiandu.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiandu.examples.boot.Client.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The calls that the README shows are made, and their answers are those that it shows. */
class ReadmeTest {
    private static final String HERE = "http://localhost:8080";
    private static final Pattern SHOWN = Pattern.compile("```sh\n(curl .*?)\n```\n+```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    static Stream<Arguments> calls() throws IOException {
        Matcher shown = SHOWN.matcher(Readme.text());
        List<Arguments> calls = new ArrayList<>();
        while (shown.find()) {
            calls.add(Arguments.of(shown.group(1), shown.group(2)));
        }
        assertThat(calls).hasSizeGreaterThan(3);
        return calls.stream();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void the_answer_is_the_one_that_is_shown(String call, String shown) {
        JsonMapper json = new JsonMapper();

        assertThat(json.readTree(made(words(call)).body())).isEqualTo(json.readTree(shown));
    }

    private static Answer made(List<String> words) {
        Client client = Shared.demonstration().client();
        String body = "";
        String path = "";
        for (int index = 1; index < words.size(); index++) {
            switch (words.get(index)) {
                case "-s" -> {}
                case "-u" -> client = client.as(words.get(++index).replace(":demo", ""));
                case "-H" -> {
                    String[] header = words.get(++index).split(": ", 2);
                    client = header[0].equals("Content-Type") ? client : client.with(header[0], header[1]);
                }
                case "-d" -> body = words.get(++index);
                default -> path = words.get(index).replace(HERE, "");
            }
        }
        assertThat(path).startsWith("/api/");
        return body.isEmpty() ? client.get(path) : client.post(path, body);
    }

    private static List<String> words(String call) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(call.replace("\\\n", " "));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }
}
