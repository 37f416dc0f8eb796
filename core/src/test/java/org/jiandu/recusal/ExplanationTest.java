package org.jiandu.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.recusal.Recusals.CODE;
import static org.jiandu.recusal.Recusals.FRI_2023_09_01;
import static org.jiandu.recusal.Recusals.OTHER_CODE;
import static org.jiandu.recusal.Recusals.RULE;
import static org.jiandu.recusal.Recusals.TUE_1980_01_01;
import static org.jiandu.recusal.Recusals.WANG;
import static org.jiandu.recusal.Recusals.finding;
import static org.jiandu.recusal.Recusals.known;
import static org.jiandu.recusal.Recusals.party;
import static org.jiandu.recusal.Recusals.ruleWith;
import static org.jiandu.recusal.Recusals.serving;
import static org.jiandu.recusal.Recusals.tie;
import static org.jiandu.recusal.Recusals.ties;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.message.Messages;
import org.jiandu.message.Texts;
import org.jiandu.party.Audience;
import org.jiandu.time.DateRange;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);
    private static final Body FIRM = Body.of(CODE, "甲公司");
    private static final Body GROUP = Body.of(OTHER_CODE, "甲集团");
    private static final LocalDate SUN_2023_12_31 = LocalDate.of(2023, 12, 31);

    /** What nobody but the officers who handle the matter may read. */
    private static final List<String> SECRETS = List.of(
            "wang",
            "zhou-ping",
            "father",
            "甲公司",
            "甲集团",
            "某餐馆老板",
            "officer-1",
            "已查明",
            "spouse",
            "配偶",
            "parent",
            "父母",
            "sibling",
            "brother",
            "兄弟",
            "post",
            "任职",
            "1980",
            "2023");

    static Stream<Arguments> grounds() {
        Kinship spouse = tie("wang", KinTie.SPOUSE, "zhou-ping");
        Ties brothers = ties(tie("father", KinTie.PARENT, "wang"), tie("father", KinTie.PARENT, "zhou-ping"));
        RecusalRule criminal = ruleWith(RecusalParameters.NEAR_RELATIVES, NearRelatives.CRIMINAL_PROCEDURE_108);
        RecusalRule affiliates = ruleWith(RecusalParameters.AFFILIATES, AffiliateRule.MANDATORY);
        CaseParties firm = CaseParties.of(party(FIRM));
        CaseParties firmOfGroup = new CaseParties(List.of(party(FIRM)), List.of(new Affiliation(GROUP, FIRM)));
        return Stream.of(
                Arguments.of(
                        RULE,
                        Ties.none(),
                        CaseParties.of(party("wang")),
                        List.of(),
                        "recusal.self",
                        "wang is a party",
                        "wang是当事人"),
                Arguments.of(
                        RULE,
                        ties(spouse),
                        CaseParties.of(party("zhou-ping")),
                        List.of(),
                        "recusal.near-relative",
                        "zhou-ping is a party: spouse, a near relative (Civil Code art. 1045, and others in a support relation)"
                                + " because of: wang (spouse of zhou-ping since 1980-01-01)",
                        "zhou-ping是当事人：配偶，属于近亲属（民法典第一千零四十五条以及其他具有扶养、赡养关系的亲属），依据：wang自1980-01-01起是zhou-ping的配偶"),
                Arguments.of(
                        RULE,
                        brothers,
                        CaseParties.of(party("zhou-ping")),
                        List.of(),
                        "recusal.near-relative",
                        "zhou-ping is a party: brother or sister, half blood and adoption included (Civil Code art. 1127), a near"
                                + " relative (Civil Code art. 1045, and others in a support relation) because of: father"
                                + " (parent by birth of wang since 1980-01-01), father (parent by birth of zhou-ping since"
                                + " 1980-01-01)",
                        "zhou-ping是当事人：兄弟姐妹，包括同父异母、同母异父和养兄弟姐妹（民法典第一千一百二十七条），属于近亲属"
                                + "（民法典第一千零四十五条以及其他具有扶养、赡养关系的亲属），依据：father自1980-01-01起是wang的生父母、"
                                + "father自1980-01-01起是zhou-ping的生父母"),
                Arguments.of(
                        criminal,
                        brothers,
                        CaseParties.of(party("zhou-ping")),
                        List.of(),
                        "recusal.doubtful-relative",
                        "zhou-ping is a party: brother or sister by one parent on record, perhaps by both; whether that is a near"
                                + " relative (Criminal Procedure Law art. 108) cannot be told from: father (parent by"
                                + " birth of wang since 1980-01-01), father (parent by birth of zhou-ping since 1980-01-01)",
                        "zhou-ping是当事人：已知同父或者同母的兄弟姐妹，是否同父同母不明；是否属于近亲属（刑事诉讼法第一百零八条）无法确定，依据："
                                + "father自1980-01-01起是wang的生父母、father自1980-01-01起是zhou-ping的生父母"),
                Arguments.of(
                        RULE,
                        serving(FIRM),
                        firm,
                        List.of(),
                        "recusal.place-of-service",
                        "甲公司 is a party; place of service: 甲公司 (post, from 1980-01-01)",
                        "甲公司是当事人；服务的处所：甲公司（方式：任职，期间：自1980-01-01起）"),
                Arguments.of(
                        RULE,
                        serving(FIRM, ServiceKind.BOARD_SEAT, DateRange.of(TUE_1980_01_01, SUN_2023_12_31)),
                        firm,
                        List.of(),
                        "recusal.place-of-service",
                        "甲公司 is a party; place of service: 甲公司 (seat on a board, from 1980-01-01 to 2023-12-31)",
                        "甲公司是当事人；服务的处所：甲公司（方式：董事、监事，期间：1980-01-01至2023-12-31）"),
                Arguments.of(
                        affiliates,
                        serving(GROUP),
                        firmOfGroup,
                        List.of(),
                        "recusal.place-of-service",
                        "甲公司 is a party; place of service: 甲集团 (post, from 1980-01-01); 甲公司 belongs to 甲集团",
                        "甲公司是当事人；服务的处所：甲集团（方式：任职，期间：自1980-01-01起）；甲公司隶属于甲集团"),
                Arguments.of(
                        RULE,
                        serving(GROUP),
                        firmOfGroup,
                        List.of(),
                        "recusal.doubtful-place",
                        "甲公司 is a party; place of service: 甲集团 (post, from 1980-01-01); whether that counts is open: 甲公司"
                                + " belongs to 甲集团",
                        "甲公司是当事人；服务的处所：甲集团（方式：任职，期间：自1980-01-01起）；是否视同服务的处所尚待认定：甲公司隶属于甲集团"),
                Arguments.of(
                        RULE,
                        serving(known("o-1", "甲集团")),
                        firm,
                        List.of(),
                        "recusal.doubtful-place",
                        "甲公司 is a party; from what is known it cannot be told whether that is the place of service: 甲集团"
                                + " (post, from 1980-01-01)",
                        "甲公司是当事人；根据现有信息无法确定其是否为服务的处所：甲集团（方式：任职，期间：自1980-01-01起）"),
                Arguments.of(
                        RULE,
                        Ties.none(),
                        CaseParties.of(new Party.Unknown("某餐馆老板")),
                        List.of(),
                        "recusal.identity",
                        "not identified: 某餐馆老板",
                        "身份不明：某餐馆老板"),
                Arguments.of(
                        RULE,
                        Ties.none(),
                        CaseParties.of(party(Body.named("甲公司"))),
                        List.of(),
                        "recusal.identity",
                        "not identified: 甲公司",
                        "身份不明：甲公司"),
                Arguments.of(
                        RULE,
                        Ties.none(),
                        CaseParties.none(),
                        List.of(finding(RecusalTopics.OTHER_CIRCUMSTANCE, true)),
                        "recusal.other",
                        "found by officer-1 on 2023-09-01: 已查明",
                        "officer-1于2023-09-01认定：已查明"));
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void art10_the_officers_who_handle_the_matter_read_the_ground_and_what_makes_it(
            RecusalRule rule,
            Ties ties,
            CaseParties parties,
            List<Finding> findings,
            String id,
            String english,
            String chinese) {
        Screening screening = rule.screen(WANG, ties, parties, findings, FRI_2023_09_01);
        List<Reason> reasons = rule.explain(screening, Audience.HANDLER);

        assertThat(reasons).hasSize(1);
        Reason reason = reasons.get(0);
        assertThat(reason.rule()).hasToString(id);
        assertThat(ENGLISH.text(reason.because().orElseThrow())).isEqualTo(english);
        assertThat(CHINESE.text(reason.because().orElseThrow())).isEqualTo(chinese);
        assertThat(reason.citation().text(Locale.ENGLISH)).isEqualTo("Art. 10 para. 1");
        boolean certain = screening.need() == RecusalNeed.MANDATORY;
        assertThat(reason.status()).isEqualTo(certain ? Status.NOT_MET : Status.NEEDS_FINDING);
        assertThat(reason.findingsNeeded()).isEqualTo(certain ? List.of() : List.of(RecusalTopics.NO_CONFLICT));
    }

    /** All audiences, all grounds. */
    @ParameterizedTest
    @MethodSource("grounds")
    void art10_nobody_else_reads_a_name_a_relation_or_an_employer(
            RecusalRule rule,
            Ties ties,
            CaseParties parties,
            List<Finding> findings,
            String id,
            String english,
            String chinese) {
        Screening screening = rule.screen(WANG, ties, parties, findings, FRI_2023_09_01);
        boolean certain = screening.need() == RecusalNeed.MANDATORY;
        for (Audience audience : EnumSet.complementOf(EnumSet.of(Audience.HANDLER))) {
            List<Reason> reasons = rule.explain(screening, audience);

            assertThat(reasons).hasSize(1);
            assertThat(said(reasons)).as("%s", audience).doesNotContainIgnoringCase(SECRETS.toArray(String[]::new));
            assertThat(reasons.toString()).doesNotContainIgnoringCase(SECRETS.toArray(String[]::new));
            assertThat(ENGLISH.text(reasons.get(0).because().orElseThrow()))
                    .isEqualTo(
                            certain
                                    ? "there is a ground under Art. 10 para. 1"
                                    : "whether there is a ground under Art. 10 para. 1 is for a person to find");
            assertThat(CHINESE.text(reasons.get(0).because().orElseThrow()))
                    .isEqualTo(certain ? "存在第十条第一款规定的情形" : "是否存在第十条第一款规定的情形，须人工认定");
        }
        assertThat(said(rule.explain(screening, Audience.HANDLER)))
                .containsIgnoringCase(english)
                .contains(chinese);
    }

    @ParameterizedTest
    @EnumSource
    void art10_others_do_not_see_how_many_grounds_there_are_nor_that_there_were_doubts_beside(Audience audience) {
        Ties ties = ties(tie("wang", KinTie.SPOUSE, "zhou-ping")).and(serving(FIRM));
        Screening one = RULE.screen(WANG, ties, CaseParties.of(party("zhou-ping")), List.of(), FRI_2023_09_01);
        Screening many = RULE.screen(
                WANG,
                ties,
                CaseParties.of(party("zhou-ping"), party(FIRM), party("wang"), new Party.Unknown("某餐馆老板")),
                List.of(),
                FRI_2023_09_01);

        assertThat(many.grounds()).hasSize(4);
        assertThat(RULE.explain(many, audience).equals(RULE.explain(one, audience)))
                .isEqualTo(audience != Audience.HANDLER);
        assertThat(RULE.explain(many, audience)).hasSize(audience == Audience.HANDLER ? 4 : 1);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_may_take_part_needs_no_explanation(Audience audience) {
        assertThat(RULE.explain(Recusals.screen(Ties.none(), party("zhou-ping")), audience))
                .isEmpty();
    }

    @Test
    void art10_a_place_of_service_with_a_last_day_stops_counting_after_the_look_back() {
        DateRange untilTheEndOfTheYear = DateRange.of(TUE_1980_01_01, SUN_2023_12_31);
        Ties ties = serving(FIRM, ServiceKind.EMPLOYMENT, untilTheEndOfTheYear);
        RecusalRule yearLater = ruleWith(RecusalParameters.LOOK_BACK, Period.ofYears(1));

        assertThat(earliest(RULE, ties)).isEqualTo(Earliest.from(LocalDate.of(2024, 1, 1)));
        assertThat(earliest(yearLater, ties)).isEqualTo(Earliest.from(LocalDate.of(2025, 1, 1)));
        assertThat(earliest(RULE, serving(FIRM))).isEqualTo(Earliest.afterHumanAct());
    }

    private static Earliest earliest(RecusalRule rule, Ties ties) {
        return rule.explain(Recusals.screen(rule, ties, party(FIRM)), Audience.HANDLER)
                .get(0)
                .earliest();
    }

    @Test
    void every_text_of_recusal_is_said_of_some_ground() {
        Set<String> said = grounds()
                .map(Arguments::get)
                .flatMap(each -> {
                    RecusalRule rule = (RecusalRule) each[0];
                    Screening screening =
                            rule.screen(WANG, (Ties) each[1], (CaseParties) each[2], findings(each[3]), FRI_2023_09_01);
                    return Stream.of(Audience.values()).flatMap(audience -> rule.explain(screening, audience).stream());
                })
                .flatMap(reason -> Stream.concat(Stream.of(reason.condition()), reason.because().stream()))
                .map(message -> message.key())
                .collect(Collectors.toSet());

        assertThat(Texts.keys().stream().filter(key -> key.startsWith("recusal.")))
                .allMatch(key -> said.contains(key)
                        || Set.of(
                                        "recusal.tie",
                                        "recusal.service",
                                        "recusal.affiliation",
                                        "recusal.days",
                                        "recusal.days-open")
                                .contains(key));
    }

    @SuppressWarnings("unchecked") // as the grounds above say
    private static List<Finding> findings(Object findings) {
        return (List<Finding>) findings;
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void nothing_personal_is_in_to_string(
            RecusalRule rule,
            Ties ties,
            CaseParties parties,
            List<Finding> findings,
            String id,
            String english,
            String chinese) {
        Screening screening = rule.screen(WANG, ties, parties, findings, FRI_2023_09_01);
        Retrospect retrospect = Retrospect.of(rule);
        PastAct act = new PastAct(WANG, parties, FRI_2023_09_01, "威司案〔2023〕1号");

        assertThat(Stream.of(
                                ties,
                                ties.kinships(),
                                ties.services(),
                                parties,
                                screening,
                                screening.grounds(),
                                retrospect.affected(Ties.none(), ties, List.of(act)))
                        .map(Object::toString))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(
                                "zhou-ping", "father", "甲公司", "甲集团", "某餐馆老板", "已查明", "1980", "SPOUSE", "PARENT"));
    }

    private static String said(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> Stream.concat(Stream.of(reason.condition()), reason.because().stream()))
                .flatMap(message -> Stream.of(ENGLISH.text(message), CHINESE.text(message)))
                .collect(Collectors.joining("\n"));
    }
}
