package org.jiandu.document.internal.tree;

import java.util.Collection;
import org.jiandu.document.Format;
import org.jiandu.message.BilingualText;

/** What can be wrong with a document, in words. What was read is quoted, but never at length. */
public final class Reasons {
    private static final int LONGEST_QUOTE = 60;

    private Reasons() {}

    // The text as a whole

    /** A text that is longer than documents are. */
    public static BilingualText tooLong(int limit) {
        return said("the document has more than " + limit + " characters", "文件超过" + limit + "个字符");
    }

    /** Bytes that are no UTF-8. */
    public static BilingualText notUtf8() {
        return said("the document is not in UTF-8", "文件不是 UTF-8 编码");
    }

    static BilingualText tooDeep(int limit) {
        return said("nested more than " + limit + " deep", "嵌套超过" + limit + "层");
    }

    static BilingualText empty() {
        return said("the document is empty", "文件为空");
    }

    static BilingualText notOfFormat(Format format, String problem) {
        return said("no " + format + " from here on: " + problem, "此处起不是有效的 " + format + "：" + problem);
    }

    static BilingualText another() {
        return said("something follows after the end of the document", "文件结束之后还有内容");
    }

    static BilingualText alias(String name) {
        return said(
                "\"*" + quote(name) + "\" refers to another place; write the value out",
                "“*" + quote(name) + "”引用了别处；请直接写出值");
    }

    static BilingualText tag() {
        return said("a value has no tag; write it plainly", "值不得带标签；请直接写出值");
    }

    /** A document of something else. */
    public static BilingualText otherFormat(String found, String known) {
        return said(
                "this is \"" + quote(found) + "\", not \"" + known + "\"",
                "此文件为“" + quote(found) + "”，而不是“" + known + "”");
    }

    /** A version of the format that this library does not know. */
    public static BilingualText otherVersion(int found, int known) {
        return said(
                "version " + found + " of the format is not known here; known is " + known,
                "未知的格式版本" + found + "；可用的版本为" + known);
    }

    // Fields

    static BilingualText twice(String name, int line) {
        return said(
                "the field \"" + quote(name) + "\" stands on line " + line + " already",
                "字段“" + quote(name) + "”已在第" + line + "行出现");
    }

    /** A field that is not among those that may stand there. */
    public static BilingualText unknownField(String name, Collection<String> known) {
        return unknown("field", "字段", name, known);
    }

    /** A field that must stand there. */
    public static BilingualText missing(String name) {
        return said("the field \"" + name + "\" is missing", "缺少字段“" + name + "”");
    }

    /** A field that stands where only a reading has it. */
    public static BilingualText onlyOfReadings(String name) {
        return said("only a reading has the field \"" + name + "\"", "只有来源为 reading 的参数才有字段“" + name + "”");
    }

    // Values

    /** A value of another kind than is wanted. */
    public static BilingualText wanted(BilingualText what, Node instead) {
        BilingualText found = found(instead);
        return said(
                what.english() + " is expected here, not " + found.english(),
                "此处应为" + what.chinese() + "，而不是" + found.chinese());
    }

    /** A name that is not among those that may stand there. */
    public static BilingualText unknownName(String name, Collection<String> known) {
        BilingualText unknown = unknown("name", "名称", name, known);
        return said(
                unknown.english() + (unknown.english().endsWith("?") ? " Known" : "; known") + " are "
                        + String.join(", ", known),
                unknown.chinese() + (unknown.chinese().endsWith("？") ? "" : "；") + "可用的有" + String.join("、", known));
    }

    /** A parameter that this version does not know. */
    public static BilingualText unknownParameter(String id, Collection<String> known) {
        return unknown("parameter", "参数", id, known);
    }

    /** An instrument that is cited and not described. */
    public static BilingualText unknownInstrument(String id, Collection<String> known) {
        return unknown("instrument", "文件标识", id, known);
    }

    /** An id that another instrument has. */
    public static BilingualText instrumentTwice(String id) {
        return said("another instrument has the id \"" + quote(id) + "\"", "标识“" + quote(id) + "”已用于另一文件");
    }

    /** A number that is too small or too large. */
    public static BilingualText outside(long number, int least, int most) {
        return number < least
                ? said("must be at least " + least + ", not " + number, "不得小于" + least + "，而此处为" + number)
                : said("must be at most " + most + ", not " + number, "不得大于" + most + "，而此处为" + number);
    }

    /** A text of nothing. */
    public static BilingualText blank() {
        return said("the text is blank", "文本为空");
    }

    /** A text with half of a character. */
    public static BilingualText halfCharacter() {
        return said("the text has half of a character (an unpaired surrogate)", "文本含有不完整的字符（不成对的代理项）");
    }

    /** A day that no calendar has, or in another form. */
    public static BilingualText notADay(String text) {
        return said(
                "no date of the form 2022-04-18: \"" + quote(text) + "\"", "不是形如 2022-04-18 的日期：“" + quote(text) + "”");
    }

    /** A time in which nothing is counted. */
    public static BilingualText noTime() {
        return said("a time needs years, months or days", "时长应有年、月或日");
    }

    /** A time of no length. */
    public static BilingualText zeroTime() {
        return said("the time must be longer than none", "时长应大于零");
    }

    /** A value that stands in a set already. */
    public static BilingualText listedTwice(int line) {
        return said("the value stands on line " + line + " already", "该值已在第" + line + "行出现");
    }

    /** What core says when it cannot make a value of its parts. */
    public static BilingualText refused(String reason) {
        return said("this cannot be: " + reason, "不能成立：" + reason);
    }

    // Words

    /** What was read, shortened, and without what a terminal would take for a command. */
    private static String quote(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_QUOTE)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '?' : c)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST_QUOTE
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static BilingualText found(Node node) {
        if (node instanceof Node.Sequence) {
            return said("a list", "列表");
        }
        if (node instanceof Node.Scalar scalar) {
            String shown = quote(scalar.text());
            return switch (scalar.kind()) {
                case TEXT -> said("the text \"" + shown + "\"", "文本“" + shown + "”");
                case NUMBER -> said("the number " + shown, "数字" + shown);
                case YES_OR_NO -> said(shown, shown);
                case NOTHING -> said("nothing", "空值");
            };
        }
        return said("fields", "若干字段");
    }

    private static BilingualText unknown(String english, String chinese, String name, Collection<String> known) {
        return Nearest.of(name, known)
                .map(nearest -> said(
                        "unknown " + english + " \"" + quote(name) + "\"; did you mean \"" + nearest + "\"?",
                        "未知" + chinese + "“" + quote(name) + "”；是否指“" + nearest + "”？"))
                .orElse(said(
                        "unknown " + english + " \"" + quote(name) + "\"", "未知" + chinese + "“" + quote(name) + "”"));
    }

    private static BilingualText said(String english, String chinese) {
        return new BilingualText(english, chinese);
    }
}
