package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days on which an answer may change. */
final class Days {
    private static final Pattern DAY = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");

    private Days() {}

    /** Every day that a file or an act names, with the days beside it and the anniversaries that periods lead to. */
    static Set<LocalDate> around(SupervisorFile file, SupervisorAct act) {
        Set<LocalDate> days = new TreeSet<>();
        Matcher matcher = DAY.matcher(file.getSteps() + " " + file.getProfiles() + records(file) + file.getNotice()
                + file.getConsents() + file.getConfirmedOn() + file.getCards() + file.getAppointments()
                + file.getAttendances() + file.getConducts() + act);
        while (matcher.find()) {
            LocalDate day = LocalDate.parse(matcher.group());
            for (int years = 0; years <= 5; years++) {
                for (int more = -1; more <= 1; more++) {
                    days.add(day.plusYears(years).plusDays(more));
                }
            }
        }
        return days;
    }

    /** Records and links to the area are redacted in the text of a profile. */
    private static String records(SupervisorFile file) {
        StringBuilder text = new StringBuilder();
        file.getProfiles()
                .forEach(dated -> text.append(dated.profile().getRecords())
                        .append(dated.profile().getLocalLinks()));
        return text.toString();
    }
}
