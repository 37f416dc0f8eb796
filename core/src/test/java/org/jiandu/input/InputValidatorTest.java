package org.jiandu.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiandu.engagement.MatterAct;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.party.Actor;
import org.jiandu.party.CreditCode;
import org.jiandu.party.Occasion;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.ResidentId;
import org.jiandu.report.ReportAct;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputValidatorTest {
    private static final InputValidator VALIDATOR = InputValidator.create();
    private static final LocalDate TUE_2026_11_24 = LocalDate.of(2026, 11, 24);
    private static final CandidateForm GOOD = CandidateForm.builder()
            .name("王明")
            .residentId("371002189003070012")
            .employer("91110000101623741K")
            .recommender("91350211M0000XUF46")
            .addSectors("律师", "\uD86D\uDDE0\uD86D\uDDE0\uD86D\uDDE0\uD86D\uDDE0")
            .build();

    @Test
    void a_good_input_has_no_problem() {
        assertThat(VALIDATOR.check(GOOD, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void the_acts_of_all_lifecycles_are_checked_as_deep_as_they_go() {
        Occasion occasion = new Occasion(Actor.memberOfPublic("citizen-1"), TUE_2026_11_24, Instant.EPOCH);
        String tooLong = "长".repeat(2001);
        Finding finding = new Finding(Topics.CONDUCT, true, "科长", TUE_2026_11_24, tooLong);

        assertThat(paths(new SupervisorAct.Approve(occasion, List.of(finding)))).containsExactly("findings[0].reason");
        assertThat(paths(new ReportAct.Remind(occasion, tooLong))).containsExactly("text");
        assertThat(paths(new MatterAct.Cancel(occasion, " "))).containsExactly("reason");
        assertThat(paths(new ParticipationAct.Decline(occasion, new PersonId("p-1"), tooLong)))
                .containsExactly("reason");
    }

    private static List<String> paths(Object act) {
        return VALIDATOR.check(act, Locale.ENGLISH).stream()
                .map(InputProblem::path)
                .toList();
    }

    @Test
    void everything_wrong_is_told_at_once_by_path_and_message() {
        CandidateForm bad = CandidateForm.builder()
                .name("王明 ")
                .residentId("371002189002300015")
                .employer("91350211M0000XUF46")
                .recommender("91310115MA1H8R7C6D")
                .addSectors("律师", "党", "党政机关人员")
                .addOthers(CandidateForm.builder().from(GOOD).name("").build())
                .build();
        assertThat(VALIDATOR.check(bad, Locale.ENGLISH))
                .containsExactly(
                        problem("employer", "has a typing error: the last character does not agree with the others"),
                        problem("name", "must not start or end with a space"),
                        problem("others[0].name", "must not be blank"),
                        problem("recommender", "has a typing error: the last character does not agree with the others"),
                        problem("residentId", "has a date of birth that does not exist (characters 7 to 14)"),
                        problem("sectors[1].<list element>", "must have from 2 to 4 characters"),
                        problem("sectors[2].<list element>", "must have from 2 to 4 characters"));
        assertThat(VALIDATOR.check(bad, Locale.SIMPLIFIED_CHINESE))
                .containsExactly(
                        problem("employer", "录入有误：末位校验码与前17位不符"),
                        problem("name", "首尾不能有空格"),
                        problem("others[0].name", "不能为空"),
                        problem("recommender", "录入有误：末位校验码与前17位不符"),
                        problem("residentId", "出生日期不存在（第7至14位）"),
                        problem("sectors[1].<list element>", "字数须在2到4之间"),
                        problem("sectors[2].<list element>", "字数须在2到4之间"));
    }

    static Stream<Arguments> oneInputPerProblem() {
        return Stream.of(
                Arguments.of(new Texts(null, "371002900307001", null), ResidentId.Problem.OLD_FIFTEEN_DIGITS),
                Arguments.of(new Texts(null, "", null), ResidentId.Problem.LENGTH),
                Arguments.of(new Texts(null, "37100218900307001A", null), ResidentId.Problem.FORMAT),
                Arguments.of(new Texts(null, "37108318880229004x", null), ResidentId.Problem.LOWER_CASE_X),
                Arguments.of(new Texts(null, "371002189002300015", null), ResidentId.Problem.BIRTH_DATE),
                Arguments.of(new Texts(null, "110105194912310021", null), ResidentId.Problem.CHECK_CHARACTER),
                Arguments.of(new Texts(null, null, ""), CreditCode.Problem.LENGTH),
                Arguments.of(new Texts(null, null, "91110000101623741k"), CreditCode.Problem.LOWER_CASE),
                Arguments.of(new Texts(null, null, "9111000010162374IK"), CreditCode.Problem.CHARACTER),
                Arguments.of(new Texts(null, null, "91A10000101623741K"), CreditCode.Problem.REGION),
                Arguments.of(new Texts(null, null, "91350211M0000XUF46"), CreditCode.Problem.CHECK_CHARACTER),
                Arguments.of(new Texts(null, null, "31371000MD0000001K"), CreditCode.Problem.ORGANISATION_CHECK),
                Arguments.of(new Texts("", null, null), PersonName.Problem.BLANK),
                Arguments.of(new Texts("王".repeat(51), null, null), PersonName.Problem.TOO_LONG),
                Arguments.of(new Texts("王\n明", null, null), PersonName.Problem.CONTROL_CHARACTER),
                Arguments.of(new Texts("王\uD86D", null, null), PersonName.Problem.UNPAIRED_SURROGATE),
                Arguments.of(new Texts("王\uFFFD", null, null), PersonName.Problem.LOST_CHARACTER),
                Arguments.of(new Texts(" 王", null, null), PersonName.Problem.SURROUNDING_SPACE));
    }

    @ParameterizedTest
    @MethodSource("oneInputPerProblem")
    void every_problem_gives_one_violation_with_its_own_text(Texts input, Enum<?> problem) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            String key = problem.getDeclaringClass().getEnclosingClass().getSimpleName() + "." + problem.name();
            assertThat(VALIDATOR.check(input, locale))
                    .extracting(InputProblem::message)
                    .containsExactly(TextFiles.read(locale).getProperty("org.jiandu.input.Valid" + key));
        }
    }

    @Test
    void the_problems_above_are_all_the_problems() {
        assertThat(oneInputPerProblem().map(arguments -> arguments.get()[1]))
                .containsExactlyInAnyOrderElementsOf(Stream.<Enum<?>[]>of(
                                ResidentId.Problem.values(), CreditCode.Problem.values(), PersonName.Problem.values())
                        .flatMap(Arrays::stream)
                        .toList());
    }

    @Test
    void an_absent_text_is_valid() {
        assertThat(VALIDATOR.check(new Texts(null, null, null), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void a_text_of_the_bean_goes_before_the_text_of_the_problem() {
        assertThat(VALIDATOR.check(new OwnText(), Locale.ENGLISH)).containsExactly(problem("name", "who are you?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-Hans-CN", "zh-TW"})
    void every_chinese_locale_gets_simplified_chinese(String tag) {
        assertThat(VALIDATOR.check(new Standard(), Locale.forLanguageTag(tag)))
                .containsExactly(problem("empty", "不能为空"), problem("short", "个数必须在2和3之间"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "fr", "und"})
    void every_other_locale_gets_english_even_on_a_chinese_machine(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            InputValidator validator = InputValidator.create();
            assertThat(validator.check(new Standard(), Locale.forLanguageTag(tag)))
                    .containsExactly(
                            problem("empty", "must not be empty"), problem("short", "size must be between 2 and 3"));
            assertThat(validator.check(new Texts(" 王", null, null), Locale.forLanguageTag(tag)))
                    .containsExactly(problem("name", "must not start or end with a space"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_same_problem_is_told_once() {
        assertThat(VALIDATOR.check(new Twice(), Locale.ENGLISH)).containsExactly(problem("name", "must not be blank"));
    }

    @Test
    void impossible_bounds_are_a_mistake_of_the_bean() {
        assertThatThrownBy(() -> VALIDATOR.check(new Impossible(), Locale.ENGLISH))
                .isInstanceOf(ValidationException.class);
    }

    private static InputProblem problem(String path, String message) {
        return new InputProblem(path, message);
    }

    /** An input with one constraint of each kind; {@code null} stands for an absent text, as in any bean. */
    public static final class Texts {
        private final @Nullable String name;
        private final @Nullable String residentId;
        private final @Nullable String creditCode;

        Texts(@Nullable String name, @Nullable String residentId, @Nullable String creditCode) {
            this.name = name;
            this.residentId = residentId;
            this.creditCode = creditCode;
        }

        @ValidPersonName
        public @Nullable String getName() {
            return name;
        }

        @ValidResidentId
        public @Nullable String getResidentId() {
            return residentId;
        }

        @ValidCreditCode
        public @Nullable String getCreditCode() {
            return creditCode;
        }

        @CodePoints(min = 1)
        public @Nullable String getNothing() {
            return null;
        }
    }

    /** An input with a text of its own. */
    public static final class OwnText {
        @ValidPersonName(message = "who are you?")
        public String getName() {
            return "";
        }
    }

    /** An input with constraints that the library did not make. */
    public static final class Standard {
        @NotEmpty
        public String getEmpty() {
            return "";
        }

        @Size(min = 2, max = 3)
        public String getShort() {
            return "x";
        }
    }

    /** An input that inherits a constraint it has itself. */
    public static final class Twice implements Named {
        @Override
        @ValidPersonName
        public String getName() {
            return "";
        }
    }

    /** The supertype of {@link Twice}. */
    public interface Named {
        @ValidPersonName
        String getName();
    }

    /** An input with bounds that nothing meets. */
    public static final class Impossible {
        @CodePoints(min = 3, max = 2)
        public String getName() {
            return "";
        }
    }
}
