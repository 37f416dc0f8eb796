package org.jiandu.examples.boot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that shows noon of the day that a test says. */
final class SetClock extends Clock {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private volatile LocalDate day;

    SetClock(LocalDate day) {
        this.day = day;
    }

    void set(LocalDate newDay) {
        day = newDay;
    }

    LocalDate today() {
        return day;
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return today().atTime(LocalTime.NOON).atZone(SHANGHAI).toInstant();
    }
}
