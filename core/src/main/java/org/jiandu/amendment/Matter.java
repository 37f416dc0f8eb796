package org.jiandu.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jiandu.message.Message;
import org.jiandu.party.Actor;
import org.jiandu.party.Occasion;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Concern;
import org.jiandu.supervisor.Lifecycles;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.term.Term;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;

/** What can become different for a person when the law changes. Each is a question that is asked under either law. */
public enum Matter {
    /** On which day the last term granted ends. */
    TERM_END {
        @Override
        Optional<Message> ask(Lifecycles law, SupervisorFile file, LocalDate day) {
            return engaged(file, day)
                    .map(appointment -> Message.of(
                            "amendment.until",
                            afterTransition(law, file, day)
                                    .appointmentOn(day)
                                    .orElse(appointment)
                                    .lastTerm()
                                    .lastDay()));
        }
    },
    /** Whether the engagement may be renewed on the last day of the term. */
    RENEWAL {
        @Override
        Optional<Message> ask(Lifecycles law, SupervisorFile file, LocalDate day) {
            return engaged(file, day).map(appointment -> {
                SupervisorFile then = afterTransition(law, file, day);
                SupervisorAct renew = renewal(then, day);
                return told(law.judging(then, renew).assess(then, renew));
            });
        }
    },
    /** Until when the person can serve, if every renewal still possible is granted. */
    LAST_DAY_POSSIBLE {
        @Override
        Optional<Message> ask(Lifecycles law, SupervisorFile file, LocalDate day) {
            return engaged(file, day).map(appointment -> {
                SupervisorFile then = afterTransition(law, file, day);
                return law.judging(then, renewal(then, day))
                        .forecast(then)
                        .map(forecast -> Message.of("amendment.until", forecast.limitReachedOn()))
                        .orElse(Message.of("amendment.without-limit"));
            });
        }
    },
    /** What stands against a person who is engaged. */
    CONCERNS {
        @Override
        Optional<Message> ask(Lifecycles law, SupervisorFile file, LocalDate day) {
            return engaged(file, day).map(appointment -> {
                List<Concern> concerns = law.on(day).concernsOn(file, day);
                return concerns.isEmpty()
                        ? Message.of("amendment.no-concern")
                        : Message.of(
                                "amendment.concerns",
                                concerns.stream().map(Concern::message).toList());
            });
        }
    },
    /** What a candidate still needs before the next step. */
    CANDIDACY {
        @Override
        Optional<Message> ask(Lifecycles law, SupervisorFile file, LocalDate day) {
            Occasion on = occasion(file, day);
            Optional<SupervisorAct> next = switch (file.stageOn(day)) {
                case NOMINATED -> Optional.of(new SupervisorAct.Approve(on, List.of()));
                case REVIEWED, PUBLIC_NOTICE ->
                    Optional.of(new SupervisorAct.IssueCertificate(on, "-", Optional.empty(), List.of()));
                default -> Optional.empty();
            };
            return next.map(act -> told(law.on(day).assess(file, act)));
        }
    };

    /**
     * The answer for a person under a law.
     *
     * @param law the lifecycles
     * @param file the person's file
     * @param day the first day of the later policy
     * @return the answer, empty where the question does not arise
     */
    abstract Optional<Message> ask(Lifecycles law, SupervisorFile file, LocalDate day);

    private static Optional<Appointment> engaged(SupervisorFile file, LocalDate day) {
        return file.appointmentOn(day)
                .filter(appointment -> !appointment.lastTerm().lastDay().isBefore(day))
                .filter(appointment -> appointment.dismissal().isEmpty());
    }

    /** The file after the authority did what the law of the day tells it to do with terms granted before. */
    private static SupervisorFile afterTransition(Lifecycles law, SupervisorFile file, LocalDate day) {
        return law.on(day)
                .decide(file, new SupervisorAct.ShortenTerm(occasion(file, day)))
                .accepted()
                .map(Outcome.Accepted::state)
                .orElse(file);
    }

    private static SupervisorAct renewal(SupervisorFile file, LocalDate day) {
        LocalDate last = file.appointmentOn(day)
                .map(Appointment::lastTerm)
                .map(Term::lastDay)
                .orElse(day);
        return new SupervisorAct.Renew(occasion(file, last), List.of());
    }

    private static Message told(Verdict verdict) {
        return verdict.isLawful()
                ? Message.of("amendment.lawful")
                : Message.of(
                        "amendment.not-lawful",
                        verdict.conclusion(),
                        verdict.unmet().stream().map(Reason::condition).toList());
    }

    private static Occasion occasion(SupervisorFile file, LocalDate date) {
        Instant noon = date.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Occasion(Actor.officerOf(file.getAuthority(), "comparison"), date, noon);
    }
}
