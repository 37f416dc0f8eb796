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

    /** Whether there is no unit whose consent could be asked. */
    public static final Topic NO_UNIT = Topic.of(
            "appointment.no-unit",
            "The candidate serves in no unit whose consent could be asked.",
            "拟聘人员没有应当征求其意见的所在单位。");

    /** Whether the body that consents is the leading group that the instrument names. */
    public static final Topic LEADING_GROUP = Topic.of(
            "appointment.leading-group",
            "The body that consents is the leading group that the instrument names.",
            "作出同意决定的是办法规定的领导小组。");

    /** Whether there is a free seat; {@link Quota#judge} says what the roster lacks. */
    public static final Topic SEAT =
            Topic.of("quota.seat", "There is a free seat for the candidate under the quota.", "按照名额分配，有可供拟聘人员使用的名额。");

    /** Whether a person serves one body only, where an instrument asks for it as a {@link Condition.Found}. */
    public static final Topic NO_CONCURRENT_POST = Topic.of(
            "eligibility.no-concurrent-post",
            "The candidate is not a supervisor of another body at the same time.",
            "拟聘人员未同时担任其他机关的监督员。");

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

    /** Whether the last day stated is that of the term of another body (where a term is as long as that one). */
    public static final Topic TERM_OF_BODY = Topic.of(
            "term.of-body",
            "The term of the body named by the instrument ends on the day stated.",
            "载明的届满日为规定所指机构的届满日。");

    /** Whether somebody serves beyond a limit that binds in principle. */
    public static final Topic LIMIT_EXCEPTION = Topic.of(
            "renewal.exception",
            "There is reason for one more term than the limit allows in principle.",
            "确有必要在原则性的连任限制之外再聘一届。");

    /** Whether a renewal was announced and nothing stands against it. */
    public static final Topic RENEWAL_NOTICE = Topic.of(
            "renewal.notice",
            "The renewal was announced to the public and nothing stands against it.",
            "续聘已向社会公示且无异议。");

    /** Whether the certificate was handed back. */
    public static final Topic CERTIFICATE_RETURNED =
            Topic.of("resignation.certificate", "The certificate is handed back.", "聘任证书已交回。");

    /** Whether there is cause to suspend. */
    public static final Topic SUSPENSION =
            Topic.of("suspension", "There is cause to suspend the supervisor.", "有应当暂停履职的情形。");

    /** Whether a grade is deserved. */
    public static final Topic ASSESSMENT =
            Topic.of("assessment", "The grade is what the assessment came to.", "考核等次与考核结果相符。");

    /** Whether absences that the instrument does not count are those that it describes. */
    public static final Topic ABSENCES = Topic.of(
            "dismissal.absences",
            "The supervisor stayed away without cause as the instrument describes.",
            "监督员无正当理由不参加活动，符合规定的情形。");

    /** Whether the person was heard before a dismissal. */
    public static final Topic HEARING =
            Topic.of("dismissal.hearing", "The person was heard before the decision.", "作出决定前已听取本人陈述。");

    private static final List<Topic> ALL = List.of(
            SECTOR,
            CREDIT,
            REAPPOINTMENT,
            NO_UNIT,
            LEADING_GROUP,
            SEAT,
            NO_CONCURRENT_POST,
            NOTICE_LENGTH,
            OBJECTION,
            GAP,
            CONDUCT,
            COMMENDATION,
            HARM_TO_IMAGE,
            CIRCUMSTANCES,
            OTHER_GROUND,
            TERM_OF_BODY,
            LIMIT_EXCEPTION,
            RENEWAL_NOTICE,
            CERTIFICATE_RETURNED,
            SUSPENSION,
            ASSESSMENT,
            ABSENCES,
            HEARING);

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
