package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jiandu.input.InputValidator;
import org.jiandu.party.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TimelinesTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "timeline-p-01.svg");
    private static final String DISMISSED = "p-18";
    private static final Timelines ENGLISH = new Timelines(Bundled.SUPERVISORS, Bundled.REPORTS, Locale.ENGLISH);
    private static final Timelines CHINESE =
            new Timelines(Bundled.SUPERVISORS, Bundled.REPORTS, Locale.SIMPLIFIED_CHINESE);

    @Test
    void a_life_is_drawn_as_approved() throws IOException {
        if (Boolean.getBoolean("jiandu.regenerate")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, svg(ENGLISH, "p-01"));
        }
        assertThat(GOLDEN).content().isEqualTo(svg(ENGLISH, "p-01"));
    }

    @Test
    void terms_notice_acts_refusals_and_deadlines_stand_at_their_days() throws Exception {
        Document svg = parse(svg(ENGLISH, "p-01"));

        assertThat(svg.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(titles(svg, "rect", "served"))
                .containsExactly(
                        "term 1: 2022-06-01 to 2024-05-31 (2022-06-01 – 2024-05-31)",
                        "term 2: 2024-06-01 to 2026-05-31 (2024-06-01 – 2026-05-31)");
        assertThat(titles(svg, "rect", "notice")).singleElement().asString().endsWith("(2022-05-22 – 2022-05-29)");
        assertThat(titles(svg, "path", "refused")).containsExactly("refused: renew (2026-03-10)");
        assertThat(titles(svg, "rect", "deadline"))
                .containsExactly(
                        "report r-01: answer due on 2024-02-18, given on 2024-02-18 (2024-01-12 – 2024-02-18)");
        assertThat(titles(svg, "circle", "done")).contains("certificate issued (2022-06-01)");
    }

    @Test
    void a_term_that_a_dismissal_cut_short_is_granted_to_its_end_and_served_to_the_eve() throws Exception {
        Document svg = parse(svg(ENGLISH, DISMISSED));

        assertThat(attribute(svg, "served", "width")).isLessThan(attribute(svg, "granted", "width"));
        assertThat(titles(svg, "circle", "done")).anyMatch(title -> title.startsWith("the dismissal takes effect ("));
    }

    @Test
    void art14_a_report_in_confidence_is_not_drawn_in_the_picture_of_its_reporter() {
        assertThat(Bundled.REPORTS.reports())
                .anySatisfy(report -> assertThat(report.getId().value()
                                + report.getReporter().map(PersonId::value).orElse(""))
                        .isEqualTo("r-12p-01"));
        assertThat(svg(ENGLISH, "p-01")).contains("r-01").doesNotContain("r-12");
    }

    @Test
    void it_speaks_one_language_and_names_nobody() {
        assertThat(svg(ENGLISH, "p-01").replace("王**", "")).doesNotContainPattern("\\p{IsHan}");
        assertThat(svg(CHINESE, "p-01"))
                .contains("lang=\"zh-CN\"", "聘期、行为与期限", "不予办理：续聘", "反映r-01")
                .doesNotContain("answer due");
        for (Candidate candidate : people()) {
            assertThat(svg(ENGLISH, candidate.person().getId().value()))
                    .doesNotContain(candidate.person().getName().value());
        }
    }

    @Test
    void every_picture_is_well_formed_says_what_it_shows_and_keeps_to_its_frame() throws Exception {
        for (Candidate candidate : people()) {
            Document svg = parse(svg(CHINESE, candidate.person().getId().value()));
            Element root = svg.getDocumentElement();
            int width = Integer.parseInt(root.getAttribute("width"));
            int height = Integer.parseInt(root.getAttribute("height"));

            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(elements(svg, "title").get(0).getTextContent())
                    .contains(candidate.person().getId().value());
            assertThat(elements(svg, "desc")).hasSize(1);
            Stream.of("rect", "circle", "path")
                    .flatMap(name -> elements(svg, name).stream())
                    .forEach(shape -> assertThat(
                                    shape.getElementsByTagName("title").getLength())
                            .isOne());
            elements(svg, "text").forEach(text -> {
                assertThat(Integer.parseInt(text.getAttribute("x"))).isBetween(0, width);
                assertThat(Integer.parseInt(text.getAttribute("y"))).isBetween(0, height);
            });
            elements(svg, "rect").stream()
                    .filter(rect -> !rect.getAttribute("x").isEmpty())
                    .forEach(rect -> assertThat(Integer.parseInt(rect.getAttribute("x"))
                                    + Integer.parseInt(rect.getAttribute("width")))
                            .isLessThanOrEqualTo(width));
        }
    }

    @Test
    void a_run_writes_one_file_a_person_and_a_later_run_the_same(@TempDir Path folder) throws IOException {
        Run run = Run.again("--timelines", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("32 timelines, in the folder " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(32)
                    .allMatch(name -> name.matches("timeline-p-[0-9]{2}\\.svg"));
        }
        assertThat(folder.resolve("timeline-p-18.svg")).content().contains("<title id=\"title\">p-18 〔");
        // What was played in an earlier run is drawn as it was then.
        assertThat(folder.resolve("timeline-p-01.svg")).content().isEqualTo(svg(ENGLISH, "p-01"));
    }

    @Test
    void markup_in_words_is_words() throws Exception {
        String words = "<b> & \"]]>\" 王";
        String svg = new Svg()
                .open("svg", "label", words)
                .words("text", words)
                .close()
                .document();

        assertThat(parse(svg).getDocumentElement().getTextContent().strip()).isEqualTo(words);
        assertThat(parse(svg).getDocumentElement().getAttribute("label")).isEqualTo(words);
    }

    /** Those of the cohort; each has an act. */
    private static List<Candidate> people() {
        return new CohortFile(InputValidator.create(), new Problems(Words.in(Locale.ENGLISH)))
                .read(TextFile.bundled("cohort.csv"))
                .candidates();
    }

    private static String svg(Timelines timelines, String person) {
        return timelines.svg(new PersonId(person));
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }

    /** What the shapes of a style say, without those of the legend. */
    private static List<String> titles(Document svg, String name, String style) {
        return elements(svg, name).stream()
                .filter(shape -> shape.getAttribute("class").equals(style))
                .skip(1)
                .map(shape -> shape.getTextContent().strip())
                .toList();
    }

    private static int attribute(Document svg, String style, String name) {
        return elements(svg, "rect").stream()
                .filter(shape -> shape.getAttribute("class").equals(style))
                .skip(1)
                .mapToInt(shape -> Integer.parseInt(shape.getAttribute(name)))
                .findFirst()
                .orElseThrow();
    }
}
