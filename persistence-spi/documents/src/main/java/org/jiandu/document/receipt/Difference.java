package org.jiandu.document.receipt;

import java.util.Objects;
import java.util.Optional;
import org.jiandu.message.BilingualText;

/**
 * One thing in which a decision made again differs from its receipt. Immutable and thread-safe.
 *
 * @param subject what differs
 * @param name which one, where there are several: a parameter or a rule
 * @param then what the receipt has, as it writes it; empty if it has none
 * @param now what the decision made again has; empty if it has none
 */
public record Difference(Subject subject, Optional<String> name, Optional<String> then, Optional<String> now) {
    private static final int LONGEST = 40;

    /** What can differ: first what was put in, then what came of it. */
    public enum Subject {
        /** The version of the library. */
        LIBRARY("version of the library", "库版本"),
        /** The policy. */
        POLICY("policy", "政策"),
        /** One parameter of the policy, where the policy of the receipt is known. */
        PARAMETER("parameter", "参数"),
        /** The version of the work calendar. */
        CALENDAR("work calendar", "工作日历"),
        /** The kind of act. */
        ACT_KIND("kind of act", "行为种类"),
        /** The date of the act. */
        DATE("date of the act", "行为日期"),
        /** In what capacity it was done. */
        ROLE("role of the actor", "行为人身份"),
        /** The key of the digests: under another key the file, the act and what came of it cannot be compared. */
        KEY("key of the digests", "摘要密钥"),
        /** The file before the act. */
        FILE("file before the act", "行为之前的档案"),
        /** Something in the act, perhaps its kind, its date or its actor. */
        ACT("act", "行为内容"),
        /** What all conditions came to. */
        CONCLUSION("conclusion", "结论"),
        /** How one condition stood, or its reason. */
        CONDITION("condition", "条件"),
        /** The readings of the verdict, or from when the act is lawful. */
        VERDICT("readings or earliest day", "解释口径或者最早日期"),
        /** The facts that the act made. */
        FACTS("facts made by the act", "行为产生的事实");

        private final String english;
        private final String chinese;

        Subject(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        /**
         * What it is called.
         *
         * @return its name in both languages
         */
        public BilingualText label() {
            return new BilingualText(english, chinese);
        }
    }

    /**
     * Refuses missing parts.
     *
     * @param subject what differs
     * @param name which one, where there are several: a parameter or a rule
     * @param then what the receipt has, as it writes it; empty if it has none
     * @param now what the decision made again has; empty if it has none
     */
    public Difference {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(then, "then");
        Objects.requireNonNull(now, "now");
    }

    /**
     * The difference in words.
     *
     * @return for example "condition term.limit: met in the receipt, not-met now"
     */
    public BilingualText text() {
        String which = name.map(each -> " " + each).orElse("");
        return new BilingualText(
                subject.english + which + ": " + shown(then, "none") + " in the receipt, " + shown(now, "none")
                        + " now",
                subject.chinese + which + "：回执为" + shown(then, "无") + "，现为" + shown(now, "无"));
    }

    /** A digest is shown by its beginning. */
    private static String shown(Optional<String> value, String none) {
        return value.map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text)
                .orElse(none);
    }
}
