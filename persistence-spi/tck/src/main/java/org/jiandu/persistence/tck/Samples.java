package org.jiandu.persistence.tck;

import static org.jiandu.persistence.AttributeType.DAY;
import static org.jiandu.persistence.AttributeType.MOMENT;
import static org.jiandu.persistence.AttributeType.TEXT;
import static org.jiandu.persistence.AttributeType.WHOLE;

import java.util.List;
import org.jiandu.persistence.AttributeSpec;
import org.jiandu.persistence.CollectionSpec;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.StoreSchema;

/** The schema that the kit stores things under. */
final class Samples {
    static final String THING = "thing";
    static final String OTHER = "other";

    static final String COLOUR = "colour";
    static final String TAG = "tag";
    static final String SIZE = "size";
    static final String DAY_OF = "day";
    static final String TIME_OF = "moment";

    static final String ALL = "everything";
    static final String BY_COLOUR = "by_colour";
    static final String BY_TAG = "by_tag";
    static final String BY_COLOUR_AND_TAG = "by_colour_and_tag";
    static final String OF_SIZE = "of_size";
    static final String ON_DAY = "on_day";
    static final String AT_MOMENT = "at_moment";
    static final String SIZES = "sizes";
    static final String SIZES_OF_COLOUR = "sizes_of_colour";
    static final String SIZES_OF_TAG = "sizes_of_tag";
    static final String DAYS = "days";
    static final String MOMENTS = "moments";

    static final StoreSchema SCHEMA = new StoreSchema(
            1,
            List.of(
                    new CollectionSpec(
                            THING,
                            "what most tests store",
                            List.of(
                                    AttributeSpec.one(COLOUR, TEXT, "a text"),
                                    AttributeSpec.many(TAG, TEXT, "several texts"),
                                    AttributeSpec.one(SIZE, WHOLE, "a whole number"),
                                    AttributeSpec.one(DAY_OF, DAY, "a day"),
                                    AttributeSpec.one(TIME_OF, MOMENT, "a moment")),
                            List.of(
                                    LookupSpec.of(ALL, "the whole collection"),
                                    LookupSpec.of(BY_COLOUR, "one text", COLOUR),
                                    LookupSpec.of(BY_TAG, "one of several texts", TAG),
                                    LookupSpec.of(BY_COLOUR_AND_TAG, "two texts", COLOUR, TAG),
                                    LookupSpec.of(OF_SIZE, "one number", SIZE),
                                    LookupSpec.of(ON_DAY, "one day", DAY_OF),
                                    LookupSpec.of(AT_MOMENT, "one moment", TIME_OF),
                                    LookupSpec.of(SIZES, "by number").by(SIZE),
                                    LookupSpec.of(SIZES_OF_COLOUR, "by number, of a text", COLOUR)
                                            .by(SIZE),
                                    LookupSpec.of(SIZES_OF_TAG, "by number, of one of several texts", TAG)
                                            .by(SIZE),
                                    LookupSpec.of(DAYS, "by day").by(DAY_OF),
                                    LookupSpec.of(MOMENTS, "by moment").by(TIME_OF))),
                    new CollectionSpec(
                            OTHER,
                            "what is stored beside it",
                            List.of(AttributeSpec.one(COLOUR, TEXT, "a text")),
                            List.of(
                                    LookupSpec.of(ALL, "the whole collection"),
                                    LookupSpec.of(BY_COLOUR, "one text", COLOUR)))));

    private Samples() {}
}
