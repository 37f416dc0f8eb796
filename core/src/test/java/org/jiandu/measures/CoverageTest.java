package org.jiandu.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiandu.measures.WeihaiMeasures.INSTRUMENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jiandu.engagement.ParticipationActKind;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.message.BilingualText;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DayUnit;
import org.jiandu.verdict.RuleId;
import org.jiandu.verdict.Topic;
import org.junit.jupiter.api.Test;

/** The clauses, the tables, the policy and the tests cover each other, and a gap in any of them is seen. */
class CoverageTest {
    private static final Policy POLICY = WeihaiMeasures.policy()
            .choose(SupervisorParameters.NOTICE_LENGTH, 7)
            .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
            .build();
    private static final Coverage COVERAGE = new Coverage(POLICY);
    private static final List<Article> ARTICLES = WeihaiMeasures.articles();
    private static final ClauseTests TESTS = ClauseTests.ofWeihai();

    @Test
    void nothing_is_without_a_clause_and_no_clause_names_what_is_not_there() {
        assertThat(COVERAGE.gaps(ARTICLES)).isEmpty();
    }

    @Test
    void every_clause_has_its_tests_and_every_test_that_is_named_is_there() {
        assertThat(TESTS.gaps(ids(ARTICLES))).isEmpty();
    }

    @Test
    void art1_the_instrument_names_itself_who_issued_it_and_what_it_rests_on() {
        assertThat(INSTRUMENT.title().chinese()).isEqualTo("威海市行政执法社会监督员管理办法");
        assertThat(INSTRUMENT.issuer().chinese()).isEqualTo("威海市司法局");
        assertThat(INSTRUMENT.promulgatedOn()).contains(LocalDate.of(2022, 4, 18));
        assertThat(INSTRUMENT.superiors())
                .extracting(BilingualText::chinese)
                .containsExactly("法治政府建设实施纲要（2021-2025年）", "威海市行政执法监督办法");
    }

    @Test
    void which_rules_carry_clause_16_6() {
        assertThat(clause("16-6").getRules())
                .contains(new RuleId("dismissal.absences"), new RuleId("engagement.leave-respected"));
        assertThat(WeihaiMeasures.clauses())
                .filteredOn(clause -> clause.getRules().contains(new RuleId("dismissal.leak")))
                .extracting(Clause::getId)
                .containsExactly("9-3", "16-2");
    }

    @Test
    void a_rule_without_a_clause_is_seen() {
        assertThat(COVERAGE.gaps(with("16-6", clause -> without(clause, "dismissal.absences"))))
                .containsExactly("no clause of Art. 16 item 6 names the rule dismissal.absences");
    }

    @Test
    void a_rule_under_a_clause_of_another_place_alone_is_seen() {
        List<Article> moved = with("16-6", clause -> without(clause, "dismissal.absences"));
        moved = with(
                moved,
                "16-5",
                clause -> clause.toBuilder()
                        .addRule(new RuleId("dismissal.absences"))
                        .build());

        assertThat(COVERAGE.gaps(moved))
                .containsExactly("no clause of Art. 16 item 6 names the rule dismissal.absences");
    }

    @Test
    void a_rule_that_the_policy_brings_anew_is_seen() {
        Condition residence = new Condition.Found(
                Topic.of("condition.lives-here", "The candidate lives here.", "拟聘人员在本地居住。"),
                INSTRUMENT.article(7).item(5));
        Policy stricter = POLICY.toBuilder()
                .set(
                        SupervisorParameters.FURTHER_CONDITIONS,
                        Setting.text(List.of(residence), INSTRUMENT.article(7).item(5)))
                .set(
                        new Parameter<>("another"),
                        Setting.text(true, INSTRUMENT.article(7).item(5)))
                .build();

        assertThat(new Coverage(stricter).gaps(ARTICLES))
                .containsExactly(
                        "no clause of Art. 7 item 5 names the rule condition.lives-here",
                        "no clause of Art. 7 item 5 names the parameter another",
                        "no clause names the condition " + ((Condition.Found) residence).topic());
    }

    @Test
    void an_act_a_term_and_a_parameter_without_a_clause_are_seen() {
        assertThat(COVERAGE.gaps(with(
                        "17",
                        clause -> emptied(clause)
                                .addRules(clause.getRules().toArray(RuleId[]::new))
                                .build())))
                .containsExactly(
                        "clause 17 is of the kind ACT and names none",
                        "no clause of Art. 17 names the parameter commendation.kinds",
                        "no clause names the act COMMEND",
                        "no clause names the term CIRCULAR");
        assertThat(COVERAGE.gaps(with(
                        "4-a",
                        clause -> emptied(clause)
                                .addAllRules(clause.getRules())
                                .addAllActs(clause.getActs())
                                .addAllParameters(clause.getParameters())
                                .addTerms(Channel.UNIT_RECOMMENDATION, Channel.INVITATION)
                                .build())))
                .containsExactly("no clause names the term SELF_NOMINATION");
    }

    @Test
    void what_a_clause_names_and_nothing_has_is_seen() {
        assertThat(COVERAGE.gaps(with(
                        "17",
                        clause -> clause.toBuilder()
                                .addRule(new RuleId("no.such-rule"))
                                .addParameter(new Parameter<>("no.such-parameter"))
                                .addAct(Channel.INVITATION)
                                .addTerm(ParticipationActKind.WAIVE_RECUSAL)
                                .build())))
                .containsExactly(
                        "clause 17 names what is no rule here: no.such-rule",
                        "clause 17 names what is no parameter here: no.such-parameter",
                        "clause 17 names what is no act here: INVITATION",
                        "clause 17 names what is no term here: WAIVE_RECUSAL");
    }

    @Test
    void a_clause_or_an_article_that_is_missing_added_or_doubled_is_seen() {
        assertThat(COVERAGE.gaps(
                        with("17", clause -> clause.toBuilder().id("17-a").build())))
                .containsExactly("clause 17-a is none of the 50", "clause 17 is missing");
        assertThat(COVERAGE.gaps(
                        with("16-8", clause -> clause.toBuilder().id("16-7").build())))
                .containsExactly("clause 16-7 is there twice", "clause 16-8 is missing");
        assertThat(COVERAGE.gaps(ARTICLES.subList(1, 18)))
                .containsExactly(
                        "the articles are not 1 to 18 in order: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]",
                        "clause 1 is missing");
    }

    @Test
    void a_clause_on_an_act_or_a_finding_that_names_none_is_seen() {
        assertThat(COVERAGE.gaps(with(
                        "12-b",
                        clause -> clause.toBuilder().kind(Clause.Kind.FINDING).build())))
                .containsExactly("clause 12-b is of the kind FINDING and names none");
        assertThat(COVERAGE.gaps(with(
                        "7-5",
                        clause -> clause.toBuilder().kind(Clause.Kind.ACT).build())))
                .containsExactly("clause 7-5 is of the kind ACT and names none");
    }

    @Test
    void a_clause_without_a_test_and_a_test_that_is_gone_are_seen() {
        Map<String, List<String>> named = new HashMap<>(TESTS.named());
        named.put("19", named.remove("18"));
        Set<String> existing = new HashSet<>(TESTS.existing());
        existing.removeIf(test ->
                test.startsWith("Article14ConfidentialityTest#") || test.startsWith("Article16DismissalTest#art16_7_"));

        assertThat(new ClauseTests(named, existing).gaps(ids(ARTICLES)))
                .containsExactlyInAnyOrder(
                        "no test is named for clause 18",
                        "tests are named for a clause that is not there: 19",
                        "the test named for clause 14 is gone: Article14ConfidentialityTest",
                        "the test named for clause 16-7 is gone: Article16DismissalTest#art16_7");
    }

    @Test
    void a_clause_is_carried_by_something_or_says_why_by_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emptied(clause("17")).build())
                .withMessageContaining("Clause 17 is carried by something, or says why by nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> clause("1").toBuilder().addAct(ActKind.COMMEND).build())
                .withMessageContaining("Clause 1 is carried by something, or says why by nothing");
    }

    @Test
    void an_article_has_a_digest_and_clauses_of_its_own() {
        Article first = ARTICLES.get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Article(first.citation(), "", first.clauses()))
                .withMessage("sha256 is not 64 hexadecimal digits: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Article(first.citation(), first.sha256(), List.of()))
                .withMessage("clauses are missing: weihai-2022 Art. 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Article(INSTRUMENT.article(2), first.sha256(), first.clauses()))
                .withMessage("clause 1 is not in weihai-2022 Art. 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Article(INSTRUMENT.article(1).item(1), first.sha256(), first.clauses()))
                .withMessage("citation is not of an article: weihai-2022 Art. 1 item 1");
    }

    private static Clause clause(String id) {
        return WeihaiMeasures.clauses().stream()
                .filter(clause -> clause.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ids(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.clauses().stream())
                .map(Clause::getId)
                .collect(Collectors.toSet());
    }

    private static List<Article> with(String id, UnaryOperator<Clause> change) {
        return with(ARTICLES, id, change);
    }

    /** The articles with one clause changed. */
    private static List<Article> with(List<Article> articles, String id, UnaryOperator<Clause> change) {
        return articles.stream()
                .map(article -> new Article(
                        article.citation(),
                        article.sha256(),
                        article.clauses().stream()
                                .map(clause -> clause.getId().equals(id) ? change.apply(clause) : clause)
                                .toList()))
                .toList();
    }

    private static Clause without(Clause clause, String rule) {
        return emptied(clause)
                .addAllRules(clause.getRules().stream()
                        .filter(each -> !each.equals(new RuleId(rule)))
                        .toList())
                .addAllActs(clause.getActs())
                .addAllTerms(clause.getTerms())
                .addAllFindings(clause.getFindings())
                .addAllParameters(clause.getParameters())
                .build();
    }

    /** A clause that says the same and is carried by nothing. */
    private static Clause.Builder emptied(Clause clause) {
        return Clause.builder()
                .id(clause.getId())
                .kind(clause.getKind())
                .citation(clause.getCitation())
                .restatement(clause.getRestatement());
    }
}
