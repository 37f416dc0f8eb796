package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.verdict.RuleInfo;
import org.jiandu.verdict.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole table, written once more by hand: 27 acts at 11 stages. Whoever changes the table in the code says here what
 * it is meant to be.
 */
class TransitionTableTest {
    /** The columns of the table, in the order of {@link Stage}. */
    private static final List<String> COLUMNS =
            List.of("new", "inv", "nom", "rev", "not", "app", "off", "lea", "exp", "dis", "clo");

    /** An act that is admitted leads to the stages after the arrow; one that is not is refused for a reason. */
    private static final String TABLE = """
            act               new  inv  nom  rev  not      app  off      lea      exp  dis  clo
            RECOMMEND         >nom cand cand cand cand     eng  eng      eng      >nom >nom >nom
            NOMINATE_SELF     >nom cand cand cand cand     eng  eng      eng      >nom >nom >nom
            INVITE            >inv cand cand cand cand     eng  eng      eng      >inv >inv >inv
            ACCEPT_INVITATION noin >nom noin noin noin     noin noin     noin     noin noin noin
            DECLINE_INVITATION noin >clo noin noin noin    noin noin     noin     noin noin noin
            WITHDRAW          noca answ >clo >clo >clo     ends ends     ends     noca noca noca
            APPROVE           noca unan >rev done done     eng  eng      eng      noca noca noca
            REJECT            noca unan >clo >clo >clo     ends ends     ends     noca noca noca
            POST_NOTICE       noca rfst rfst >not post     eng  eng      eng      noca noca noca
            RAISE_OBJECTION   none none none none >not,clo none none     none     none none none
            DECIDE_OBJECTION  none none none none >not,clo none none     none     none none none
            ISSUE_CERTIFICATE both both both nfst >app,off eng  eng      eng      both both both
            RENEW             nren nren nren nren nren     begu >off     left     >off nren nren
            CHANGE_PROFILE    noca >inv >nom >rev >not     >app >off     >lea     >exp >dis >clo
            RECORD_ATTENDANCE offi offi offi offi offi     offi >off     >lea     offi offi offi
            REPORT_BREACH     serv serv serv serv serv     serv >off     >lea     >exp >dis serv
            FIND_CONDUCT      serv serv serv serv serv     serv >off     >lea     >exp >dis serv
            RECORD_PAYMENT    offi offi offi offi offi     offi >off     >lea     offi offi offi
            COMMEND           offi offi offi offi offi     offi >off     >lea     offi offi offi
            DISMISS           neve neve neve neve neve     begu >lea,dis twic     over twic neve
            SERVE_DISMISSAL   nodi nodi nodi nodi nodi     nodi nodi     >lea,dis nodi >dis nodi
            PUBLISH_DISMISSAL nodi nodi nodi nodi nodi     nodi nodi     >lea,dis nodi >dis nodi
            """;

    private static final Map<String, String> REFUSALS = Map.ofEntries(
            Map.entry("cand", "stage.already-candidate"),
            Map.entry("eng", "stage.already-engaged"),
            Map.entry("noin", "stage.no-invitation"),
            Map.entry("answ", "stage.invitation-is-answered"),
            Map.entry("unan", "stage.invitation-unanswered"),
            Map.entry("noca", "stage.no-candidacy"),
            Map.entry("ends", "stage.engaged-ends-by-dismissal"),
            Map.entry("done", "stage.already-reviewed"),
            Map.entry("rfst", "stage.review-first"),
            Map.entry("post", "stage.already-on-notice"),
            Map.entry("none", "stage.no-notice"),
            Map.entry("both", "stage.review-and-notice-first"),
            Map.entry("nfst", "stage.notice-first"),
            Map.entry("begu", "stage.term-not-begun"),
            Map.entry("left", "stage.leaving"),
            Map.entry("nren", "stage.nothing-to-renew"),
            Map.entry("offi", "stage.not-in-office"),
            Map.entry("serv", "stage.never-served"),
            Map.entry("twic", "stage.already-dismissed"),
            Map.entry("over", "stage.no-longer-engaged"),
            Map.entry("neve", "stage.never-engaged"),
            Map.entry("nodi", "stage.no-dismissal"));

    /** The conditions of each act: those judged at every stage before the bar, those where it is admitted after it. */
    private static final String RULES = """
            RECOMMEND         : in-force body unit order | nomination.channel eligibility.reappointment
            NOMINATE_SELF     : in-force body person order | nomination.channel eligibility.reappointment
            INVITE            : in-force body authority order | nomination.channel eligibility.reappointment
            ACCEPT_INVITATION : in-force body person order |
            DECLINE_INVITATION: in-force body person order |
            WITHDRAW          : in-force body person order |
            APPROVE           : in-force body authority order | eligibility.sector bars eligibility.reappointment \
            condition.7-2 condition.7-3 condition.7-4
            REJECT            : in-force body authority order |
            POST_NOTICE       : in-force body authority order | notice.length
            RAISE_OBJECTION   : in-force body order | notice.objection-in-time
            DECIDE_OBJECTION  : in-force body authority order | notice.objection-open notice.objection-decided
            ISSUE_CERTIFICATE : in-force body authority order | bars notice.over notice.no-open-objection \
            term.first-day term.last-day renewal.limit
            RENEW             : in-force body authority order | bars renewal.window term.last-day renewal.limit
            CHANGE_PROFILE    : in-force body authority |
            RECORD_ATTENDANCE : in-force body authority | activities.provided
            REPORT_BREACH     : in-force body agency | duties.listed
            FIND_CONDUCT      : in-force body authority | duties.listed duties.report-on-record duties.conduct-decided
            RECORD_PAYMENT    : in-force body authority compensation.no-pay compensation.expenses |
            COMMEND           : in-force body authority | commendation.kind commendation
            DISMISS           : in-force body authority order | dismissal.ground-listed grounds \
            dismissal.not-retroactive
            SERVE_DISMISSAL   : in-force body authority order | dismissal.served-once
            PUBLISH_DISMISSAL : in-force body authority order | dismissal.published-once
            """;

    private static final Map<String, List<String>> SHORT = Map.of(
            "in-force", List.of("policy.in-force"),
            "body", List.of("actor.engaging-body"),
            "authority", List.of("actor.engaging-authority"),
            "person", List.of("actor.person-concerned"),
            "unit", List.of("actor.unit"),
            "agency", List.of("actor.agency"),
            "order", List.of("steps.in-order"),
            "bars", List.of("eligibility.occupation", "eligibility.records", "eligibility.credit"),
            "grounds",
                    List.of(
                            "dismissal.crime-or-bad-credit",
                            "dismissal.leak",
                            "dismissal.gifts",
                            "dismissal.private-gain",
                            "dismissal.harm-to-image",
                            "dismissal.absences",
                            "dismissal.circumstances",
                            "dismissal.other"));

    /** Which article each rule carries out. What is said of several acts may cite the article of each. */
    private static final String ARTICLES = """
            Art. 2 para. 2: eligibility.sector eligibility.occupation
            Art. 3: actor.engaging-body actor.engaging-authority
            Art. 4: actor.person-concerned actor.unit steps.in-order nomination.channel notice.length \
            notice.objection-in-time notice.objection-open notice.objection-decided notice.over \
            notice.no-open-objection stage.already-candidate stage.already-engaged stage.no-invitation \
            stage.invitation-is-answered stage.invitation-unanswered stage.no-candidacy stage.already-reviewed \
            stage.review-first stage.already-on-notice stage.no-notice stage.review-and-notice-first stage.notice-first
            Art. 5: steps.in-order term.first-day term.last-day renewal.limit renewal.window stage.term-not-begun stage.leaving \
            stage.nothing-to-renew
            Art. 6: compensation.no-pay compensation.expenses stage.not-in-office
            Art. 7 item 1: eligibility.records eligibility.credit
            Art. 7 item 2: condition.7-2
            Art. 7 item 3: condition.7-3
            Art. 7 item 4: condition.7-4
            Art. 8 item 4: activities.provided stage.not-in-office
            Art. 9: duties.listed duties.conduct-decided stage.never-served
            Art. 13: actor.agency duties.report-on-record stage.never-served
            Art. 16: steps.in-order eligibility.reappointment dismissal.ground-listed dismissal.not-retroactive \
            dismissal.served-once dismissal.published-once stage.engaged-ends-by-dismissal stage.term-not-begun \
            stage.already-dismissed stage.no-longer-engaged stage.never-engaged stage.no-dismissal
            Art. 16 item 1: dismissal.crime-or-bad-credit
            Art. 16 item 2: dismissal.leak
            Art. 16 item 3: dismissal.gifts
            Art. 16 item 4: dismissal.private-gain
            Art. 16 item 5: dismissal.harm-to-image
            Art. 16 item 6: dismissal.absences
            Art. 16 item 7: dismissal.circumstances
            Art. 16 item 8: dismissal.other
            Art. 17: commendation.kind commendation stage.not-in-office
            Art. 18: policy.in-force
            """;

    /** The acts that the table has rows for: Weihai has nothing of the others. */
    static List<ActKind> provided() {
        return List.copyOf(expectedCells().keySet());
    }

    @ParameterizedTest
    @MethodSource("provided")
    void every_stage_admits_or_refuses_the_act_as_the_table_says(ActKind act) {
        List<String> cells = Stream.of(Stage.values())
                .map(stage -> cell(LIFECYCLE.transition(stage, act)))
                .toList();

        assertThat(cells).as("%s at %s", act, COLUMNS).isEqualTo(expectedCells().get(act));
    }

    @ParameterizedTest
    @MethodSource("provided")
    void the_act_is_judged_by_the_rules_that_are_listed(ActKind act) {
        for (Stage stage : Stage.values()) {
            Transition<Stage, ActKind> transition = LIFECYCLE.transition(stage, act);
            List<String> expected = new ArrayList<>(expectedRules(act, false));
            if (transition.isAdmitted()) {
                expected.addAll(expectedRules(act, true));
            }
            transition.refusal().ifPresent(refusal -> expected.add(refusal.id().value()));

            assertThat(transition.rules())
                    .as("%s at %s", act, stage)
                    .extracting(rule -> rule.id().value())
                    .isEqualTo(expected);
        }
    }

    @Test
    void the_table_has_242_cells_and_each_is_there() {
        assertThat(expectedCells())
                .hasSize(22)
                .allSatisfy((act, cells) -> assertThat(cells).hasSize(11));
        assertThat(LIFECYCLE.acts()).isEqualTo(provided());
    }

    @ParameterizedTest
    @EnumSource(ActKind.class)
    void what_the_measures_do_not_provide_for_is_refused_at_every_stage(ActKind act) {
        for (Stage stage : Stage.values()) {
            assertThat(LIFECYCLE.transition(stage, act).rules().stream()
                            .anyMatch(rule -> rule.id().value().equals("act.not-provided")))
                    .isEqualTo(!provided().contains(act));
        }
    }

    @Test
    void every_rule_and_every_refusal_cites_its_article_of_the_measures() {
        Map<String, Set<String>> cited = new TreeMap<>();
        rules().forEach(rule -> cited.computeIfAbsent(rule.id().value(), id -> new TreeSet<>())
                .add(rule.citation().place().english()));

        assertThat(cited).isEqualTo(expectedArticles());
        assertThat(rules()).extracting(rule -> rule.citation().instrument()).containsOnly(WeihaiMeasures.INSTRUMENT);
    }

    @Test
    void every_rule_and_every_refusal_has_words_in_both_languages() {
        assertThat(rules()).isNotEmpty().allSatisfy(rule -> LifecycleProperties.assertSaid(rule.condition()));
    }

    private static List<RuleInfo> rules() {
        return cells().flatMap(cell -> cell.rules().stream()).toList();
    }

    private static Stream<Transition<Stage, ActKind>> cells() {
        return provided().stream()
                .flatMap(act -> Stream.of(Stage.values()).map(stage -> LIFECYCLE.transition(stage, act)));
    }

    private static String cell(Transition<Stage, ActKind> transition) {
        if (transition.isAdmitted()) {
            List<String> targets = new TreeSet<>(transition.targets())
                    .stream().map(TransitionTableTest::column).toList();
            return ">" + String.join(",", targets);
        }
        String id = transition.refusal().orElseThrow().id().value();
        return REFUSALS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    private static String column(Stage stage) {
        return COLUMNS.get(List.of(Stage.values()).indexOf(stage));
    }

    private static Map<ActKind, List<String>> expectedCells() {
        Map<ActKind, List<String>> table = new LinkedHashMap<>();
        TABLE.lines()
                .skip(1)
                .map(line -> List.of(line.split(" +")))
                .forEach(row -> table.put(ActKind.valueOf(row.get(0)), row.subList(1, row.size())));
        return table;
    }

    private static List<String> expectedRules(ActKind act, boolean whereAdmitted) {
        String row = RULES.lines()
                .filter(line -> line.split("[ :]", 2)[0].equals(act.name()))
                .findFirst()
                .orElseThrow();
        String[] halves = row.substring(row.indexOf(':') + 1).split("\\|", -1);
        return Arrays.stream(halves[whereAdmitted ? 1 : 0].trim().split(" +"))
                .filter(name -> !name.isEmpty())
                .flatMap(name -> SHORT.getOrDefault(name, List.of(name)).stream())
                .toList();
    }

    private static Map<String, Set<String>> expectedArticles() {
        Map<String, Set<String>> articles = new TreeMap<>();
        ARTICLES.lines()
                .map(line -> line.split(": "))
                .forEach(row -> Stream.of(row[1].split(" +"))
                        .forEach(rule -> articles.computeIfAbsent(rule, id -> new TreeSet<>())
                                .add(row[0])));
        return articles;
    }
}
