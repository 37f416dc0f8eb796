package org.jiandu.time;

/** What a work calendar says about a day. */
public enum DayKind {
    /** A day of the working week without a holiday. */
    WORKDAY(true),
    /** A weekly rest day on which nobody was told to work. */
    WEEKEND(false),
    /** A rest day by name, whatever its weekday. */
    HOLIDAY(false),
    /** A day that would rest and that a notice made a working day (调休). It beats the weekend. */
    MAKE_UP_WORKDAY(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    /**
     * Tells whether offices work on such a day.
     *
     * @return true for a workday and a make-up working day
     */
    public boolean isWorking() {
        return working;
    }
}
