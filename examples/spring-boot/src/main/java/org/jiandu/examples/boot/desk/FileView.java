package org.jiandu.examples.boot.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.examples.boot.problem.Problem;

/**
 * A file as a caller may see it. What he or she may not see is absent.
 *
 * @param person the token of the person
 * @param name the name, masked for those who have no need of it
 * @param document the identity number, masked for everybody
 * @param stage where the person stands
 * @param sector the part of society that the person comes from
 * @param employer where the person serves
 * @param certificate the number of the certificate
 * @param term the term on that day
 * @param notice the public notice, while there is no certificate
 * @param objections what was raised on the notice
 * @param concerns what stands against further service, or is owed
 */
public record FileView(
        String person,
        String name,
        Optional<String> document,
        Coded stage,
        Optional<Coded> sector,
        Optional<String> employer,
        Optional<String> certificate,
        Optional<Term> term,
        Optional<Days> notice,
        List<Objection> objections,
        List<Concern> concerns) {
    /**
     * Copies the lists.
     *
     * @param person the token of the person
     * @param name the name
     * @param document the identity number
     * @param stage where the person stands
     * @param sector the part of society that the person comes from
     * @param employer where the person serves
     * @param certificate the number of the certificate
     * @param term the term on that day
     * @param notice the public notice
     * @param objections what was raised on the notice
     * @param concerns what stands against further service
     */
    public FileView {
        objections = List.copyOf(objections);
        concerns = List.copyOf(concerns);
    }

    /** Nothing of the person: views may be logged. */
    @Override
    public String toString() {
        return "FileView[" + stage + "]";
    }

    /**
     * A supervisor on the roster.
     *
     * @param person the token of the person, for those who deal with supervisors
     * @param name the name, masked for the public
     * @param sector the part of society that the person comes from
     * @param certificate the number of the certificate
     * @param term the term
     */
    public record OnRoster(
            Optional<String> person,
            String name,
            Optional<Coded> sector,
            Optional<String> certificate,
            Optional<Term> term) {
        @Override
        public String toString() {
            return "OnRoster[" + sector + "]";
        }
    }

    /**
     * A candidate on a public notice: what article 4 shows to society.
     *
     * @param person the token of the person, by which an objection is raised
     * @param name the name
     * @param sector the part of society that the person comes from
     * @param days from when to when
     */
    public record OnNotice(String person, String name, Optional<Coded> sector, Days days) {
        @Override
        public String toString() {
            return "OnNotice[" + days + "]";
        }
    }

    /**
     * A term.
     *
     * @param ordinal which in a row
     * @param firstDay its first day
     * @param lastDay its last day
     */
    public record Term(int ordinal, LocalDate firstDay, LocalDate lastDay) {}

    /**
     * Some days.
     *
     * @param firstDay the first
     * @param lastDay the last
     */
    public record Days(LocalDate firstDay, LocalDate lastDay) {}

    /**
     * An objection.
     *
     * @param number which one
     * @param raisedOn on which day
     * @param substance what it says, for the officers who decide on it
     * @param open whether it waits for a decision
     */
    public record Objection(int number, LocalDate raisedOn, Optional<String> substance, boolean open) {
        @Override
        public String toString() {
            return "Objection[" + number + "]";
        }
    }

    /**
     * Something that stands against further service, or is owed.
     *
     * @param kind what it is
     * @param article the article
     * @param text in words
     */
    public record Concern(Coded kind, String article, String text) {}

    /**
     * A fact of the history.
     *
     * @param date with effect from which day
     * @param recordedAt when it was recorded
     * @param what the kind of fact
     * @param detail what it says beside
     * @param by in which part it was done
     */
    public record Event(LocalDate date, Instant recordedAt, Coded what, Optional<String> detail, Coded by) {
        @Override
        public String toString() {
            return "Event[" + what + "]";
        }
    }

    /**
     * An act that may be done, or not yet.
     *
     * @param act the act
     * @param open whether nothing stands against it but what a person has to find
     * @param earliest from when
     * @param reasons what stands against it
     * @param findings what a person has to find
     */
    public record Possible(
            Coded act,
            boolean open,
            Problem.From earliest,
            List<Problem.Ground> reasons,
            List<Problem.FindingNeeded> findings) {
        /**
         * Copies the lists.
         *
         * @param act the act
         * @param open whether nothing stands against it but what a person has to find
         * @param earliest from when
         * @param reasons what stands against it
         * @param findings what a person has to find
         */
        public Possible {
            reasons = List.copyOf(reasons);
            findings = List.copyOf(findings);
        }
    }
}
