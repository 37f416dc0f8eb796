package org.jiandu.internal.engagement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.MatterStep;
import org.jiandu.engagement.Participation;
import org.jiandu.engagement.ParticipationStep;
import org.jiandu.engagement.Reexamination;
import org.jiandu.engagement.Request;
import org.jiandu.party.Authority;
import org.jiandu.party.Kept;
import org.jiandu.party.PersonId;

/**
 * The place of one supervisor in an engagement: what the rules about a participation look at.
 *
 * @param engagement the engagement
 * @param person the supervisor
 */
public record Seat(Engagement engagement, PersonId person) implements Kept {
    @Override
    public Authority getAuthority() {
        return engagement.getAuthority();
    }

    Participation participation() {
        return engagement.participationOf(person);
    }

    /** The day before which no further act about this supervisor is dated. */
    Optional<LocalDate> lastStepOn() {
        return participation().lastStepOn();
    }

    /** The days on which anything about this supervisor begins to count. */
    Stream<LocalDate> knownDays() {
        Participation part = participation();
        return Stream.of(
                        engagement.getSteps().stream().map(MatterStep::date),
                        engagement.getDay().stream(),
                        part.getSteps().stream().map(ParticipationStep::date),
                        Stream.of(part.getLeave(), part.getWithdrawal(), part.getExcuse())
                                .flatMap(Optional::stream)
                                .map(Request::date),
                        part.getReexaminations().stream().map(Reexamination::date))
                .flatMap(days -> days);
    }
}
