package org.jiandu.examples.quickstart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.engagement.EngagementId;

/**
 * An act of the engagements file.
 *
 * @param line the line of the file
 * @param date the day of the act
 * @param engagement the engagement it concerns
 * @param act the act, once it is known what is on record on that day
 * @param expected what the file expects to come of it, if it says
 */
record DatedEngagementAct(
        int line,
        LocalDate date,
        EngagementId engagement,
        Function<EngagementPlayback.OnRecord, EngagementAct> act,
        Optional<Expected> expected) {}
