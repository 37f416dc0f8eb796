package org.jiandu.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiandu.law.Parameter;
import org.jiandu.message.BilingualText;
import org.jiandu.message.Messages;
import org.jiandu.verdict.RuleId;
import org.jiandu.verdict.Topic;

/** Writes clauses as a reader sees them, in both languages. */
final class ClausesDocument {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);

    private ClausesDocument() {}

    /** The table of clauses in Markdown: each with what carries it and the tests that prove it. */
    static List<String> table(List<Clause> clauses, ClauseTests tests) {
        List<String> lines = new ArrayList<>(List.of(
                "| clause 条款 | what it says, in other words 转述 | kind 类别 | carried by 承载 | proved by 测试 |",
                "|---|---|---|---|---|"));
        for (Clause clause : clauses) {
            lines.add(String.join(
                    " | ",
                    "| **" + clause.getId() + "** "
                            + twoLines(clause.getCitation().place()),
                    twoLines(clause.getRestatement()),
                    label(clause.getKind()),
                    String.join("<br>", carriers(clause)),
                    code(tests.classes(clause.getId()), name -> name) + " |"));
        }
        return lines;
    }

    /** What carries a clause, each kind of thing on a line, or why nothing does. */
    static List<String> carriers(Clause clause) {
        List<String> lines = new ArrayList<>();
        add(lines, "rules 规则", code(clause.getRules(), RuleId::value));
        add(lines, "acts 行为", labels(clause.getActs()));
        add(lines, "terms 用语", labels(clause.getTerms()));
        add(lines, "findings 认定", code(clause.getFindings(), Topic::key));
        add(lines, "parameters 参数", code(clause.getParameters(), Parameter::id));
        clause.getWithoutContent().ifPresent(why -> lines.add("nothing 无: " + why.english() + " " + why.chinese()));
        return lines;
    }

    private static void add(List<String> lines, String what, String names) {
        if (!names.isEmpty()) {
            lines.add(what + ": " + names);
        }
    }

    private static <T> String code(List<T> things, Function<T, String> name) {
        return things.stream().map(each -> "`" + name.apply(each) + "`").collect(Collectors.joining(", "));
    }

    private static String labels(List<Enum<?>> constants) {
        return constants.stream().map(ClausesDocument::label).collect(Collectors.joining(", "));
    }

    private static String label(Enum<?> constant) {
        return ENGLISH.label(constant) + " " + CHINESE.label(constant);
    }

    private static String twoLines(BilingualText text) {
        return text.english() + "<br>" + text.chinese();
    }
}
