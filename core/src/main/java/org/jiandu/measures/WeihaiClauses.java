package org.jiandu.measures;

import static org.jiandu.measures.Clause.Kind.ACT;
import static org.jiandu.measures.Clause.Kind.DECLARATION;
import static org.jiandu.measures.Clause.Kind.DUTY;
import static org.jiandu.measures.Clause.Kind.FINDING;
import static org.jiandu.measures.Clause.Kind.RULE;

import java.util.List;
import java.util.stream.Stream;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.EngagementParameters;
import org.jiandu.engagement.MatterActKind;
import org.jiandu.engagement.ParticipationActKind;
import org.jiandu.law.Citation;
import org.jiandu.message.BilingualText;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Role;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.RecusalParameters;
import org.jiandu.recusal.RecusalTopics;
import org.jiandu.recusal.ServiceKind;
import org.jiandu.report.ReportActKind;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportParameters;
import org.jiandu.report.ReportTopics;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.CommendationKind;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Duty;
import org.jiandu.supervisor.Occupation;
import org.jiandu.supervisor.RecordKind;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.supervisor.Topics;

/**
 * The Weihai Measures restated, with what carries each clause.
 *
 * <p>Every rule stands under a clause of the place that it cites, and under others that it serves as well.
 */
final class WeihaiClauses {
    static final List<Article> ARTICLES = List.of(
            article1(),
            article2(),
            article3(),
            article4(),
            article5(),
            article6(),
            article7(),
            article8(),
            article9(),
            article10(),
            article11(),
            article12(),
            article13(),
            article14(),
            article15(),
            article16(),
            article17(),
            article18());

    private WeihaiClauses() {}

    private static Article article1() {
        return article(
                1,
                "98dfc9e499dd2a99011e5d5fda9765bd1cf80b937925a62ab05aa5064436ced9",
                clause("1", DECLARATION, place(1))
                        .says(
                                "The Measures rest on the national outline for a law-based government and on"
                                        + " Weihai's own measures on supervising enforcement; they are to make supervision"
                                        + " by society work.",
                                "载明制定目的，以及所依据的国家纲要和本市监督办法。")
                        .withoutContent(new BilingualText(
                                "It names the instrument and its bases, which the instrument keeps as data; nothing is"
                                        + " judged by it.",
                                "只载明文件名称和制定依据，作为文件信息保存，不据以作出判断。")));
    }

    private static Article article2() {
        Citation sources = place(2).paragraph(2);
        return article(
                2,
                "0c869da551999941f98f418ea4017cf1579b1252a06c7d109aa175d5c6d8cf5a",
                clause("2.1", RULE, place(2).paragraph(1))
                        .says(
                                "A supervisor is somebody from the public, engaged to watch how the law is"
                                        + " enforced.",
                                "监督员来自公众，受聘监督执法。")
                        .rules("report.in-office", "engagement.in-office")
                        .addActs(ActKind.ISSUE_CERTIFICATE),
                clause("2.2-a", RULE, sources)
                        .says(
                                "Candidates come from ten walks of life that are named, or from others like them.",
                                "人选来自列明的十类人士，或者与之相当的其他人士。")
                        .rules("eligibility.sector")
                        .addTerms(Sector.values())
                        .addFindings(Topics.SECTOR)
                        .addParameters(SupervisorParameters.SECTORS),
                clause("2.2-b", RULE, sources)
                        .says("Nobody who enforces the law is engaged.", "从事执法的人员不予聘请。")
                        .rules("eligibility.occupation")
                        .addActs(ActKind.CHANGE_PROFILE)
                        .addTerms(Occupation.ENFORCEMENT_OFFICER)
                        .addParameters(SupervisorParameters.BARRED_OCCUPATIONS));
    }

    private static Article article3() {
        return article(
                3,
                "e698ece08ed990b55ef1adcf31b4184a78ec3a9b2a0fce35cacbc5da1125cc23",
                clause("3", RULE, place(3))
                        .says(
                                "To engage, to dismiss and to look after supervisors is for the judicial"
                                        + " administrative organ of each level.",
                                "选任、解除和管理监督员，是本级司法行政机关的职权。")
                        .rules("actor.engaging-body", "actor.engaging-authority", "act.not-provided")
                        .addTerms(OrganisationKind.JUDICIAL_ADMINISTRATION, OrganisationKind.ZONE_ADMINISTRATION)
                        .addParameters(SupervisorParameters.ENGAGING_BODIES));
    }

    private static Article article4() {
        return article(
                4,
                "2c387b0f8f00bc4e064ceea7fe304f77da288ca0e041c4191d99d8b2013ed8c0",
                clause("4-a", ACT, place(4))
                        .says(
                                "A candidate comes in one of three ways: a unit puts the person forward, the"
                                        + " person volunteers, or the authority asks for this very person.",
                                "人选有三种产生途径：单位举荐，本人报名，机关指名邀请。")
                        .rules(
                                "nomination.channel",
                                "actor.unit",
                                "actor.person-concerned",
                                "steps.in-order",
                                "stage.no-invitation",
                                "stage.invitation-is-answered",
                                "stage.already-candidate",
                                "stage.already-engaged",
                                "stage.no-candidacy")
                        .addActs(
                                ActKind.RECOMMEND,
                                ActKind.NOMINATE_SELF,
                                ActKind.INVITE,
                                ActKind.ACCEPT_INVITATION,
                                ActKind.DECLINE_INVITATION,
                                ActKind.WITHDRAW)
                        .addTerms(Channel.values())
                        .addParameters(SupervisorParameters.CHANNELS),
                clause("4-b", ACT, place(4))
                        .says("The authority examines each candidate.", "机关对人选进行审查。")
                        .rules(
                                "steps.in-order",
                                "stage.invitation-unanswered",
                                "stage.already-reviewed",
                                "stage.no-candidacy")
                        .addActs(ActKind.APPROVE, ActKind.REJECT),
                clause("4-c", RULE, place(4))
                        .says(
                                "The names are put before the public, for how long the text does not say; they go on"
                                        + " only if nobody objects.",
                                "人选须向公众公布，没有异议才能继续；公布多久，未作规定。")
                        .rules(
                                "notice.length",
                                "notice.over",
                                "notice.objection-in-time",
                                "notice.objection-open",
                                "notice.objection-decided",
                                "notice.no-open-objection",
                                "stage.review-first",
                                "stage.already-on-notice",
                                "stage.no-notice")
                        .addActs(ActKind.POST_NOTICE, ActKind.RAISE_OBJECTION, ActKind.DECIDE_OBJECTION)
                        .addFindings(Topics.NOTICE_LENGTH, Topics.OBJECTION)
                        .addParameters(
                                SupervisorParameters.NOTICE_LENGTH,
                                SupervisorParameters.NOTICE_UNIT,
                                SupervisorParameters.NOTICE_FIRST_DAY,
                                SupervisorParameters.OBJECTIONS),
                clause("4-d", ACT, place(4))
                        .says("Whoever has passed both gets a certificate.", "通过审查和公布的，发给证书。")
                        .rules(
                                "notice.over",
                                "notice.no-open-objection",
                                "steps.in-order",
                                "stage.review-and-notice-first",
                                "stage.notice-first",
                                "stage.already-engaged")
                        .addActs(ActKind.ISSUE_CERTIFICATE));
    }

    private static Article article5() {
        return article(
                5,
                "9a3efcc5817e5eac466ffe2fdf9651374678033465f9ec61e7d048f2dc84e609",
                clause("5-a", RULE, place(5))
                        .says("One term is two years long.", "任期以两年为一届。")
                        .rules("term.first-day", "term.last-day")
                        .addActs(ActKind.ISSUE_CERTIFICATE, ActKind.RENEW)
                        .addParameters(
                                SupervisorParameters.TERM_LENGTH,
                                SupervisorParameters.TERM_START,
                                SupervisorParameters.TERM_END,
                                SupervisorParameters.TERM_CHAINING),
                clause("5-b", RULE, place(5))
                        .says("After a term, another may follow.", "一届届满，可以续任。")
                        .rules(
                                "renewal.window",
                                "steps.in-order",
                                "stage.term-not-begun",
                                "stage.leaving",
                                "stage.nothing-to-renew")
                        .addActs(ActKind.RENEW)
                        .addParameters(SupervisorParameters.RENEWAL_WINDOW),
                clause("5-c", RULE, place(5))
                        .says("Two terms on end are the most.", "连续任职以两届为限。")
                        .rules("renewal.limit")
                        .addFindings(Topics.GAP)
                        .addParameters(
                                SupervisorParameters.LIMIT,
                                SupervisorParameters.LIMIT_MEANING,
                                SupervisorParameters.RUN_BREAK,
                                SupervisorParameters.CUT_SHORT));
    }

    private static Article article6() {
        return article(
                6,
                "5439f90edc6ef58072ce99e8cc3a11c0478924ae361f711f6bee986227b56729",
                clause("6-a", DUTY, place(6))
                        .says("While serving, the person stays in his or her own job.", "任监督员期间，本职工作照旧。")
                        .withoutContent(new BilingualText(
                                "No act touches an employment: whoever is engaged, renewed or dismissed is employed as"
                                        + " before.",
                                "本项目的任何行为都不涉及人事关系：聘任、续聘、解聘前后，任职单位不变。")),
                clause("6-b", RULE, place(6))
                        .says("The work is not paid for.", "担任监督员属于无偿工作。")
                        .rules("compensation.no-pay", "compensation.expenses", "stage.not-in-office")
                        .addActs(ActKind.RECORD_PAYMENT)
                        .addParameters(SupervisorParameters.COMPENSATION));
    }

    private static Article article7() {
        return article(
                7,
                "bad2a0dce16b1542a1bbfa1adcc6518209364bb7a145a2fb04fa93af7b60b4bf",
                clause("7-1", RULE, place(7).item(1))
                        .says(
                                "The person keeps to the law, is in good credit, and has on record no punishment for a"
                                        + " crime, no sanction of office or party, and no penalty for disturbing public"
                                        + " order.",
                                "守法，信用状况好，没有刑罚、处分（行政的和党内的）或者治安处罚在案。")
                        .rules("eligibility.records", "eligibility.credit")
                        .addActs(ActKind.CHANGE_PROFILE)
                        .addTerms(
                                RecordKind.CRIMINAL_PUNISHMENT,
                                RecordKind.ADMINISTRATIVE_SANCTION,
                                RecordKind.POLITICAL_SANCTION,
                                RecordKind.DISMISSED_FROM_OFFICE,
                                RecordKind.PARTY_SANCTION,
                                RecordKind.PUBLIC_SECURITY_PENALTY,
                                RecordKind.DETENTION)
                        .addFindings(Topics.CREDIT)
                        .addParameters(SupervisorParameters.RECORD_BARS, SupervisorParameters.GOOD_CREDIT),
                clause("7-2", FINDING, place(7).item(2))
                        .says(
                                "The person minds whether the government goes by the law, is fair, and does not"
                                        + " give way on principle.",
                                "关心政府是否依法行事，处事公正，有原则。")
                        .rules("condition.7-2")
                        .addFindings(WeihaiMeasures.CARES_FOR_RULE_OF_LAW)
                        .addParameters(SupervisorParameters.CONDITIONS),
                clause("7-3", FINDING, place(7).item(3))
                        .says(
                                "The person knows as much law as the task takes, goes by it, and can keep a"
                                        + " confidence; whoever holds the national legal qualification goes first.",
                                "法律素养足以胜任，按规矩办事，能守口如瓶；取得法律职业资格的排序在前。")
                        .rules("condition.7-3")
                        .addFindings(WeihaiMeasures.KNOWS_THE_LAW)
                        .addParameters(SupervisorParameters.CONDITIONS, SupervisorParameters.QUALIFIED_FIRST),
                clause("7-4", FINDING, place(7).item(4))
                        .says(
                                "The person wants to do it, is well enough, and has hours to spare.",
                                "有意愿，身体状况允许，能抽出足够时间。")
                        .rules("condition.7-4")
                        .addFindings(WeihaiMeasures.WILLING_AND_ABLE)
                        .addParameters(SupervisorParameters.CONDITIONS),
                clause("7-5", RULE, place(7).item(5))
                        .says("The authority may ask for more.", "机关可以另行增加条件。")
                        .addParameters(SupervisorParameters.FURTHER_CONDITIONS));
    }

    private static Article article8() {
        String[] reporting = {
            "report.kind",
            "report.own-report",
            "report.in-office",
            "steps.in-order",
            "report.already-submitted",
            "report.not-submitted"
        };
        String[] working = {
            "engagement.kind",
            "engagement.in-office",
            "engagement.supervisor",
            "engagement.work",
            "participation.not-agreed",
            "participation.nothing-delivered"
        };
        return article(
                8,
                "619393204fab98fd77327b0a754b55b92094af12ab674efc3269a6687cd87634",
                clause("8-1", ACT, place(8).item(1))
                        .says("To watch agencies and their officers at work.", "监督执法单位及其人员的工作。")
                        .rules(reporting)
                        .addActs(ReportActKind.SUBMIT)
                        .addTerms(ReportKind.OBSERVATION, EngagementKind.AGENCY_EVENT)
                        .addParameters(ReportParameters.KINDS),
                clause("8-2", ACT, place(8).item(2))
                        .says("To look into how enforcement goes and say what could be better.", "了解并研究执法状况，就如何改进发表看法。")
                        .rules(reporting)
                        .addActs(ReportActKind.SUBMIT)
                        .addTerms(ReportKind.OPINION)
                        .addParameters(ReportParameters.KINDS),
                clause("8-3", ACT, place(8).item(3))
                        .says(
                                "To pass on without delay what people think of enforcement, to the authority or"
                                        + " to the agency that it concerns.",
                                "把公众对执法的看法尽快转达司法行政机关或者相关部门。")
                        .rules(reporting)
                        .addActs(ReportActKind.SUBMIT)
                        .addTerms(ReportKind.PUBLIC_OPINION)
                        .addParameters(ReportParameters.KINDS),
                clause("8-4", ACT, place(8).item(4))
                        .says(
                                "To join in when the authority holds an inspection, an appraisal or another event"
                                        + " of supervision.",
                                "机关举办检查、评议等监督活动时到场参加。")
                        .rules(
                                "activities.provided",
                                "stage.not-in-office",
                                "engagement.kind",
                                "engagement.organiser",
                                "engagement.in-office",
                                "engagement.supervisor",
                                "engagement.event",
                                "engagement.replacement",
                                "engagement.open",
                                "engagement.not-yet-held",
                                "engagement.not-cancelled",
                                "engagement.not-opened",
                                "engagement.already-opened",
                                "engagement.over",
                                "engagement.cancelled",
                                "steps.in-order",
                                "participation.not-invited",
                                "participation.already-invited",
                                "participation.already-answered",
                                "participation.over")
                        .addActs(ActKind.RECORD_ATTENDANCE)
                        .addActs(MatterActKind.values())
                        .addActs(
                                ParticipationActKind.INVITE,
                                ParticipationActKind.ACCEPT,
                                ParticipationActKind.DECLINE,
                                ParticipationActKind.RECORD_PRESENCE,
                                ParticipationActKind.RELEASE)
                        .addTerms(EngagementKind.ACTIVITY, EngagementKind.INSPECTION)
                        .addParameters(SupervisorParameters.ACTIVITIES, EngagementParameters.KINDS),
                clause("8-5", ACT, place(8).item(5))
                        .says(
                                "To study a question of enforcement that the authority gives out.",
                                "承接机关交付的课题，专门研究执法中的某个问题。")
                        .rules(working)
                        .addActs(
                                ParticipationActKind.DELIVER,
                                ParticipationActKind.ACCEPT_WORK,
                                ParticipationActKind.RETURN_WORK)
                        .addTerms(EngagementKind.STUDY)
                        .addParameters(EngagementParameters.KINDS),
                clause("8-6", ACT, place(8).item(6))
                        .says("To do what else of the kind the authority hands over.", "完成机关另行交付的同类工作。")
                        .rules(working)
                        .addActs(
                                ParticipationActKind.DELIVER,
                                ParticipationActKind.ACCEPT_WORK,
                                ParticipationActKind.RETURN_WORK)
                        .addTerms(EngagementKind.ASSIGNED_MATTER)
                        .addParameters(EngagementParameters.KINDS));
    }

    private static Article article9() {
        return article(
                9,
                "dfdb4dcf5e5a633711dbb8dce00d643a46bbb06d27cb242f8cc62204d71cdb26",
                duty(1, Duty.DILIGENCE)
                        .says(
                                "To stay within one's powers and the steps laid down, to take the work seriously,"
                                        + " and to come to what the authority holds.",
                                "在权限之内按步骤尽责办事，主动出席机关举办的活动。"),
                duty(2, Duty.NO_PRIVATE_GAIN)
                        .says(
                                "Not to make a profit of the power, not to get in the way of officers on duty,"
                                        + " not to hurt those whom enforcement is about.",
                                "不借监督牟取私利，不干扰正在执行公务的人员，不使当事人的权益受损。")
                        .rules("dismissal.private-gain"),
                duty(3, Duty.SECRECY)
                        .says(
                                "To keep the rules of the work, and to oneself what is secret of state, work or"
                                        + " business, or private.",
                                "守工作纪律；涉及国家、工作、商业的秘密和他人隐私，不外传。")
                        .rules("dismissal.leak"),
                duty(4, Duty.NO_GIFTS)
                        .says("To take nothing of value in private from a unit or a party.", "单位、当事人私下给的钱物一概不收。")
                        .rules("dismissal.gifts"),
                duty(5, Duty.NO_MISUSE_OF_TITLE)
                        .says(
                                "To use the name of supervisor for supervision and for nothing else.",
                                "监督员的名义只用于监督，不作他用。"));
    }

    private static Article article10() {
        return article(
                10,
                "58d929cd606d5c92a162f1234999641c6e810a92a1ff16db0be57f364b6a8eda",
                clause("10.1", RULE, place(10).paragraph(1))
                        .says(
                                "Where a matter touches the supervisor, a near relative, the place of service, or"
                                        + " anything else that may bend fair judgment, the supervisor steps aside unasked.",
                                "事项牵涉本人、近亲属、服务单位，或者另有可能妨碍公正的因素，监督员应主动退出。")
                        .rules(
                                "engagement.no-recusal",
                                "report.no-recusal",
                                "engagement.supervisor",
                                "engagement.not-opened",
                                "engagement.cancelled",
                                "participation.recusal-head",
                                "participation.ground-shown",
                                "participation.withdrawal-asked",
                                "participation.withdrawal-not-pending",
                                "participation.re-examination-open",
                                "participation.no-re-examination-open",
                                "participation.not-taking-part",
                                "participation.not-invited",
                                "participation.recused",
                                "participation.not-recused",
                                "participation.own-is-withdrawn",
                                "participation.ordered-stands",
                                "participation.re-examine-instead",
                                "participation.recusal-is-no-absence")
                        .addActs(
                                MatterActKind.CHANGE_PARTIES,
                                ParticipationActKind.DECLARE_RECUSAL,
                                ParticipationActKind.ASK_WITHDRAWAL,
                                ParticipationActKind.DECIDE_WITHDRAWAL)
                        .addTerms(RecusalHead.values())
                        .addTerms(ServiceKind.values())
                        .addFindings(RecusalTopics.OTHER_CIRCUMSTANCE, RecusalTopics.NO_CONFLICT)
                        .addAllParameters(RecusalParameters.all()),
                clause("10.2", ACT, place(10).paragraph(2))
                        .says(
                                "An authority that comes to know of such a thing has the supervisor step aside at"
                                        + " once.",
                                "机关得知存在上述因素，须立即让其退出。")
                        .rules(
                                "participation.ground-shown",
                                "participation.ordered-stands",
                                "participation.waiver-admitted",
                                "participation.re-examination-open",
                                "participation.no-re-examination-open")
                        .addActs(
                                ParticipationActKind.ORDER_RECUSAL,
                                ParticipationActKind.LIFT_RECUSAL,
                                ParticipationActKind.WAIVE_RECUSAL,
                                ParticipationActKind.MARK_FOR_REEXAMINATION,
                                ParticipationActKind.REEXAMINE)
                        .addFindings(RecusalTopics.OTHER_CIRCUMSTANCE)
                        .addParameters(EngagementParameters.WAIVER));
    }

    private static Article article11() {
        return article(
                11,
                "57639cc98061c9afdf618777d07f48c46f3d0001db2efda0a002f4d23fe385d4",
                clause("11-a", ACT, place(11))
                        .says(
                                "A supervisor who sees the law broken by those who enforce it may tell them to"
                                        + " their face what to put right.",
                                "看到执法中的违法行为，可以当场指出如何改正。")
                        .rules("report.kind", "report.agency-named")
                        .addActs(ReportActKind.SUBMIT)
                        .addTerms(ReportKind.CORRECTION),
                clause("11-b", ACT, place(11))
                        .says(
                                "Where the formal procedure of supervision is called for, the supervisor brings"
                                        + " the lead to the authority.",
                                "需要走正式监督程序的，把线索交给司法行政机关。")
                        .rules("report.kind")
                        .addActs(ReportActKind.SUBMIT)
                        .addTerms(ReportKind.LEAD));
    }

    private static Article article12() {
        return article(
                12,
                "98b18ab0f06a0f935e79dc681ac1cdcf349def067a8e3d48d7f57d8d0bccfa67",
                clause("12-a", DUTY, place(12))
                        .says(
                                "Agencies and officers make the work of supervisors easy, and weigh in earnest"
                                        + " what they raise.",
                                "执法单位及其人员为监督提供便利，认真对待所提问题。")
                        .rules("report.addressed-agency", "report.answer-owed", "report.closed")
                        .addActs(ReportActKind.RECORD_REFUSAL)
                        .addParameters(ReportParameters.COOPERATION),
                clause("12-b", RULE, place(12))
                        .says("They say within thirty days what has come of it.", "三十天之内答复处理情况。")
                        .rules(
                                "report.agency-named",
                                "report.addressed-agency",
                                "report.not-yet-delivered",
                                "report.not-yet-acknowledged",
                                "report.answer-owed",
                                "report.agency-answered",
                                "report.not-pursued",
                                "report.closed")
                        .addActs(
                                ReportActKind.FORWARD,
                                ReportActKind.ACKNOWLEDGE,
                                ReportActKind.FEED_BACK,
                                ReportActKind.REMIND)
                        .addParameters(
                                ReportParameters.FEEDBACK_LENGTH,
                                ReportParameters.FEEDBACK_UNIT,
                                ReportParameters.FEEDBACK_START,
                                ReportParameters.FEEDBACK_FIRST_DAY,
                                ReportParameters.FEEDBACK_ROLL));
    }

    private static Article article13() {
        return article(
                13,
                "35a81a495260f0903ce026667454a5dd32fb4732a38cdbbd34d81db0db870ad5",
                clause("13", ACT, place(13))
                        .says(
                                "Agencies and officers who see a supervisor break the discipline of the work may"
                                        + " tell the authority.",
                                "执法单位及其人员发现监督员违纪，可以告知司法行政机关。")
                        .rules("actor.agency", "duties.report-on-record", "stage.never-served")
                        .addActs(ActKind.REPORT_BREACH, ActKind.FIND_CONDUCT)
                        .addTerms(Role.AGENCY_OFFICER)
                        .addFindings(Topics.CONDUCT)
                        .addParameters(SupervisorParameters.BREACH_REPORTERS));
    }

    private static Article article14() {
        return article(
                14,
                "101fe636222620dda9158d3fea2efd82b391cff9f56e6442c0fbd21647cab7b1",
                clause("14", RULE, place(14))
                        .says(
                                "A supervisor may ask the authority to keep what was reported in confidence.",
                                "监督员可以请求机关对所报内容保密。")
                        .rules(
                                "report.confidentiality-admitted",
                                "report.confidentiality-grows",
                                "report.reporter",
                                "report.not-submitted")
                        .addActs(ReportActKind.ASK_CONFIDENTIALITY, ReportActKind.DISCLOSE)
                        .addParameters(ReportParameters.CONFIDENTIALITY));
    }

    private static Article article15() {
        return article(
                15,
                "cd9f6ea5067a65b22e437a15079c78cbb9aac5e84315370e5ec7f851e9b982fb",
                clause("15", ACT, place(15))
                        .says(
                                "The authority soon looks into what is reported, makes sure of the facts, and"
                                        + " tells the supervisor what came of it.",
                                "机关应尽快查清所报情况，并把结果告知监督员。")
                        .rules(
                                "report.investigated-first",
                                "report.verified",
                                "report.transfer",
                                "report.link",
                                "report.supervisor-answered",
                                "steps.in-order",
                                "report.already-taken-up",
                                "report.already-disposed-of",
                                "report.not-taken-up",
                                "report.reopen-instead",
                                "report.nothing-decided",
                                "report.already-told",
                                "report.still-open",
                                "report.supervisor-not-told",
                                "report.closed")
                        .addActs(
                                ReportActKind.ACCEPT,
                                ReportActKind.DECLINE,
                                ReportActKind.INVESTIGATE,
                                ReportActKind.DECIDE,
                                ReportActKind.REPORT_BACK,
                                ReportActKind.REOPEN,
                                ReportActKind.CLOSE,
                                ReportActKind.LINK)
                        .addFindings(ReportTopics.VERIFIED)
                        .addParameters(ReportParameters.INVESTIGATED_KINDS));
    }

    private static Article article16() {
        return article(
                16,
                "357a6391851835d12dc60ceaf7d1c52038db18d1b0c092e1cd786bb40cc3a388",
                ground(1, RULE, DismissalGround.CRIME_OR_BAD_CREDIT, "dismissal.crime-or-bad-credit")
                        .says("A criminal punishment, or another grave stain on one's credit.", "受到刑罚，或者信用方面另有严重污点。")
                        .addActs(ActKind.CHANGE_PROFILE),
                ground(2, RULE, DismissalGround.LEAK, "dismissal.leak")
                        .says(
                                "Letting out what is secret of state, work or business, or private.",
                                "把国家、工作、商业方面的秘密或者他人隐私外泄。")
                        .addActs(ActKind.FIND_CONDUCT)
                        .addFindings(Topics.CONDUCT),
                ground(3, RULE, DismissalGround.GIFTS, "dismissal.gifts")
                        .says("Taking something of value in private from a unit or a party.", "收受单位、当事人私下给的钱物。")
                        .addActs(ActKind.FIND_CONDUCT)
                        .addFindings(Topics.CONDUCT),
                ground(4, RULE, DismissalGround.PRIVATE_GAIN, "dismissal.private-gain")
                        .says(
                                "Turning the power of supervision to the profit of one's place of service or"
                                        + " oneself.",
                                "借监督权为本人或者服务单位牟利。")
                        .addActs(ActKind.FIND_CONDUCT)
                        .addFindings(Topics.CONDUCT),
                ground(5, FINDING, DismissalGround.HARM_TO_IMAGE, "dismissal.harm-to-image")
                        .says(
                                "Having a part in something that puts the city government in a bad light.",
                                "参加了令市政府声誉受损的活动。")
                        .addFindings(Topics.HARM_TO_IMAGE),
                ground(6, RULE, DismissalGround.ABSENCES, "dismissal.absences")
                        .says(
                                "Staying away without cause from what the authority holds, twice running or more.",
                                "机关举办的活动，接连两次或者更多次没有正当理由而缺席。")
                        .rules(
                                "engagement.day-has-come",
                                "engagement.leave-respected",
                                "engagement.supervisor",
                                "participation.leave-asked",
                                "participation.leave-not-pending",
                                "participation.has-leave",
                                "participation.excuse-offered",
                                "participation.excuse-not-pending",
                                "participation.nothing-to-excuse",
                                "participation.not-invited",
                                "participation.is-work",
                                "participation.over")
                        .addActs(
                                ActKind.RECORD_ATTENDANCE,
                                ParticipationActKind.ASK_LEAVE,
                                ParticipationActKind.DECIDE_LEAVE,
                                ParticipationActKind.RECORD_PRESENCE,
                                ParticipationActKind.OFFER_EXCUSE,
                                ParticipationActKind.DECIDE_EXCUSE)
                        .addParameters(SupervisorParameters.ABSENCES),
                ground(7, RULE, DismissalGround.CIRCUMSTANCES, "dismissal.circumstances")
                        .says(
                                "Another post, retirement, poor health or the like, so that the person had better"
                                        + " not go on.",
                                "因换岗、退休、健康等缘故不适合继续任职。")
                        .addFindings(Topics.CIRCUMSTANCES),
                ground(8, FINDING, DismissalGround.OTHER, "dismissal.other")
                        .says("Whatever else calls for dismissal and for answering.", "另有应当解聘、追究的情况。")
                        .addFindings(Topics.OTHER_GROUND),
                clause("16-z", ACT, place(16))
                        .says(
                                "Any one of these during the engagement ends it by dismissal, and the person"
                                        + " answers for it as the case may be.",
                                "受聘期间出现上述任一情况的，即行解聘，并视情形承担责任。")
                        .rules(
                                "dismissal.ground-listed",
                                "dismissal.not-retroactive",
                                "dismissal.served-once",
                                "dismissal.published-once",
                                "eligibility.reappointment",
                                "steps.in-order",
                                "stage.term-not-begun",
                                "stage.already-dismissed",
                                "stage.no-longer-engaged",
                                "stage.never-engaged",
                                "stage.no-dismissal",
                                "stage.engaged-ends-by-dismissal")
                        .addActs(ActKind.DISMISS, ActKind.SERVE_DISMISSAL, ActKind.PUBLISH_DISMISSAL)
                        .addFindings(Topics.REAPPOINTMENT)
                        .addParameters(
                                SupervisorParameters.GROUNDS,
                                SupervisorParameters.DISMISSAL_EFFECT,
                                SupervisorParameters.REAPPOINTMENT));
    }

    private static Article article17() {
        return article(
                17,
                "9b0f7356e0c2021ca44f573a39edc7db6e0dfb3084129f8921b3cadc543668ee",
                clause("17", ACT, place(17))
                        .says(
                                "Supervisors who are keen and do very well may be praised by the authority in a"
                                        + " circular.",
                                "工作积极、表现出色的监督员，机关可以发文表扬。")
                        .rules("commendation.kind", "commendation", "stage.not-in-office")
                        .addActs(ActKind.COMMEND)
                        .addFindings(Topics.COMMENDATION)
                        .addTerms(CommendationKind.CIRCULAR)
                        .addParameters(SupervisorParameters.COMMENDATION));
    }

    private static Article article18() {
        return article(
                18,
                "554ed41b74ecfc095347d1bec593b8b12d3bef33c18437f423b9c06cdbbc18e3",
                clause("18", RULE, place(18))
                        .says(
                                "The Measures hold from the day on which they were made public, 18 April 2022.",
                                "公布当天（2022年4月18日）起有效。")
                        .rules("policy.in-force"));
    }

    /** A duty of article 9: an agency reports a breach, the authority finds it. */
    private static Clause.Builder duty(int item, Duty duty) {
        return clause("9-" + item, DUTY, place(9).item(item))
                .rules("duties.listed", "duties.conduct-decided", "stage.never-served")
                .addActs(ActKind.REPORT_BREACH, ActKind.FIND_CONDUCT)
                .addTerms(duty)
                .addFindings(Topics.CONDUCT)
                .addParameters(SupervisorParameters.DUTIES);
    }

    /** A ground of article 16. */
    private static Clause.Builder ground(int item, Clause.Kind kind, DismissalGround ground, String rule) {
        return clause("16-" + item, kind, place(16).item(item))
                .rules(rule)
                .addTerms(ground)
                .addParameters(SupervisorParameters.GROUNDS);
    }

    private static Clause.Builder clause(String id, Clause.Kind kind, Citation place) {
        return Clause.builder().id(id).kind(kind).citation(place);
    }

    private static Article article(int number, String sha256, Clause.Builder... clauses) {
        return new Article(
                place(number),
                sha256,
                Stream.of(clauses).map(Clause.Builder::build).toList());
    }

    private static Citation place(int article) {
        return WeihaiMeasures.INSTRUMENT.article(article);
    }
}
