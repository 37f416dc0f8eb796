package org.jiandu.recusal;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jiandu.law.Citation;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.message.Message;
import org.jiandu.party.Audience;
import org.jiandu.time.DateRange;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.RuleId;
import org.jiandu.verdict.Status;
import org.jiandu.verdict.Topic;

/** Puts grounds into reasons: all of it for the officers who handle the matter, the article alone for everybody else. */
final class Explanation {
    private final Citation citation;
    private final Optional<NearRelatives> list;
    private final Period lookBack;

    Explanation(Policy policy) {
        this.citation = policy.get(RecusalParameters.HEADS).citation();
        this.list = policy.find(RecusalParameters.NEAR_RELATIVES).map(Setting::value);
        this.lookBack =
                policy.find(RecusalParameters.LOOK_BACK).map(Setting::value).orElse(Period.ZERO);
    }

    List<Reason> of(Screening screening, Audience audience) {
        if (screening.isClear()) {
            return List.of();
        }
        return audience == Audience.HANDLER
                ? screening.grounds().stream().map(this::reason).toList()
                : List.of(articleAlone(screening.need()));
    }

    private Reason articleAlone(RecusalNeed need) {
        boolean certain = need == RecusalNeed.MANDATORY;
        return reason(
                Message.of("recusal.stand-aside"),
                certain
                        ? Message.of("recusal.stand-aside.because", citation.place())
                        : Message.of("recusal.stand-aside.doubt", citation.place()),
                certain,
                Earliest.afterHumanAct());
    }

    private Reason reason(Ground ground) {
        boolean certain = ground.isCertain();
        if (ground instanceof Ground.Self self) {
            return reason(
                    Message.of("recusal.self"),
                    Message.of("recusal.self.because", self.person()),
                    certain,
                    Earliest.never());
        }
        if (ground instanceof Ground.Kin kin) {
            return reason(
                    certain ? Message.of("recusal.near-relative") : Message.of("recusal.doubtful-relative"),
                    relation(kin),
                    certain,
                    Earliest.afterHumanAct());
        }
        if (ground instanceof Ground.Service service) {
            return reason(
                    certain ? Message.of("recusal.place-of-service") : Message.of("recusal.doubtful-place"),
                    place(service),
                    certain,
                    after(service.service()));
        }
        if (ground instanceof Ground.UnknownIdentity unknown) {
            return reason(
                    Message.of("recusal.identity"),
                    Message.of("recusal.identity.because", name(unknown.party())),
                    certain,
                    Earliest.afterHumanAct());
        }
        Finding finding = ((Ground.OtherCircumstance) ground).finding();
        return reason(
                Message.of("recusal.other"),
                Message.of("recusal.other.because", finding.decidedBy(), finding.decidedOn(), finding.reason()),
                certain,
                Earliest.afterHumanAct());
    }

    private Reason reason(Message condition, Message because, boolean certain, Earliest earliest) {
        return new Reason(
                new RuleId(condition.key()),
                citation,
                certain ? Status.NOT_MET : Status.NEEDS_FINDING,
                condition,
                Optional.of(because),
                () -> earliest,
                certain ? List.<Topic>of() : List.of(RecusalTopics.NO_CONFLICT));
    }

    private Message relation(Ground.Kin kin) {
        KinPath path = kin.path();
        List<Message> ties = path.ties().stream()
                .map(tie -> Message.of(
                        "recusal.tie",
                        tie.person(),
                        tie.tie(),
                        tie.other(),
                        tie.holds().firstDay()))
                .toList();
        NearRelatives relatives = list.orElseThrow();
        return kin.isCertain()
                ? Message.of("recusal.near-relative.because", path.relative(), path.relation(), relatives, ties)
                : Message.of("recusal.doubtful-relative.because", path.relative(), path.relation(), relatives, ties);
    }

    private static Message place(Ground.Service ground) {
        PlaceOfService service = ground.service();
        Message place = Message.of("recusal.service", service.at().name(), service.kind(), days(service.holds()));
        String party = ground.party().body().name();
        if (ground.through().isPresent()) {
            Affiliation link = ground.through().get();
            Message affiliation = Message.of(
                    "recusal.affiliation",
                    link.subsidiary().name(),
                    link.parent().name());
            return ground.isCertain()
                    ? Message.of("recusal.place-of-service.through", party, place, affiliation)
                    : Message.of("recusal.doubtful-place.through", party, place, affiliation);
        }
        return ground.isCertain()
                ? Message.of("recusal.place-of-service.because", party, place)
                : Message.of("recusal.doubtful-place.because", party, place);
    }

    private static Message days(DateRange holds) {
        return holds.lastDay()
                .map(last -> Message.of("recusal.days", holds.firstDay(), last))
                .orElseGet(() -> Message.of("recusal.days-open", holds.firstDay()));
    }

    private static Object name(Party party) {
        if (party instanceof Party.OfPerson known) {
            return known.person();
        }
        return party instanceof Party.OfBody known ? known.body().name() : ((Party.Unknown) party).description();
    }

    /** From when a place of service no longer counts, if its last day is known. */
    private Earliest after(PlaceOfService service) {
        return service.holds()
                .lastDay()
                .map(last -> Earliest.from(last.plus(lookBack).plusDays(1)))
                .orElseGet(Earliest::afterHumanAct);
    }
}
