package org.jiandu.examples.quickstart;

import java.time.LocalDate;
import java.util.function.Function;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.engagement.EngagementId;

/**
 * An act of the engagements file.
 *
 * @param line where it stands
 * @param date the day of the act
 * @param engagement the engagement it concerns
 * @param act the act, once it is known what is on record on that day
 */
record DatedEngagementAct(
        ActLine line, LocalDate date, EngagementId engagement, Function<EngagementPlayback.Known, EngagementAct> act) {}
