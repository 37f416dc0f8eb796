package org.jiandu.registry.internal.codec;

import static org.jiandu.registry.internal.codec.Fields.field;
import static org.jiandu.registry.internal.codec.Fields.list;
import static org.jiandu.registry.internal.codec.Fields.sealed;
import static org.jiandu.registry.internal.codec.Shape.shape;
import static org.jiandu.registry.internal.codec.Values.DAY;
import static org.jiandu.registry.internal.codec.Values.TEXT;
import static org.jiandu.registry.internal.codec.Values.YES_OR_NO;
import static org.jiandu.registry.keys.PersonalData.CIRCUMSTANCES;

import java.util.List;
import java.util.function.Function;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;

/** What the authority found. A topic is stored with its words, because authorities have topics of their own. */
final class VerdictJson {
    private static final Shape<Topic> TOPIC = shape(
            field("key", TEXT, Topic::key),
            field("english", TEXT, topic -> topic.text().english()),
            field("chinese", TEXT, topic -> topic.text().chinese()),
            Topic::of);

    static final Shape<Finding> FINDING = shape(
            field("topic", TOPIC, Finding::topic),
            field("holds", YES_OR_NO, Finding::holds),
            sealed(CIRCUMSTANCES, field("decidedBy", TEXT, Finding::decidedBy), Erased.TEXT),
            field("decidedOn", DAY, Finding::decidedOn),
            sealed(CIRCUMSTANCES, field("reason", TEXT, Finding::reason), Erased.TEXT),
            Finding::new);

    private VerdictJson() {}

    static <T> Field<T, Finding> finding(Function<T, Finding> value) {
        return field("finding", FINDING, value);
    }

    static <T> Field<T, List<Finding>> findings(Function<T, List<Finding>> value) {
        return list("findings", FINDING, value);
    }
}
