package org.jiandu.examples.neighbours;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.law.Parameter;
import org.jiandu.law.Provenance;
import org.jiandu.law.Setting;
import org.jiandu.message.BilingualText;
import org.jiandu.message.Messages;
import org.jiandu.supervisor.SupervisorParameters;

/** What the program prints, in Markdown. */
final class Printout {
    private static final BilingualText LIVES = new BilingualText("The same lives in each place", "同一经历在各地");
    private static final BilingualText LIFE = new BilingualText("life", "经历");
    private static final BilingualText LAWFUL = new BilingualText("lawful", "合法");
    private static final BilingualText BOLD = new BilingualText(
            "Bold is what differs from Weihai, and there the place itself is the reason: what it leaves open, or what was not seen,"
                    + " is here as in Weihai.",
            "加粗者与威海不同，且均出于当地规定本身：当地留待确定的以及未见的内容，本例一律同威海。");
    private static final BilingualText RULES = new BilingualText("What the rules say that refused an act", "据以不予准许的规则");
    private static final BilingualText PARAMETERS = new BilingualText(
            "What each place says, and what an invented authority chose: not the law of the place",
            "各地规定的内容，以及虚构的机关为本例所作的选择（并非当地规定）");
    private static final BilingualText TEXT = new BilingualText("says", "明文规定");
    private static final BilingualText READING = new BilingualText("reads", "解释");
    private static final BilingualText CHOSEN =
            new BilingualText("leaves to the authority, chosen for this example", "由机关确定，本例已选定");
    private static final BilingualText LEFT_OUT =
            new BilingualText("leaves to the authority, in this example none of the kind", "由机关确定，本例从缺");
    private static final BilingualText NOTHING = new BilingualText("has nothing of", "无规定");
    private static final BilingualText SEPARATOR = new BilingualText("; ", "；");

    private final List<Place> places;
    private final Locale locale;
    private final Messages messages;
    private final PrintStream out;
    private final Map<String, Set<String>> rules = new LinkedHashMap<>();

    Printout(List<Place> places, Locale locale, PrintStream out) {
        this.places = places;
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.out = out;
    }

    void print() {
        lives();
        out.println();
        rules();
        out.println();
        parameters();
    }

    private void lives() {
        title(LIVES);
        row(Stream.concat(Stream.of(words(LIFE)), places.stream().map(place -> words(place.name()))));
        row(Stream.generate(() -> "---").limit(places.size() + 1L));
        Lives.ALL.forEach(this::life);
        out.println();
        out.println(words(BOLD));
    }

    /** A row, in which an answer that is not Weihai's is bold. */
    private void life(Life life) {
        List<Optional<Refusal>> answers =
                places.stream().map(place -> life.in(place).refusal()).toList();
        boolean lawfulInWeihai = answers.get(0).isEmpty();
        row(Stream.concat(
                Stream.of(words(life.title())),
                answers.stream()
                        .map(answer ->
                                answer.isEmpty() == lawfulInWeihai ? cell(answer) : "**" + cell(answer) + "**")));
    }

    private String cell(Optional<Refusal> answer) {
        return answer.map(this::refused).orElse(words(LAWFUL));
    }

    private String refused(Refusal refusal) {
        String rule = refusal.reason().rule().value();
        rules.computeIfAbsent(rule, first -> new LinkedHashSet<>())
                .add(messages.text(refusal.reason().condition()));
        return messages.label(refusal.act()) + ": "
                + refusal.reason().citation().text(locale) + " `" + rule + "`";
    }

    private void rules() {
        title(RULES);
        rules.forEach((rule, condition) -> out.println("* `" + rule + "`: " + String.join(" ", condition)));
    }

    private void parameters() {
        title(PARAMETERS);
        for (Place place : places) {
            out.println("**" + words(place.name()) + "**");
            out.println();
            list(TEXT, settled(place, Provenance.TEXT));
            list(READING, settled(place, Provenance.READING));
            list(CHOSEN, place.chosen());
            list(LEFT_OUT, place.leftOut());
            list(
                    NOTHING,
                    SupervisorParameters.all().stream()
                            .filter(parameter -> !place.policy().settles(parameter)
                                    && !place.open().contains(parameter))
                            .toList());
            out.println();
        }
    }

    private static List<Parameter<?>> settled(Place place, Provenance source) {
        return SupervisorParameters.all().stream()
                .filter(parameter -> place.policy()
                        .find(parameter)
                        .map(Setting::provenance)
                        .filter(source::equals)
                        .isPresent())
                .toList();
    }

    private void list(BilingualText what, List<Parameter<?>> parameters) {
        String labels = parameters.stream()
                .map(parameter -> messages.text(parameter.label()))
                .collect(Collectors.joining(words(SEPARATOR)));
        out.println("* " + words(what) + " (" + parameters.size() + ")" + (labels.isEmpty() ? "" : ": " + labels));
    }

    private void title(BilingualText title) {
        out.println("### " + words(title));
        out.println();
    }

    private void row(Stream<String> cells) {
        out.println(cells.collect(Collectors.joining(" | ", "| ", " |")));
    }

    private String words(BilingualText text) {
        return text.in(locale);
    }
}
