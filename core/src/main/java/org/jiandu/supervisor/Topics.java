package org.jiandu.supervisor;

import java.util.List;
import org.jiandu.verdict.Topic;

/** The questions in the life of a supervisor that the law leaves to a person. */
public final class Topics {
    /** Whether a sector that is not named is a part of society from which supervisors may come (article 2). */
    public static final Topic SECTOR = Topic.of(
            "eligibility.sector",
            "The sector of the candidate, though not named, is one from which supervisors may come.",
            "拟聘人员所属界别虽未列明，但属于可以聘请监督员的各界人士。");

    /** Whether the credit of a candidate is good where no record says so (article 7 item 1). */
    public static final Topic CREDIT = Topic.of("eligibility.credit", "The candidate has good credit.", "拟聘人员信用良好。");

    /** Whether an earlier dismissal for fault does not stand against a person. */
    public static final Topic REAPPOINTMENT = Topic.of(
            "eligibility.reappointment",
            "The earlier dismissal for fault does not stand against a new appointment.",
            "此前因过错被解聘不影响重新聘任。");

    /** Whether a notice counted in working days was long enough (article 4). */
    public static final Topic NOTICE_LENGTH = Topic.of(
            "notice.length", "The notice as posted covers the chosen number of working days.", "公示期满足所定的工作日数。");

    /** Whether an objection is upheld (article 4). */
    public static final Topic OBJECTION = Topic.of("notice.objection", "The objection is well founded.", "对公示人选的异议成立。");

    /** Whether a gap shorter than a full term breaks the run of consecutive terms (article 5). */
    public static final Topic GAP = Topic.of(
            "renewal.gap",
            "The time out of office before this term breaks the run of consecutive terms.",
            "本届之前的离任间隔使连任中断。");

    /** Whether a duty was breached (article 9, article 13). */
    public static final Topic CONDUCT = Topic.of("duties.conduct", "The duty was breached.", "监督员违反了该项义务。");

    /** Whether the supervisor was active and outstanding (article 17). */
    public static final Topic COMMENDATION = Topic.of(
            "commendation",
            "The supervisor fulfils the duties actively and with outstanding results.",
            "监督员积极履职、成绩突出。");

    /** Whether the supervisor took part in activities harming the image of the government (article 16 item 5). */
    public static final Topic HARM_TO_IMAGE = Topic.of(
            "dismissal.harm-to-image",
            "The supervisor took part in activities that harm the image of the government.",
            "监督员参与了有损市政府形象的相关活动。");

    /** Whether circumstances make it unsuitable to go on (article 16 item 7). */
    public static final Topic CIRCUMSTANCES = Topic.of(
            "dismissal.circumstances",
            "Transfer, retirement, health or a similar cause makes it unsuitable for the supervisor to go on.",
            "因工作调离、退休、健康状况等原因，监督员不宜继续担任。");

    /** Whether another circumstance calls for dismissal (article 16 item 8). */
    public static final Topic OTHER_GROUND =
            Topic.of("dismissal.other", "Another circumstance calls for dismissal and liability.", "存在其他需要解聘和追责的情形。");

    private static final List<Topic> ALL = List.of(
            SECTOR,
            CREDIT,
            REAPPOINTMENT,
            NOTICE_LENGTH,
            OBJECTION,
            GAP,
            CONDUCT,
            COMMENDATION,
            HARM_TO_IMAGE,
            CIRCUMSTANCES,
            OTHER_GROUND);

    private Topics() {}

    /**
     * Every topic of this class. The conditions that a policy lists are topics as well; see {@link Condition.Found}.
     *
     * @return the topics
     */
    public static List<Topic> all() {
        return ALL;
    }
}
