package org.jiandu.examples.capacity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Actor;
import org.jiandu.party.IdDocument;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.ResidentId;
import org.jiandu.registry.FileId;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.Topics;
import org.jiandu.time.DateRange;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;

/**
 * Invented people, and the acts on their files up to {@link #TODAY}: into office on some working day since 2022, four in ten of
 * those whose term is over renewed, one in thirty dismissed. The first of them has a long file. The same for the same seed.
 */
final class Cohort {
    /** The day on which the questions are asked: a Tuesday. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    /** The first day on which anybody comes into office: a Wednesday. */
    static final LocalDate BEGINNING = LocalDate.of(2022, 6, 1);

    /** The activities that the long file tells of, again and again. */
    private static final int ACTIVITIES = 40;

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗";
    private static final String GIVEN = "明华丽军敏静强磊洋艳勇杰娟涛超霞平刚桂英";
    private static final List<Sector> SECTORS = List.of(Sector.LAWYER, Sector.EXPERT);
    private static final LocalDate BORN = LocalDate.of(1850, 1, 1);

    private final long seed;
    private final int size;
    private final int longest;

    /**
     * Invents people.
     *
     * @param seed the same people for the same seed
     * @param size how many
     * @param longest how many facts the long file has on attendance
     */
    Cohort(long seed, int size, int longest) {
        this.seed = seed;
        this.size = size;
        this.longest = longest;
    }

    int size() {
        return size;
    }

    int longest() {
        return longest;
    }

    /** Numbers for one of many, which do not depend on the others. */
    SplittableRandom draw(String what, int number) {
        return new SplittableRandom(
                new SplittableRandom(seed + what.hashCode()).nextLong() ^ number * 0x9E3779B97F4A7C15L);
    }

    FileId file(int number) {
        return FileId.of(Bureau.AUTHORITY, person(number));
    }

    Person person(int number) {
        SplittableRandom draw = draw("person", number);
        return Person.builder()
                .id(new PersonId("p-" + number))
                .name(new PersonName(one(SURNAMES, draw) + one(GIVEN, draw) + one(GIVEN, draw)))
                .idDocument(IdDocument.of(residentId(number)))
                .build();
    }

    private static String one(String letters, SplittableRandom draw) {
        return String.valueOf(letters.charAt(draw.nextInt(letters.length())));
    }

    /** A number of somebody born in the nineteenth century, so that no living person has it. */
    private static ResidentId residentId(int number) {
        String born = BORN.plusDays(number / 999).toString().replace("-", "");
        String digits = "371002" + born + String.format("%03d", number % 999 + 1);
        return "0123456789X"
                .chars()
                .mapToObj(check -> ResidentId.find(digits + (char) check))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** What becomes of somebody. */
    private record Life(LocalDate firstDay, Optional<LocalDate> renewed, Optional<LocalDate> dismissed) {
        LocalDate lastDay() {
            return dismissed
                    .map(day -> day.minusDays(1))
                    .orElseGet(() ->
                            firstDay.plusYears(renewed.isPresent() ? 4 : 2).minusDays(1));
        }
    }

    private Life life(int number) {
        if (number == 0) {
            return new Life(TODAY.minusYears(1), Optional.empty(), Optional.empty());
        }
        SplittableRandom draw = draw("life", number);
        int days = (int) ChronoUnit.DAYS.between(BEGINNING, TODAY.minusDays(30));
        LocalDate firstDay = workingDay(BEGINNING.plusDays(draw.nextInt(days)));
        LocalDate lastDay = firstDay.plusYears(2).minusDays(1);
        if (draw.nextInt(30) == 0) {
            LocalDate dismissed = workingDay(firstDay.plusDays(60 + draw.nextInt(400)));
            return new Life(firstDay, Optional.empty(), Optional.of(dismissed).filter(day -> !day.isAfter(TODAY)));
        }
        boolean isRenewed = lastDay.isBefore(TODAY) && draw.nextInt(10) < 4;
        return new Life(firstDay, Optional.of(lastDay.minusDays(14)).filter(day -> isRenewed), Optional.empty());
    }

    private static LocalDate workingDay(LocalDate date) {
        LocalDate day = date;
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The days in office up to today. */
    DateRange inOffice(int number) {
        Life life = life(number);
        LocalDate lastDay = life.lastDay();
        return DateRange.of(life.firstDay(), lastDay.isAfter(TODAY) ? TODAY : lastDay);
    }

    /** The acts on a file; the first begins it. */
    List<Planned<SupervisorAct>> acts(int number) {
        Person person = person(number);
        Life life = life(number);
        LocalDate day = life.firstDay();
        LocalDate reviewed = day.minusDays(10);
        LocalDate noticed = day.minusDays(Bureau.NOTICE_DAYS + 1);
        List<SupervisorAct> acts = new ArrayList<>();
        acts.add(new SupervisorAct.NominateSelf(
                Bureau.by(Actor.personConcerned(person.getId()), day.minusDays(12)), profile(number)));
        acts.add(new SupervisorAct.Approve(
                Bureau.officer(reviewed),
                List.of(
                        found(WeihaiMeasures.CARES_FOR_RULE_OF_LAW, reviewed),
                        found(WeihaiMeasures.KNOWS_THE_LAW, reviewed),
                        found(WeihaiMeasures.WILLING_AND_ABLE, reviewed))));
        acts.add(new SupervisorAct.PostNotice(Bureau.officer(noticed), day.minusDays(1), List.of()));
        acts.add(new SupervisorAct.IssueCertificate(Bureau.officer(day), "W-" + number, Optional.empty(), List.of()));
        life.renewed().ifPresent(on -> acts.add(new SupervisorAct.Renew(Bureau.officer(on), List.of())));
        life.dismissed()
                .ifPresent(on -> acts.add(new SupervisorAct.Dismiss(
                        Bureau.officer(on),
                        DismissalGround.CIRCUMSTANCES,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(found(Topics.CIRCUMSTANCES, on)))));
        return Planned.inOrder("file", acts);
    }

    /** One of the facts that make the first file long: an attendance that is recorded again. */
    Planned<SupervisorAct> attendance(int number) {
        LocalDate day = inOffice(0).firstDay().plusDays(1 + number % ACTIVITIES * 7L);
        SupervisorAct act = new SupervisorAct.RecordAttendance(
                Bureau.officer(day),
                "activity-" + number % ACTIVITIES,
                true,
                number / ACTIVITIES % 2 == 0 ? Presence.ATTENDED : Presence.EXCUSED);
        return Planned.of("attendance", number, act);
    }

    private static Profile profile(int number) {
        return Profile.builder()
                .sector(SECTORS.get(number % SECTORS.size()))
                .legallyQualified(true)
                .creditStanding(CreditStanding.GOOD)
                .build();
    }

    private static Finding found(Topic topic, LocalDate date) {
        return new Finding(topic, true, "科长", date, "经审核符合条件");
    }
}
