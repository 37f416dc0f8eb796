package org.jiandu.examples.neighbours;

import static org.jiandu.examples.neighbours.Play.EXPERT;
import static org.jiandu.examples.neighbours.Play.FRI_2024_12_20;
import static org.jiandu.examples.neighbours.Play.MON_2024_12_02;
import static org.jiandu.examples.neighbours.Play.THU_2026_01_08;
import static org.jiandu.examples.neighbours.Play.TUE_2025_07_01;
import static org.jiandu.examples.neighbours.Play.WED_2025_01_01;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiandu.message.BilingualText;
import org.jiandu.supervisor.CommendationKind;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Grade;
import org.jiandu.supervisor.LocalLink;
import org.jiandu.supervisor.LocalLinkKind;
import org.jiandu.supervisor.Occupation;
import org.jiandu.supervisor.PaymentKind;
import org.jiandu.supervisor.RecordEntry;
import org.jiandu.supervisor.RecordKind;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Finding;

/** Lives that some places admit and others do not. */
final class Lives {
    static final Life TWO_YEARS = life(
            "a certificate for two years, to 2026-12-31",
            "颁发两年期证书，至2026-12-31",
            play -> play.onNotice(EXPERT).certified(Optional.of(LocalDate.of(2026, 12, 31))));
    static final Life FIVE_YEARS = life(
            "a certificate for five years, to 2029-12-31",
            "颁发五年期证书，至2029-12-31",
            play -> play.onNotice(EXPERT).certified(Optional.of(LocalDate.of(2029, 12, 31))));
    static final Life THIRD_TERM = life("a third term in a row", "连续第三届", Lives::thirdTerm);
    static final Life NO_NOTICE = life(
            "a certificate without a public notice",
            "未经公示即颁发证书",
            play -> play.reviewed(EXPERT).certified(Optional.empty()));
    static final Life INVITED = life("invited instead of applying", "由机关定向邀请", Lives::invited);
    static final Life COUNTY = life(
            "engaged by a county bureau of justice",
            "由县司法局聘任",
            play -> play.engagedBy(Places.COUNTY_BUREAU).engaged(EXPERT));
    static final Life GOVERNMENT = life(
            "engaged by an office of the city government",
            "由市人民政府的机构聘任",
            play -> play.engagedBy(Places.GOVERNMENT_OFFICE).engaged(EXPERT));
    static final Life OLD = life(
            "74 years old",
            "年满74周岁",
            play -> play.ofPerson("11010519491231002X").engaged(EXPERT));
    static final Life NEWCOMER = life(
            "has lived there for two years",
            "在当地居住两年",
            play -> play.engaged(EXPERT.toBuilder()
                    .addLocalLink(LocalLink.since(LocalLinkKind.RESIDENCE, MON_2024_12_02.minusYears(2)))
                    .build()));
    static final Life FROM_ELSEWHERE = life(
            "lives elsewhere",
            "居住在外地",
            play -> play.untrue("eligibility.local-link").engaged(EXPERT));
    static final Life STATE_ORGAN = life(
            "in the service of a state organ",
            "国家机关工作人员",
            play -> play.engaged(EXPERT.toBuilder()
                    .addOccupation(Occupation.STATE_ORGAN_STAFF)
                    .build()));
    static final Life ENFORCER = life(
            "an enforcement officer, but not of a state organ",
            "国家机关以外的行政执法人员",
            play -> play.engaged(EXPERT.toBuilder()
                    .addOccupation(Occupation.ENFORCEMENT_OFFICER)
                    .build()));
    static final Life OLD_PENALTY = life(
            "a public-security penalty in 2015",
            "2015年受过治安管理处罚",
            play -> play.engaged(EXPERT.toBuilder()
                    .addRecords(RecordEntry.decided(RecordKind.PUBLIC_SECURITY_PENALTY, LocalDate.of(2015, 6, 1)))
                    .build()));
    static final Life TWO_BODIES = life(
            "supervises two procuratorates at once",
            "同时担任两个人民检察院的人民监督员",
            play -> play.untrue("eligibility.no-concurrent-post").engaged(EXPERT));
    static final Life NO_SEAT =
            life("no seat is free", "名额已满", play -> play.untrue("quota.seat").engaged(EXPERT));
    static final Life CARD = life(
            "a card beside the certificate",
            "除证书外另发监督员证",
            play -> play.engaged(EXPERT)
                    .officer(
                            FRI_2024_12_20,
                            (who, findings) -> new SupervisorAct.IssueCard(
                                    who, "C-1", play.file().getAuthority())));
    static final Life EXPENSES = life(
            "expenses are reimbursed",
            "补助履职费用",
            play -> play.engaged(EXPERT)
                    .officer(
                            TUE_2025_07_01,
                            (who, findings) ->
                                    new SupervisorAct.RecordPayment(who, PaymentKind.EXPENSES, BigDecimal.TEN)));
    static final Life CIRCULAR =
            life("praised in a circular", "通报表彰", play -> commended(play, CommendationKind.CIRCULAR));
    static final Life AWARD = life("given an award", "给予奖励", play -> commended(play, CommendationKind.AWARD));
    static final Life ASSESSED = life("assessed after a year", "年度考核", play -> assessed(play, Grade.COMPETENT));
    static final Life FAILED = life(
            "dismissed after a failed assessment",
            "年度考核不合格被解聘",
            play -> dismissed(assessed(play, Grade.NOT_COMPETENT), DismissalGround.FAILED_ASSESSMENT));
    static final Life RESIGNED = life(
            "leaves on request",
            "本人提出辞聘",
            play -> dismissed(
                    play.engaged(EXPERT)
                            .by(
                                    play.self(),
                                    TUE_2025_07_01,
                                    (who, findings) -> new SupervisorAct.Resign(who, "moves away", findings)),
                    DismissalGround.RESIGNED));
    static final Life RETURNS = life(
            "back after a dismissal for another fault",
            "因其他过错被解聘后再次参选",
            play -> dismissed(play.engaged(EXPERT), DismissalGround.OTHER)
                    .nominated(THU_2026_01_08.plusYears(3), EXPERT)
                    .approved(THU_2026_01_08.plusYears(3).plusDays(1)));

    /** All of them, in the order in which they are printed. */
    static final List<Life> ALL = List.of(
            TWO_YEARS,
            FIVE_YEARS,
            THIRD_TERM,
            NO_NOTICE,
            INVITED,
            COUNTY,
            GOVERNMENT,
            OLD,
            NEWCOMER,
            FROM_ELSEWHERE,
            STATE_ORGAN,
            ENFORCER,
            OLD_PENALTY,
            TWO_BODIES,
            NO_SEAT,
            CARD,
            EXPENSES,
            CIRCULAR,
            AWARD,
            ASSESSED,
            FAILED,
            RESIGNED,
            RETURNS);

    private Lives() {}

    private static Life life(String english, String chinese, Consumer<Play> script) {
        return new Life(new BilingualText(english, chinese), script);
    }

    private static void thirdTerm(Play play) {
        play.engaged(EXPERT).renewed(WED_2025_01_01);
        LocalDate second = play.lastDayOfTerm(WED_2025_01_01).plusDays(1);
        play.renewed(second);
    }

    private static void invited(Play play) {
        play.officer(MON_2024_12_02, (who, findings) -> new SupervisorAct.Invite(who, EXPERT))
                .by(play.self(), MON_2024_12_02, (who, findings) -> new SupervisorAct.AcceptInvitation(who))
                .approved(MON_2024_12_02.plusDays(1));
    }

    private static Play commended(Play play, CommendationKind kind) {
        return play.engaged(EXPERT)
                .officer(TUE_2025_07_01, (who, findings) -> new SupervisorAct.Commend(who, kind, findings));
    }

    private static Play assessed(Play play, Grade grade) {
        return play.engaged(EXPERT)
                .officer(
                        THU_2026_01_08,
                        (who, findings) -> new SupervisorAct.RecordAssessment(
                                who,
                                grade,
                                new Finding(Topics.ASSESSMENT, true, "officer-1", THU_2026_01_08, "for this example")));
    }

    private static Play dismissed(Play play, DismissalGround ground) {
        return play.officer(
                THU_2026_01_08,
                (who, findings) -> new SupervisorAct.Dismiss(
                        who, ground, Optional.empty(), Optional.empty(), List.copyOf(findings)));
    }
}
