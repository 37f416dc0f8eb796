package org.jiandu.time;

/**
 * How far days that are not published yet may depart from the plain week: what bounds a provisional deadline.
 *
 * <p>Nobody knows these days, so this is an assumption with a name, and the bounds are only as good as it is. An
 * emergency may break it; the deadline computed again under the calendar then published shows the difference. Immutable
 * and thread-safe.
 *
 * @param longestRestRun the most rest days in a row, weekends included, wherever one of them is unpublished; from 2
 * @param restWeekdaysAYear the most days of the working week that rest in a calendar year; from 0 to 200
 * @param workWeekendDaysAYear the most weekly rest days that are worked in a calendar year; from 0 to 104
 */
public record RestLimits(int longestRestRun, int restWeekdaysAYear, int workWeekendDaysAYear) {
    private static final RestLimits CHINA = new RestLimits(10, 27, 14);
    private static final int MOST_REST_WEEKDAYS = 200;
    private static final int MOST_WORK_WEEKEND_DAYS = 104;

    /**
     * Refuses limits that no year has.
     *
     * @param longestRestRun the most rest days in a row, weekends included; from 2
     * @param restWeekdaysAYear the most days of the working week that rest in a calendar year; from 0 to 200
     * @param workWeekendDaysAYear the most weekly rest days that are worked in a calendar year; from 0 to 104
     * @throws IllegalArgumentException if a number is out of its bounds
     */
    public RestLimits {
        if (longestRestRun < 2) {
            throw new IllegalArgumentException("longestRestRun must be at least a weekend, not " + longestRestRun);
        }
        if (restWeekdaysAYear < 0 || restWeekdaysAYear > MOST_REST_WEEKDAYS) {
            throw new IllegalArgumentException("restWeekdaysAYear must be from 0 to 200, not " + restWeekdaysAYear);
        }
        if (workWeekendDaysAYear < 0 || workWeekendDaysAYear > MOST_WORK_WEEKEND_DAYS) {
            throw new IllegalArgumentException(
                    "workWeekendDaysAYear must be from 0 to 104, not " + workWeekendDaysAYear);
        }
    }

    /**
     * What the law and the practice of the State Council leave open: at most 10 rest days in a row, 27 rest weekdays and
     * 14 working weekend days a year.
     *
     * <p>Legal basis: Regulation on Public Holidays (全国年节及纪念日放假办法, 2024), articles 2, 6 and 7. Seven holidays have
     * 13 days, those on a weekend are made up on weekdays, and work around a holiday is generally no longer than six days
     * in a row. A holiday so takes at most one day from the weekend before and one from the weekend after, which every
     * notice from 2022 to 2026 keeps: 13 and 2 for each of the seven make 27, and 14 weekend days pay for them. The
     * longest holiday, four days (Spring Festival, or National Day with Mid-Autumn), so spans six weekdays, and six
     * weekdays with the weekends they touch are at most 10 days.
     *
     * @return the limits
     */
    public static RestLimits china() {
        return CHINA;
    }

    RestLimits plus(RestLimits other) {
        return new RestLimits(
                longestRestRun + other.longestRestRun,
                Math.min(MOST_REST_WEEKDAYS, restWeekdaysAYear + other.restWeekdaysAYear),
                Math.min(MOST_WORK_WEEKEND_DAYS, workWeekendDaysAYear + other.workWeekendDaysAYear));
    }
}
