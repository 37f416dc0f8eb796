package org.jiandu.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.law.Instrument;
import org.jiandu.law.Policy;
import org.jiandu.law.Reliance;
import org.jiandu.law.Setting;
import org.jiandu.party.Role;
import org.jiandu.time.DateRange;
import org.jiandu.time.WorkCalendar;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Topic;
import org.jiandu.verdict.Verdict;

/**
 * A verdict with its question: what was asked, on which day, under which instrument and readings, how each condition
 * stands, and from when the act would be lawful.
 *
 * <p>Of the act it holds the kind, the role of whoever does it and the day, and nothing that the act says; of the file
 * it holds nothing. So an explanation tells no more of a person than the reasons of its verdict do. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Verdict verdict = lifecycle.assess(file, act);
 * Explanation explanation = Explanation.of(lifecycle.policy(), act, verdict);
 * explanation.text(Locale.ENGLISH);
 * }</pre>
 *
 * @param act the kind of act, of a supervisor's life, a report or an engagement
 * @param actor in which role it is done
 * @param date the day for which the question was asked
 * @param instrument the instrument by which it was judged
 * @param inForce the days on which the instrument is in force, and where it says so
 * @param calendar the version of the work calendar by which days were counted, where one was
 * @param conclusion the answer
 * @param conditions every condition and how it stands, in the order of the table
 * @param readings the interpretations of open wordings on which the conditions rest, with their alternatives
 * @param earliest from when the same act is lawful if nothing else happens
 */
public record Explanation(
        Enum<?> act,
        Role actor,
        LocalDate date,
        Instrument instrument,
        Setting<DateRange> inForce,
        Optional<String> calendar,
        Conclusion conclusion,
        List<Reason> conditions,
        List<Reliance> readings,
        Earliest earliest) {
    /**
     * Copies the lists.
     *
     * @param act the kind of act, of a supervisor's life, a report or an engagement
     * @param actor in which role it is done
     * @param date the day for which the question was asked
     * @param instrument the instrument by which it was judged
     * @param inForce the days on which the instrument is in force, and where it says so
     * @param calendar the version of the work calendar by which days were counted, where one was
     * @param conclusion the answer
     * @param conditions every condition and how it stands, in the order of the table
     * @param readings the interpretations of open wordings on which the conditions rest, with their alternatives
     * @param earliest from when the same act is lawful if nothing else happens
     */
    public Explanation {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(conclusion, "conclusion");
        conditions = List.copyOf(conditions);
        readings = List.copyOf(readings);
        Objects.requireNonNull(earliest, "earliest");
    }

    /**
     * Explains the verdict on an act on its own date.
     *
     * @param policy the policy by which it was judged
     * @param act the act
     * @param verdict the verdict on it
     * @return the explanation
     */
    public static Explanation of(Policy policy, Act act, Verdict verdict) {
        return of(policy, act, act.date(), verdict);
    }

    /**
     * Explains the verdict on an act as if it were done on another day.
     *
     * @param policy the policy by which it was judged
     * @param act the act
     * @param date the day for which the verdict was given
     * @param verdict the verdict on it
     * @return the explanation
     */
    public static Explanation of(Policy policy, Act act, LocalDate date, Verdict verdict) {
        return new Explanation(
                act.kind(),
                act.actor().role(),
                date,
                policy.instrument(),
                policy.inForce(),
                Optional.empty(),
                verdict.conclusion(),
                verdict.reasons(),
                verdict.readings(),
                verdict.earliest());
    }

    /**
     * The same explanation, naming the calendar that the lifecycle was given.
     *
     * @param days the working days
     * @return the explanation with the version of the calendar
     */
    public Explanation by(WorkCalendar days) {
        return new Explanation(
                act,
                actor,
                date,
                instrument,
                inForce,
                Optional.of(days.version()),
                conclusion,
                conditions,
                readings,
                earliest);
    }

    /**
     * The conditions that are not met or wait for a person.
     *
     * @return those against the act, empty exactly when it is lawful
     */
    public List<Reason> unmet() {
        return conditions.stream().filter(reason -> !reason.isMet()).toList();
    }

    /**
     * The topics on which a person has to make a finding.
     *
     * @return the topics, each once
     */
    public List<Topic> findingsNeeded() {
        return conditions.stream()
                .flatMap(reason -> reason.findingsNeeded().stream())
                .distinct()
                .toList();
    }

    /**
     * The explanation as plain text.
     *
     * @param locale the wanted locale; a Chinese one gives Simplified Chinese, any other English
     * @return lines that each end with a line feed
     */
    public String text(Locale locale) {
        return ExplanationWriter.write(this, locale, Layout.TEXT);
    }

    /**
     * The explanation in Markdown (CommonMark). Words of persons are escaped: they make no markup.
     *
     * @param locale the wanted locale; a Chinese one gives Simplified Chinese, any other English
     * @return lines that each end with a line feed
     */
    public String markdown(Locale locale) {
        return ExplanationWriter.write(this, locale, Layout.MARKDOWN);
    }
}
