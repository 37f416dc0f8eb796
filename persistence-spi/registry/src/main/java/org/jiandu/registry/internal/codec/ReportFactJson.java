package org.jiandu.registry.internal.codec;

import static org.jiandu.registry.internal.codec.Fields.field;
import static org.jiandu.registry.internal.codec.Fields.optional;
import static org.jiandu.registry.internal.codec.Fields.optionalWords;
import static org.jiandu.registry.internal.codec.Fields.sealed;
import static org.jiandu.registry.internal.codec.Fields.words;
import static org.jiandu.registry.internal.codec.PartyJson.ORGANISATION_ID;
import static org.jiandu.registry.internal.codec.PartyJson.PERSON_ID;
import static org.jiandu.registry.internal.codec.RecusalJson.PARTIES_OF_REPORT;
import static org.jiandu.registry.internal.codec.ReportJson.REPORT_ID;
import static org.jiandu.registry.internal.codec.Shape.shape;
import static org.jiandu.registry.internal.codec.Values.NUMBER;
import static org.jiandu.registry.internal.codec.VerdictJson.finding;
import static org.jiandu.registry.internal.codec.VerdictJson.findings;
import static org.jiandu.registry.keys.PersonalData.IDENTITY;

import java.util.List;
import java.util.function.Function;
import org.jiandu.party.Occasion;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportFact.Accepted;
import org.jiandu.report.ReportFact.Acknowledged;
import org.jiandu.report.ReportFact.Closed;
import org.jiandu.report.ReportFact.ConfidentialityAsked;
import org.jiandu.report.ReportFact.Decided;
import org.jiandu.report.ReportFact.Declined;
import org.jiandu.report.ReportFact.Disclosed;
import org.jiandu.report.ReportFact.FedBack;
import org.jiandu.report.ReportFact.FeedbackExtended;
import org.jiandu.report.ReportFact.Forwarded;
import org.jiandu.report.ReportFact.Investigated;
import org.jiandu.report.ReportFact.Linked;
import org.jiandu.report.ReportFact.RefusalRecorded;
import org.jiandu.report.ReportFact.Reminded;
import org.jiandu.report.ReportFact.Reopened;
import org.jiandu.report.ReportFact.ReportedBack;
import org.jiandu.report.ReportFact.Submitted;
import org.jiandu.report.ReportFactKind;

/** The facts of a report's life: the kind, the version of its format, and its fields. */
final class ReportFactJson {
    static final List<Declared<ReportFact>> FACTS = List.of(
            fact(
                    ReportFactKind.SUBMITTED,
                    1,
                    Submitted.class,
                    shape(
                            occasion(Submitted::occasion),
                            sealed(IDENTITY, field("reporter", PERSON_ID, Submitted::reporter), Erased.PERSON),
                            field("reportKind", Enums.REPORT_KIND, Submitted::reportKind),
                            words("text", Submitted::text),
                            optional("agency", ORGANISATION_ID, Submitted::agency),
                            field("confidentiality", Enums.CONFIDENTIALITY, Submitted::confidentiality),
                            field("parties", PARTIES_OF_REPORT, Submitted::parties),
                            findings(Submitted::findings),
                            Submitted::new)),
            fact(
                    ReportFactKind.FORWARDED,
                    1,
                    Forwarded.class,
                    shape(
                            occasion(Forwarded::occasion),
                            field("agency", ORGANISATION_ID, Forwarded::agency),
                            Forwarded::new)),
            fact(
                    ReportFactKind.ACKNOWLEDGED,
                    1,
                    Acknowledged.class,
                    shape(occasion(Acknowledged::occasion), Acknowledged::new)),
            fact(
                    ReportFactKind.FED_BACK,
                    1,
                    FedBack.class,
                    shape(occasion(FedBack::occasion), words("answer", FedBack::answer), FedBack::new)),
            fact(
                    ReportFactKind.REFUSAL_RECORDED,
                    1,
                    RefusalRecorded.class,
                    shape(
                            occasion(RefusalRecorded::occasion),
                            words("substance", RefusalRecorded::substance),
                            RefusalRecorded::new)),
            fact(
                    ReportFactKind.REMINDED,
                    1,
                    Reminded.class,
                    shape(occasion(Reminded::occasion), words("text", Reminded::text), Reminded::new)),
            fact(
                    ReportFactKind.FEEDBACK_EXTENDED,
                    1,
                    FeedbackExtended.class,
                    shape(
                            occasion(FeedbackExtended::occasion),
                            field("amount", NUMBER, FeedbackExtended::amount),
                            field("unit", Enums.DEADLINE_UNIT, FeedbackExtended::unit),
                            words("reason", FeedbackExtended::reason),
                            FeedbackExtended::new)),
            fact(ReportFactKind.ACCEPTED, 1, Accepted.class, shape(occasion(Accepted::occasion), Accepted::new)),
            fact(
                    ReportFactKind.DECLINED,
                    1,
                    Declined.class,
                    shape(occasion(Declined::occasion), words("reason", Declined::reason), Declined::new)),
            fact(
                    ReportFactKind.INVESTIGATED,
                    1,
                    Investigated.class,
                    shape(
                            occasion(Investigated::occasion),
                            words("measure", Investigated::measure),
                            Investigated::new)),
            fact(
                    ReportFactKind.DECIDED,
                    1,
                    Decided.class,
                    shape(
                            occasion(Decided::occasion),
                            field("result", Enums.REPORT_RESULT, Decided::result),
                            optionalWords("transferredTo", Decided::transferredTo),
                            finding(Decided::finding),
                            Decided::new)),
            fact(
                    ReportFactKind.REPORTED_BACK,
                    1,
                    ReportedBack.class,
                    shape(occasion(ReportedBack::occasion), words("answer", ReportedBack::answer), ReportedBack::new)),
            fact(
                    ReportFactKind.REOPENED,
                    1,
                    Reopened.class,
                    shape(occasion(Reopened::occasion), words("newFacts", Reopened::newFacts), Reopened::new)),
            fact(ReportFactKind.CLOSED, 1, Closed.class, shape(occasion(Closed::occasion), Closed::new)),
            fact(
                    ReportFactKind.LINKED,
                    1,
                    Linked.class,
                    shape(
                            occasion(Linked::occasion),
                            field("linkKind", Enums.LINK_KIND, Linked::linkKind),
                            field("other", REPORT_ID, Linked::other),
                            Linked::new)),
            fact(
                    ReportFactKind.CONFIDENTIALITY_ASKED,
                    1,
                    ConfidentialityAsked.class,
                    shape(
                            occasion(ConfidentialityAsked::occasion),
                            field("confidentiality", Enums.CONFIDENTIALITY, ConfidentialityAsked::confidentiality),
                            ConfidentialityAsked::new)),
            fact(
                    ReportFactKind.DISCLOSED,
                    1,
                    Disclosed.class,
                    shape(
                            occasion(Disclosed::occasion),
                            field("audience", Enums.AUDIENCE, Disclosed::audience),
                            words("reason", Disclosed::reason),
                            Disclosed::new)));

    private ReportFactJson() {}

    private static <X extends ReportFact> Declared<ReportFact> fact(
            ReportFactKind kind, int version, Class<X> type, Shape<X> shape) {
        return Declared.of(kind.storedName(), version, type, shape);
    }

    private static <T> Field<T, Occasion> occasion(Function<T, Occasion> value) {
        return field("occasion", PartyJson.OCCASION_OF_REPORT, value);
    }
}
