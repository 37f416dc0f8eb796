package org.jiandu.supervisor;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiandu.law.Citation;
import org.jiandu.law.Strength;
import org.jiandu.message.BilingualText;
import org.jiandu.verdict.Topic;

/**
 * A condition that a candidate must meet at the review, as data of a policy: a question for a person, or a bound that is
 * computed.
 *
 * <p>Immutable and thread-safe. Legal basis: article 7 items 2 to 5 of the Weihai Measures; the bounds are those of other
 * places.
 */
public sealed interface Condition {
    /**
     * The place in the instrument, or the one that lets the authority add conditions.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * The condition as a question for a person: always asked, or where what is on record does not answer it.
     *
     * @return the topic of the finding
     */
    Topic topic();

    /**
     * A condition that the review leaves to a person.
     *
     * @param topic the question
     * @param citation the place in the instrument
     */
    record Found(Topic topic, Citation citation) implements Condition {
        /**
         * Refuses missing parts.
         *
         * @param topic the question
         * @param citation the place in the instrument
         */
        public Found {
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(citation, "citation");
        }
    }

    /**
     * A condition that is computed from what is on record. Where nothing is on record a person must find whether it is met;
     * where it binds only normally, a person may find that there is reason for an exception.
     */
    sealed interface Bound extends Condition {
        /**
         * How strictly it binds.
         *
         * @return the strength
         */
        Strength strength();

        /**
         * The bound as a condition, without its strength.
         *
         * @return the text
         */
        BilingualText bound();

        /**
         * The stable name of this kind of bound.
         *
         * @return the name of its rule, and the key of its topic
         */
        String key();

        /**
         * The condition in words.
         *
         * @return the text, with the strength
         */
        default BilingualText text() {
            return switch (strength()) {
                case HARD ->
                    new BilingualText("The candidate " + bound().english() + ".", "拟聘人员应" + bound().chinese() + "。");
                case IN_PRINCIPLE ->
                    new BilingualText(
                            "Normally, the candidate " + bound().english() + ".", "拟聘人员一般应" + bound().chinese() + "。");
            };
        }

        @Override
        default Topic topic() {
            return Topic.of(key(), "The candidate " + bound().english() + ".", "拟聘人员" + bound().chinese() + "。");
        }

        /**
         * The question whether there is reason for an exception.
         *
         * @return the topic of the finding; it is asked only if the bound is {@link Strength#IN_PRINCIPLE}
         */
        default Topic exception() {
            return Topic.of(
                    key() + ".exception",
                    "There is reason for an exception, though normally the candidate " + bound().english() + ".",
                    "虽一般应" + bound().chinese() + "，但确有理由破例。");
        }
    }

    /**
     * The least age at the review.
     *
     * @param years the least age admitted, in full years
     * @param strength how strictly it binds
     * @param citation the place in the instrument
     */
    record MinAge(int years, Strength strength, Citation citation) implements Bound {
        /**
         * Refuses a negative age.
         *
         * @param years the least age admitted, in full years
         * @param strength how strictly it binds
         * @param citation the place in the instrument
         */
        public MinAge {
            requireAge(years);
            Objects.requireNonNull(strength, "strength");
            Objects.requireNonNull(citation, "citation");
        }

        @Override
        public BilingualText bound() {
            return new BilingualText("is at least " + years + " years old", "年满" + years + "周岁");
        }

        @Override
        public String key() {
            return "eligibility.min-age";
        }
    }

    /**
     * The greatest age at the review.
     *
     * @param years the greatest age admitted, in full years
     * @param strength how strictly it binds
     * @param citation the place in the instrument
     */
    record MaxAge(int years, Strength strength, Citation citation) implements Bound {
        /**
         * Refuses a negative age.
         *
         * @param years the greatest age admitted, in full years
         * @param strength how strictly it binds
         * @param citation the place in the instrument
         */
        public MaxAge {
            requireAge(years);
            Objects.requireNonNull(strength, "strength");
            Objects.requireNonNull(citation, "citation");
        }

        @Override
        public BilingualText bound() {
            return new BilingualText("is not older than " + years, "不超过" + years + "周岁");
        }

        @Override
        public String key() {
            return "eligibility.max-age";
        }
    }

    /**
     * The least education.
     *
     * @param level the lowest level admitted
     * @param strength how strictly it binds
     * @param citation the place in the instrument
     */
    record MinEducation(Education level, Strength strength, Citation citation) implements Bound {
        /**
         * Refuses missing parts.
         *
         * @param level the lowest level admitted
         * @param strength how strictly it binds
         * @param citation the place in the instrument
         */
        public MinEducation {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(strength, "strength");
            Objects.requireNonNull(citation, "citation");
        }

        @Override
        public BilingualText bound() {
            return switch (level) {
                case PRIMARY -> new BilingualText("has been to primary school", "具有小学以上文化程度");
                case JUNIOR_SECONDARY -> new BilingualText("has a junior secondary education", "具有初中以上文化程度");
                case SENIOR_SECONDARY -> new BilingualText("has a senior secondary education", "具有高中以上文化程度");
                case JUNIOR_COLLEGE -> new BilingualText("has been to junior college", "具有大专以上文化程度");
                case BACHELOR -> new BilingualText("has an undergraduate education", "具有本科以上文化程度");
                case POSTGRADUATE -> new BilingualText("has a postgraduate education", "具有研究生文化程度");
            };
        }

        @Override
        public String key() {
            return "eligibility.education";
        }
    }

    /**
     * A link to the area of the authority: any one of some kinds, for some time.
     *
     * @param anyOf the kinds that do, at least one
     * @param leastYears for how many years without a break at least; zero for no matter how long
     * @param strength how strictly it binds
     * @param citation the place in the instrument
     */
    record LinkedToArea(Set<LocalLinkKind> anyOf, int leastYears, Strength strength, Citation citation)
            implements Bound {
        /**
         * Refuses no kind and a negative time.
         *
         * @param anyOf the kinds that do, at least one
         * @param leastYears for how many years without a break at least; zero for no matter how long
         * @param strength how strictly it binds
         * @param citation the place in the instrument
         */
        public LinkedToArea {
            anyOf = Set.copyOf(anyOf);
            if (anyOf.isEmpty()) {
                throw new IllegalArgumentException("anyOf is empty: no link would do");
            }
            if (leastYears < 0) {
                throw new IllegalArgumentException("leastYears must be at least 0: " + leastYears);
            }
            Objects.requireNonNull(strength, "strength");
            Objects.requireNonNull(citation, "citation");
        }

        @Override
        public BilingualText bound() {
            return new BilingualText(
                    EnumSet.copyOf(anyOf).stream().map(LinkedToArea::english).collect(Collectors.joining(" or "))
                            + (leastYears == 0 ? "" : ", for " + leastYears + (leastYears == 1 ? " year" : " years")),
                    "在本地"
                            + EnumSet.copyOf(anyOf).stream()
                                    .map(LinkedToArea::chinese)
                                    .collect(Collectors.joining("或者"))
                            + (leastYears == 0 ? "" : "连续满" + leastYears + "年"));
        }

        @Override
        public String key() {
            return "eligibility.local-link";
        }

        private static String english(LocalLinkKind kind) {
            return switch (kind) {
                case RESIDENCE -> "lives in the area";
                case WORK -> "works in the area";
                case STUDY -> "studies in the area";
                case HOUSEHOLD_REGISTRATION -> "is on the household register of the area";
            };
        }

        private static String chinese(LocalLinkKind kind) {
            return switch (kind) {
                case RESIDENCE -> "居住";
                case WORK -> "工作";
                case STUDY -> "学习";
                case HOUSEHOLD_REGISTRATION -> "登记户籍";
            };
        }
    }

    /**
     * The nationality of the People's Republic of China.
     *
     * @param withoutForeignResidence whether a right of permanent residence abroad stands against it
     * @param strength how strictly it binds
     * @param citation the place in the instrument
     */
    record PrcNational(boolean withoutForeignResidence, Strength strength, Citation citation) implements Bound {
        /**
         * Refuses missing parts.
         *
         * @param withoutForeignResidence whether a right of permanent residence abroad stands against it
         * @param strength how strictly it binds
         * @param citation the place in the instrument
         */
        public PrcNational {
            Objects.requireNonNull(strength, "strength");
            Objects.requireNonNull(citation, "citation");
        }

        @Override
        public BilingualText bound() {
            return withoutForeignResidence
                    ? new BilingualText(
                            "is a national of the People's Republic of China without permanent residence abroad",
                            "具有中华人民共和国国籍且未取得外国永久居留权")
                    : new BilingualText("is a national of the People's Republic of China", "具有中华人民共和国国籍");
        }

        @Override
        public String key() {
            return "eligibility.nationality";
        }
    }

    private static void requireAge(int years) {
        if (years < 0) {
            throw new IllegalArgumentException("years must be at least 0: " + years);
        }
    }
}
