package org.jiandu.measures;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.EngagementParameters;
import org.jiandu.law.Citation;
import org.jiandu.law.Instrument;
import org.jiandu.law.Policy;
import org.jiandu.law.Reading;
import org.jiandu.law.Setting;
import org.jiandu.message.BilingualText;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Role;
import org.jiandu.recusal.AffiliateRule;
import org.jiandu.recusal.NearRelatives;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.RecusalParameters;
import org.jiandu.recusal.ServiceKind;
import org.jiandu.report.FeedbackStart;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportParameters;
import org.jiandu.supervisor.AbsenceRule;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.CommendationKind;
import org.jiandu.supervisor.Compensation;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.Discretion;
import org.jiandu.supervisor.DismissalEffect;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Duty;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.ObjectionRule;
import org.jiandu.supervisor.Occupation;
import org.jiandu.supervisor.Reappointment;
import org.jiandu.supervisor.RecordBar;
import org.jiandu.supervisor.RecordKind;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.supervisor.TermStart;
import org.jiandu.term.CutShort;
import org.jiandu.term.LimitMeaning;
import org.jiandu.term.RenewalWindow;
import org.jiandu.term.RunBreak;
import org.jiandu.term.TermChaining;
import org.jiandu.term.TermEnd;
import org.jiandu.term.TermLength;
import org.jiandu.time.DateRange;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.time.FirstDay;
import org.jiandu.time.Roll;
import org.jiandu.verdict.Topic;

/**
 * The Weihai Measures on social supervisors of administrative enforcement of 18 April 2022.
 *
 * <p>The length and the unit of the public notice are left to the authority; a policy cannot be built before they are
 * chosen:
 *
 * <pre>{@code
 * Policy policy = WeihaiMeasures.policy()
 *         .choose(SupervisorParameters.NOTICE_LENGTH, 7)
 *         .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
 *         .build();
 * }</pre>
 */
public final class WeihaiMeasures {
    private static final LocalDate MADE_PUBLIC = LocalDate.of(2022, 4, 18);

    /** The instrument. */
    public static final Instrument INSTRUMENT = new Instrument(
            "weihai-2022",
            new BilingualText(
                    "Weihai Measures on the Administration of Social Supervisors of Administrative Enforcement",
                    "威海市行政执法社会监督员管理办法"),
            new BilingualText("Weihai Municipal Bureau of Justice", "威海市司法局"),
            Optional.empty(),
            Optional.of(MADE_PUBLIC),
            List.of(
                    new BilingualText(
                            "Outline for Building a Law-Based Government (2021-2025)", "法治政府建设实施纲要（2021-2025年）"),
                    new BilingualText("Weihai Measures on Supervision of Administrative Enforcement", "威海市行政执法监督办法")));

    /** Article 7 item 2, for a person to find. */
    public static final Topic CARES_FOR_RULE_OF_LAW = Topic.of(
            "condition.7-2",
            "The candidate cares for law-based government, is fair and holds to principle.",
            "拟聘人员关注政府法治建设、公道正派、坚持原则。");

    /** Article 7 item 3, for a person to find. */
    public static final Topic KNOWS_THE_LAW = Topic.of(
            "condition.7-3",
            "The candidate has the legal knowledge that supervision needs, acts by the law and keeps confidences.",
            "拟聘人员具有监督所需的法律知识，依法履行职责，遵守相关保密规定。");

    /** Article 7 item 4, for a person to find. */
    public static final Topic WILLING_AND_ABLE = Topic.of(
            "condition.7-4",
            "The candidate is committed to supervision, in good health, and has the time and energy for it.",
            "拟聘人员热心行政执法监督工作，身体健康，时间、精力能保障工作需要。");

    private WeihaiMeasures() {}

    /**
     * Starts the policy of the Weihai Measures, complete but for what they leave to the authority.
     *
     * @return a builder that waits for {@link SupervisorParameters#NOTICE_LENGTH} and
     *     {@link SupervisorParameters#NOTICE_UNIT}
     */
    public static Policy.Builder policy() {
        Policy.Builder policy = Policy.builder(INSTRUMENT, Setting.text(DateRange.from(MADE_PUBLIC), article(18)));
        who(policy);
        selection(policy);
        term(policy);
        service(policy);
        dismissal(policy);
        reports(policy);
        recusal(policy);
        engagements(policy);
        return policy;
    }

    /**
     * The Measures article by article, with what carries each clause.
     *
     * @return the 18 articles in order
     */
    public static List<Article> articles() {
        return WeihaiClauses.ARTICLES;
    }

    /**
     * The Measures clause by clause, with what carries each.
     *
     * @return the 50 clauses in order
     */
    public static List<Clause> clauses() {
        return articles().stream()
                .flatMap(article -> article.clauses().stream())
                .toList();
    }

    private static void who(Policy.Builder policy) {
        policy.set(
                        SupervisorParameters.ENGAGING_BODIES,
                        Setting.reading(
                                Set.of(OrganisationKind.JUDICIAL_ADMINISTRATION, OrganisationKind.ZONE_ADMINISTRATION),
                                article(3),
                                Reading.of(
                                        "Judicial administrative organs of every level, and the bodies that do their"
                                                + " work in the functional zones to which the Measures are addressed.",
                                        "各级司法行政机关，以及印发对象中承担该项工作的功能区机构。",
                                        "[JUDICIAL_ADMINISTRATION]")))
                .set(
                        SupervisorParameters.SECTORS,
                        Setting.text(EnumSet.allOf(Sector.class), article(2).paragraph(2)))
                .set(
                        SupervisorParameters.BARRED_OCCUPATIONS,
                        Setting.text(
                                Set.of(Occupation.ENFORCEMENT_OFFICER),
                                article(2).paragraph(2)))
                .set(
                        SupervisorParameters.RECORD_BARS,
                        Setting.reading(
                                Stream.of(
                                                RecordKind.CRIMINAL_PUNISHMENT,
                                                RecordKind.ADMINISTRATIVE_SANCTION,
                                                RecordKind.POLITICAL_SANCTION,
                                                RecordKind.DISMISSED_FROM_OFFICE,
                                                RecordKind.PARTY_SANCTION,
                                                RecordKind.PUBLIC_SECURITY_PENALTY,
                                                RecordKind.DETENTION)
                                        .map(kind -> new RecordBar(kind, RecordBar.Lasts.EVER, false))
                                        .toList(),
                                article(7).item(1),
                                Reading.of(
                                        "No record means that there never was one; a matter not yet decided is none. A"
                                                + " sanction is one by the employer or by a supervision organ.",
                                        "“无……记录”指从未有过记录；尚未作出决定的事项不属于记录；行政处分包括政务处分。",
                                        "WHILE_IN_FORCE",
                                        "pending bars")))
                .set(
                        SupervisorParameters.GOOD_CREDIT,
                        Setting.text(true, article(7).item(1)))
                .set(
                        SupervisorParameters.CONDITIONS,
                        Setting.text(
                                List.of(
                                        new Condition.Found(
                                                CARES_FOR_RULE_OF_LAW,
                                                article(7).item(2)),
                                        new Condition.Found(
                                                KNOWS_THE_LAW, article(7).item(3)),
                                        new Condition.Found(
                                                WILLING_AND_ABLE, article(7).item(4))),
                                article(7)))
                .set(
                        SupervisorParameters.FURTHER_CONDITIONS,
                        Setting.text(List.of(), article(7).item(5)))
                .set(
                        SupervisorParameters.QUALIFIED_FIRST,
                        Setting.text(true, article(7).item(3)))
                .set(
                        SupervisorParameters.REAPPOINTMENT,
                        Setting.reading(
                                Reappointment.afterFaults(Reappointment.of(Reappointment.Kind.NEEDS_FINDING)),
                                article(16),
                                Reading.of(
                                        "The text does not say whether a person dismissed for fault may come back: the"
                                                + " authority finds it.",
                                        "对因过错被解聘的人员能否再次聘任未作规定，由司法行政机关认定。",
                                        "BARRED_FOR_EVER",
                                        "BARRED_FOR",
                                        "NOT_BARRED")));
    }

    private static void selection(Policy.Builder policy) {
        policy.set(SupervisorParameters.CHANNELS, Setting.text(EnumSet.allOf(Channel.class), article(4)))
                .leaveToHost(SupervisorParameters.NOTICE_LENGTH, article(4))
                .leaveToHost(SupervisorParameters.NOTICE_UNIT, article(4))
                .set(
                        SupervisorParameters.NOTICE_FIRST_DAY,
                        Setting.reading(
                                FirstDay.NOT_COUNTED,
                                article(4),
                                Reading.of(
                                        "The day of posting is not counted (Civil Code article 201).",
                                        "公示发布当日不计入（民法典第二百零一条）。",
                                        "COUNTED")))
                .set(
                        SupervisorParameters.OBJECTIONS,
                        Setting.reading(
                                ObjectionRule.UPHELD_ENDS,
                                article(4),
                                Reading.of(
                                        "An open objection holds the certificate up, an upheld one ends the candidacy,"
                                                + " a rejected one frees it.",
                                        "异议未处理前不得颁发证书，异议成立的终止选聘，异议不成立的可以继续。",
                                        "ANY_ENDS")));
    }

    private static void term(Policy.Builder policy) {
        policy.set(SupervisorParameters.TERM_LENGTH, Setting.text(TermLength.of(Period.ofYears(2)), article(5)))
                .set(
                        SupervisorParameters.TERM_START,
                        Setting.reading(
                                TermStart.STATED_OR_ISSUE,
                                article(5),
                                Reading.of(
                                        "A term begins on the day that the certificate states, else on the day of issue.",
                                        "聘期自证书载明之日起算，未载明的自颁发之日起算。",
                                        "ISSUE")))
                .set(
                        SupervisorParameters.TERM_END,
                        Setting.reading(
                                TermEnd.EVE_OF_ANNIVERSARY,
                                article(5),
                                Reading.of(
                                        "A term ends on the eve of the anniversary of its first day.",
                                        "聘期届满日为起始日对应日的前一日。",
                                        "CORRESPONDING_DAY")))
                .set(
                        SupervisorParameters.TERM_CHAINING,
                        Setting.reading(
                                TermChaining.OWN_FIRST_DAY,
                                article(5),
                                Reading.of(
                                        "Each term is counted from its own first day.",
                                        "每届聘期自该届起始日单独计算。",
                                        "ANCHORED_ON_FIRST_TERM")))
                .set(SupervisorParameters.LIMIT, Setting.text(2, article(5)))
                .set(
                        SupervisorParameters.LIMIT_MEANING,
                        Setting.reading(
                                LimitMeaning.TOTAL_TERMS,
                                article(5),
                                Reading.of("Two consecutive terms in all.", "连续任职总计不超过两届。", "RENEWALS_AFTER_FIRST")))
                .set(
                        SupervisorParameters.RUN_BREAK,
                        Setting.reading(
                                RunBreak.FULL_TERM,
                                article(5),
                                Reading.of(
                                        "A full term out of office breaks the run; a shorter gap needs a finding.",
                                        "离任满一届聘期的中断连任；间隔较短的由司法行政机关认定。",
                                        "ANY_GAP",
                                        "NEVER",
                                        "AFTER a period")))
                .set(
                        SupervisorParameters.CUT_SHORT,
                        Setting.reading(
                                CutShort.COUNTS,
                                article(5),
                                Reading.of("A term cut short counts.", "提前终止的聘期计为一届。", "DOES_NOT_COUNT")))
                .set(
                        SupervisorParameters.RENEWAL_WINDOW,
                        Setting.reading(
                                RenewalWindow.duringTerm(),
                                article(5),
                                Reading.of(
                                        "A renewal is decided on any day of the running term and takes effect when it"
                                                + " ends; after a lapse the person is nominated anew.",
                                        "续聘可在聘期内决定，自聘期届满次日起生效；聘期届满未续聘的，应当重新选聘。",
                                        "a window of given periods before and after the end")));
    }

    private static void service(Policy.Builder policy) {
        policy.set(
                        SupervisorParameters.COMPENSATION,
                        Setting.reading(
                                Compensation.NONE,
                                article(6),
                                Reading.of(
                                        "No pay; nothing is said of expenses, so none are reimbursed under this policy.",
                                        "不支付报酬；未规定费用补助，本政策不予补助。",
                                        "EXPENSES")))
                .set(
                        SupervisorParameters.ACTIVITIES,
                        Setting.text(true, article(8).item(4)))
                .set(SupervisorParameters.DUTIES, Setting.text(EnumSet.allOf(Duty.class), article(9)))
                .set(SupervisorParameters.BREACH_REPORTERS, Setting.text(Set.of(Role.AGENCY_OFFICER), article(13)))
                .set(SupervisorParameters.COMMENDATION, Setting.text(Set.of(CommendationKind.CIRCULAR), article(17)));
    }

    private static void dismissal(Policy.Builder policy) {
        policy.set(
                        SupervisorParameters.GROUNDS,
                        Setting.text(
                                List.of(
                                        ground(DismissalGround.CRIME_OR_BAD_CREDIT, 1),
                                        ground(DismissalGround.LEAK, 2),
                                        ground(DismissalGround.GIFTS, 3),
                                        ground(DismissalGround.PRIVATE_GAIN, 4),
                                        ground(DismissalGround.HARM_TO_IMAGE, 5),
                                        ground(DismissalGround.ABSENCES, 6),
                                        ground(DismissalGround.CIRCUMSTANCES, 7),
                                        ground(DismissalGround.OTHER, 8)),
                                article(16)))
                .set(
                        SupervisorParameters.ABSENCES,
                        Setting.reading(
                                new AbsenceRule.InARow(2, AbsenceRule.Excused.IGNORED, AbsenceRule.Span.CURRENT_TERM),
                                article(16).item(6),
                                Reading.of(
                                        "Two in a row within the term; an excused absence neither counts nor breaks the"
                                                + " run, attending breaks it.",
                                        "本届聘期内连续两次；有正当理由的缺席不计入也不中断，参加即中断。",
                                        "BREAKS_RUN",
                                        "CURRENT_APPOINTMENT",
                                        "absent throughout a time",
                                        "so many within a time")))
                .set(
                        SupervisorParameters.DISMISSAL_EFFECT,
                        Setting.reading(
                                DismissalEffect.STATED_OR_DECISION,
                                article(16),
                                Reading.of(
                                        "On the date that the decision states, else on the day of the decision.",
                                        "自解聘决定载明之日起生效，未载明的自决定作出之日起生效。",
                                        "SERVICE",
                                        "PUBLICATION")));
    }

    private static void reports(Policy.Builder policy) {
        policy.set(ReportParameters.KINDS, Setting.text(EnumSet.allOf(ReportKind.class), article(8)))
                .set(ReportParameters.COOPERATION, Setting.text(true, article(12)))
                .set(ReportParameters.FEEDBACK_LENGTH, Setting.text(30, article(12)))
                .set(
                        ReportParameters.FEEDBACK_UNIT,
                        Setting.reading(
                                DeadlineUnit.CALENDAR_DAYS,
                                article(12),
                                Reading.of(
                                        "Thirty days are calendar days: working days are named where they are meant.",
                                        "30日为自然日；法律法规以工作日计算的均明确写明。",
                                        "WORKING_DAYS")))
                .set(
                        ReportParameters.FEEDBACK_START,
                        Setting.reading(
                                FeedbackStart.DELIVERY,
                                article(12),
                                Reading.of(
                                        "The time runs from the day on which the report reaches the agency.",
                                        "期限自行政执法机关收到之日起算。",
                                        "ACKNOWLEDGEMENT")))
                .set(
                        ReportParameters.FEEDBACK_FIRST_DAY,
                        Setting.reading(
                                FirstDay.NOT_COUNTED,
                                article(12),
                                Reading.of(
                                        "The day of receipt is not counted (Civil Code article 201).",
                                        "收到当日不计入（民法典第二百零一条）。",
                                        "COUNTED")))
                .set(
                        ReportParameters.FEEDBACK_ROLL,
                        Setting.reading(
                                Roll.NEXT_WORKING_DAY,
                                article(12),
                                Reading.of(
                                        "A last day that is a rest day rolls to the next working day (Civil Code article 203,"
                                                + " by analogy).",
                                        "期限最后一日为休息日的，顺延至其后第一个工作日（参照民法典第二百零三条）。",
                                        "NONE")))
                .set(ReportParameters.CONFIDENTIALITY, Setting.text(true, article(14)))
                .set(
                        ReportParameters.INVESTIGATED_KINDS,
                        Setting.reading(
                                EnumSet.of(ReportKind.OBSERVATION, ReportKind.CORRECTION, ReportKind.LEAD),
                                article(15),
                                Reading.of(
                                        "Problems of enforcement and leads are investigated; opinions and suggestions are"
                                                + " answered by the agency under article 12.",
                                        "执法问题和违法线索应当调查核实；意见建议由行政执法机关依照第十二条反馈。",
                                        "all kinds",
                                        "leads alone")));
    }

    private static void recusal(Policy.Builder policy) {
        Citation grounds = article(10).paragraph(1);
        policy.set(RecusalParameters.HEADS, Setting.text(EnumSet.allOf(RecusalHead.class), grounds))
                .set(
                        RecusalParameters.NEAR_RELATIVES,
                        Setting.reading(
                                NearRelatives.WITH_SUPPORT_RELATIONS,
                                grounds,
                                Reading.of(
                                        "Near relatives are those of Civil Code article 1045 and others in a support"
                                                + " relation, as in administrative litigation.",
                                        "近亲属指民法典第一千零四十五条所列近亲属以及其他具有扶养、赡养关系的亲属（参照行政诉讼法司法解释）。",
                                        "CIVIL_CODE_1045",
                                        "CRIMINAL_PROCEDURE_108",
                                        "COURT_RECUSAL_2011")))
                .set(
                        RecusalParameters.SERVICE_KINDS,
                        Setting.reading(
                                EnumSet.allOf(ServiceKind.class),
                                grounds,
                                Reading.of(
                                        "A place of service is wherever the person has a post, is seconded, works part"
                                                + " time or has a seat on a board.",
                                        "“服务的处所”包括任职、借调、兼职和担任董事、监事的单位。",
                                        "[EMPLOYMENT]",
                                        "some of the kinds")))
                .set(
                        RecusalParameters.LOOK_BACK,
                        Setting.reading(
                                Period.ZERO,
                                grounds,
                                Reading.of(
                                        "A place counts while the person serves there, and no longer.",
                                        "“服务的处所”指现在服务的处所，不包括以往服务的处所。",
                                        "a period after the end of service")))
                .set(
                        RecusalParameters.AFFILIATES,
                        Setting.reading(
                                AffiliateRule.NEEDS_FINDING,
                                grounds,
                                Reading.of(
                                        "The text does not say whether a body above or below the place of service is"
                                                + " that place: the authority finds it.",
                                        "上级或者下属单位（母公司、子公司）是否属于“服务的处所”未作规定，由司法行政机关认定。",
                                        "MANDATORY",
                                        "IGNORED")));
    }

    private static void engagements(Policy.Builder policy) {
        policy.set(EngagementParameters.KINDS, Setting.text(EnumSet.allOf(EngagementKind.class), article(8)))
                .set(
                        EngagementParameters.WAIVER,
                        Setting.reading(
                                false,
                                article(10),
                                Reading.of(
                                        "The text knows no waiver: whoever must step aside does not take part.",
                                        "未规定可以免予回避：应当回避的不得参加。",
                                        "the authority may waive a ground")));
    }

    private static ListedGround ground(DismissalGround ground, int item) {
        return new ListedGround(ground, article(16).item(item), Discretion.SHALL);
    }

    private static Citation article(int number) {
        return INSTRUMENT.article(number);
    }
}
