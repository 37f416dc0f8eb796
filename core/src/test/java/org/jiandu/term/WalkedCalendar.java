package org.jiandu.term;

/**
 * A calendar made by hand, day after day from Thursday 1 January 1970, that shares no code with {@code java.time}. Days
 * are numbered from 0, as epoch days are.
 */
final class WalkedCalendar {
    static final int LAST_YEAR = 2115;

    /** The number of days from 1970 to 2100. */
    final int daysUntil2100;

    private final int[] years;
    private final int[] months;
    private final int[] days;

    WalkedCalendar() {
        int size = 0;
        int until2100 = 0;
        for (int year = 1970; year <= LAST_YEAR; year++) {
            size += isLeap(year) ? 366 : 365;
            until2100 = year == 2100 ? size : until2100;
        }
        daysUntil2100 = until2100;
        years = new int[size];
        months = new int[size];
        days = new int[size];
        int year = 1970;
        int month = 1;
        int day = 1;
        for (int i = 0; i < size; i++) {
            years[i] = year;
            months[i] = month;
            days[i] = day;
            day++;
            if (day > daysIn(month, year)) {
                day = 1;
                month++;
            }
            if (month > 12) {
                month = 1;
                year++;
            }
        }
    }

    /**
     * Walks to the day on which the calendar shows the same day of the month so many months later. A month without that
     * day has its anniversary on the first of the next one.
     */
    int anniversary(int start, int monthsLater) {
        int year = laterYear(start, monthsLater);
        int month = laterMonth(start, monthsLater);
        return days[start] <= daysIn(month, year)
                ? walk(start, year, month, days[start])
                : walk(start, month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1);
    }

    /** Walks to the same day of the month so many months later, or to the end of a month without that day. */
    int correspondingDay(int start, int monthsLater) {
        int year = laterYear(start, monthsLater);
        int month = laterMonth(start, monthsLater);
        return walk(start, year, month, Math.min(days[start], daysIn(month, year)));
    }

    boolean is29February(int day) {
        return months[day] == 2 && days[day] == 29;
    }

    int yearOf(int day) {
        return years[day];
    }

    static boolean isLeap(int year) {
        return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
    }

    private int walk(int start, int year, int month, int day) {
        int i = start;
        while (years[i] != year || months[i] != month || days[i] != day) {
            i++;
        }
        return i;
    }

    private int laterYear(int start, int monthsLater) {
        return years[start] + (months[start] - 1 + monthsLater) / 12;
    }

    private int laterMonth(int start, int monthsLater) {
        return (months[start] - 1 + monthsLater) % 12 + 1;
    }

    private static int daysIn(int month, int year) {
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            case 2 -> isLeap(year) ? 29 : 28;
            default -> 31;
        };
    }
}
