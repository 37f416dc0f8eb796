package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.term.Service;
import org.jiandu.term.Term;

/**
 * What one certificate opened: a first term, the terms that renewed it, and the dismissal that may end it.
 *
 * <p>Immutable and thread-safe. Legal basis: articles 4, 5 and 16 of the Weihai Measures.
 *
 * @param certificate the number of the certificate
 * @param issuedOn the day of issue
 * @param terms the terms in order, at least one
 * @param dismissal the dismissal, absent where there was none
 */
public record Appointment(String certificate, LocalDate issuedOn, List<Term> terms, Optional<Dismissal> dismissal) {
    /**
     * Refuses an appointment without a term.
     *
     * @param certificate the number of the certificate
     * @param issuedOn the day of issue
     * @param terms the terms in order, at least one
     * @param dismissal the dismissal, absent where there was none
     */
    public Appointment {
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(issuedOn, "issuedOn");
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("terms is empty: a certificate opens a term");
        }
        Objects.requireNonNull(dismissal, "dismissal");
    }

    /**
     * The first term.
     *
     * @return the term that the certificate opened
     */
    public Term firstTerm() {
        return terms.get(0);
    }

    /**
     * The last term.
     *
     * @return the last term granted, which may lie ahead
     */
    public Term lastTerm() {
        return terms.get(terms.size() - 1);
    }

    /**
     * The term in which a date lies.
     *
     * @param date the date
     * @return the term, or empty if the date lies in none, whether or not the person was dismissed by then
     */
    public Optional<Term> termOn(LocalDate date) {
        for (Term term : terms) {
            if (term.contains(date)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /**
     * What was, or will be, served of each term.
     *
     * @return the terms with the last day served: the last day of the term, or the eve of the dismissal if that is
     *     earlier
     */
    public List<Service> services() {
        List<Service> services = new ArrayList<>(terms.size());
        for (Term term : terms) {
            services.add(new Service(term, lastDayServed(term)));
        }
        return List.copyOf(services);
    }

    /** The stage on a date on or after the day of issue; terms and dismissal decide. */
    Stage stageOn(LocalDate date) {
        boolean inTerm = termOn(date).isPresent();
        if (dismissal.filter(decided -> !decided.decidedOn().isAfter(date)).isPresent()) {
            return inTerm && !dismissal.get().isEffectiveOn(date) ? Stage.LEAVING : Stage.DISMISSED;
        }
        if (inTerm) {
            return Stage.IN_OFFICE;
        }
        return date.isBefore(firstTerm().firstDay()) ? Stage.APPOINTED : Stage.EXPIRED;
    }

    /**
     * The same appointment with one more term.
     *
     * @param term the term
     * @return the longer appointment
     */
    public Appointment renewed(Term term) {
        List<Term> longer = new ArrayList<>(terms);
        longer.add(term);
        return new Appointment(certificate, issuedOn, longer, dismissal);
    }

    /**
     * The same appointment with another end of its last term.
     *
     * @param term the last term as it is now
     * @return the shorter appointment
     */
    public Appointment shortened(Term term) {
        List<Term> shorter = new ArrayList<>(terms);
        shorter.set(shorter.size() - 1, term);
        return new Appointment(certificate, issuedOn, shorter, dismissal);
    }

    /**
     * The same appointment, ended by a dismissal.
     *
     * @param decided the dismissal
     * @return the appointment with it
     */
    public Appointment dismissed(Dismissal decided) {
        return new Appointment(certificate, issuedOn, terms, Optional.of(decided));
    }

    private LocalDate lastDayServed(Term term) {
        LocalDate eve = term.firstDay().minusDays(1);
        return dismissal
                .flatMap(Dismissal::effectiveOn)
                .map(day -> day.minusDays(1))
                .filter(day -> day.isBefore(term.lastDay()))
                .map(day -> day.isBefore(eve) ? eve : day)
                .orElse(term.lastDay());
    }
}
