package org.jiandu.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiandu.party.Authority;
import org.jiandu.party.IdDocument;
import org.jiandu.party.Occasion;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.Person;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.registry.Claims.Holding;
import org.jiandu.registry.Result.Unique;
import org.jiandu.supervisor.History;
import org.jiandu.supervisor.Lifecycles;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.Standing;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Verdict;

/**
 * The files of supervisors, one for a person and an authority. Thread-safe.
 *
 * <p>Questions that find many files give them in pages, as they are now. They find candidates by the store's lookups, which may
 * lag where the store says so, and judge every file as loaded: nobody is given who does not fit.
 *
 * <p>Legal basis: articles 2 to 7, 9, 13 and 16 to 18 of the Weihai Measures.
 */
public final class Supervisors {
    private final Records<SupervisorFile, SupervisorFact> records;
    private final Claims claims;
    private final Desk desk;
    private final Hashes hashes;
    private final Lifecycles lifecycles;
    private final Erasing erasing;

    Supervisors(
            Records<SupervisorFile, SupervisorFact> records,
            Claims claims,
            Desk desk,
            Hashes hashes,
            Lifecycles lifecycles,
            Erasing erasing) {
        this.records = records;
        this.claims = claims;
        this.desk = desk;
        this.hashes = hashes;
        this.lifecycles = lifecycles;
        this.erasing = erasing;
    }

    /**
     * Does the act with which a candidacy begins: a recommendation, a self-nomination, an invitation. It opens the file of the
     * person with the authority, if there is none; if there is one, the act is done on it.
     *
     * @param authority the authority
     * @param person the person; what a file that is open says of the person stays as it is
     * @param act the act
     * @return the facts and the file; or why not; or the file that the same person has under another id
     * @throws InvalidInputException if the act has the wrong shape
     * @throws IllegalStateException if the file was erased
     */
    public Result<SupervisorFact, SupervisorFile> begin(Authority authority, Person person, SupervisorAct act) {
        return act(FileId.of(authority, person), opened(authority, person), act, Optional.empty());
    }

    /**
     * Does the act with which a candidacy begins, once: a repeated request answers with what the first one did.
     *
     * @param authority the authority
     * @param person the person
     * @param act the act
     * @param request the id of the request, kept by the caller until it has an answer
     * @return the facts and the file; or why not; or the file that the same person has under another id
     * @throws InvalidInputException if the act has the wrong shape
     * @throws IllegalArgumentException if the request was used for another act
     * @throws IllegalStateException if the file was erased
     */
    public Result<SupervisorFact, SupervisorFile> begin(
            Authority authority, Person person, SupervisorAct act, UUID request) {
        return act(FileId.of(authority, person), opened(authority, person), act, Optional.of(request));
    }

    /**
     * Does an act on a file.
     *
     * @param id the file
     * @param act the act
     * @return the facts and the file; or why not; or the file that has the number of the certificate already
     * @throws InvalidInputException if the act has the wrong shape
     * @throws java.util.NoSuchElementException if there is no such file
     * @throws IllegalStateException if the file was erased
     */
    public Result<SupervisorFact, SupervisorFile> act(FileId id, SupervisorAct act) {
        return act(id, Optional.empty(), act, Optional.empty());
    }

    /**
     * Does an act on a file, once: a repeated request answers with what the first one did.
     *
     * @param id the file
     * @param act the act
     * @param request the id of the request, kept by the caller until it has an answer
     * @return the facts and the file; or why not; or the file that has the number of the certificate already
     * @throws InvalidInputException if the act has the wrong shape
     * @throws IllegalArgumentException if the request was used for another act
     * @throws java.util.NoSuchElementException if there is no such file
     * @throws IllegalStateException if the file was erased
     */
    public Result<SupervisorFact, SupervisorFile> act(FileId id, SupervisorAct act, UUID request) {
        return act(id, Optional.empty(), act, Optional.of(request));
    }

    private static Optional<SupervisorFile> opened(Authority authority, Person person) {
        return Optional.of(SupervisorFile.open(authority, person));
    }

    private Result<SupervisorFact, SupervisorFile> act(
            FileId id, Optional<SupervisorFile> opened, SupervisorAct act, Optional<UUID> request) {
        desk.check(act);
        return records.act(
                records.id(id.key()),
                opened,
                request,
                act.occasion(),
                (file, erased) -> {
                    Erasing.refuse(id, erased);
                    return lifecycles.judging(file, act).decide(file, act);
                },
                (slot, before, facts) ->
                        claim(slot, before, facts, act.occasion().recordedAt()));
    }

    /**
     * Judges an act on a file, and does nothing.
     *
     * @param id the file
     * @param act the act
     * @return the verdict, with all reasons
     * @throws InvalidInputException if the act has the wrong shape
     * @throws java.util.NoSuchElementException if there is no such file
     */
    public Verdict assess(FileId id, SupervisorAct act) {
        desk.check(act);
        SupervisorFile file = get(id).state();
        return lifecycles.judging(file, act).assess(file, act);
    }

    /** Claims what only one file may have: the person when a file is opened, the number when a certificate is issued. */
    private Optional<Result<SupervisorFact, SupervisorFile>> claim(
            Records.Slot<SupervisorFile> slot, SupervisorFile before, List<SupervisorFact> facts, Instant at) {
        FileId id = FileId.of(before);
        Optional<Result<SupervisorFact, SupervisorFile>> taken = Optional.empty();
        Optional<IdDocument> document = before.getPerson().getIdDocument();
        if (slot.file().isEmpty() && document.isPresent()) {
            taken = taken(
                    Unique.IDENTITY_DOCUMENT,
                    documentOf(id.authority(), document.get()),
                    slot,
                    id,
                    at,
                    other -> other.getPerson().getIdDocument().equals(document));
        }
        for (SupervisorFact fact : facts) {
            if (fact instanceof SupervisorFact.Appointed appointed && taken.isEmpty()) {
                String number = appointed.certificate();
                taken = taken(
                        Unique.CERTIFICATE_NUMBER,
                        certificate(id.authority(), number),
                        slot,
                        id,
                        at,
                        other -> other.getAppointments().stream()
                                .anyMatch(each -> each.certificate().equals(number)));
            }
        }
        return taken;
    }

    private Optional<Result<SupervisorFact, SupervisorFile>> taken(
            Unique what, String claim, Records.Slot<SupervisorFile> slot, FileId id, Instant at, Holding holding) {
        return claims.take(claim, new Claims.Owner(id, slot.version()), at, holding)
                .map(other -> new Result.Taken<>(what, other));
    }

    private String documentOf(OrganisationId authority, IdDocument document) {
        return "document:" + authority + ":" + hashes.of(document);
    }

    private String certificate(OrganisationId authority, String number) {
        return "certificate:" + authority + ":" + hashes.ofCertificate(number);
    }

    /**
     * Finds a file.
     *
     * @param id the file
     * @return what is on record now, or empty if there is no such file
     */
    public Optional<OnRecord<SupervisorFile>> find(FileId id) {
        return records.find(records.id(id.key()));
    }

    /**
     * Loads a file.
     *
     * @param id the file
     * @return what is on record now
     * @throws java.util.NoSuchElementException if there is no such file
     */
    public OnRecord<SupervisorFile> get(FileId id) {
        return records.get(records.id(id.key()));
    }

    /**
     * How a person stands with an authority on a day, by what is on record now.
     *
     * @param id the file
     * @param on the day
     * @return the standing; that of somebody unknown, if there is no such file
     */
    public Standing standing(FileId id, LocalDate on) {
        return standing(id, find(id), on);
    }

    /** The same, of somebody whose words are about to be kept: of somebody erased they would be lost at once. */
    Standing standingToAct(FileId id, LocalDate on) {
        Optional<OnRecord<SupervisorFile>> file = find(id);
        file.ifPresent(found -> Erasing.refuse(id, found.erased()));
        return standing(id, file, on);
    }

    private static Standing standing(FileId id, Optional<OnRecord<SupervisorFile>> file, LocalDate on) {
        return file.map(found -> found.state().standingOn(on))
                .orElseGet(() -> new Standing(id.person(), id.authority(), on, Stage.NEW));
    }

    /**
     * The facts of a file, in the order of recording.
     *
     * @param id the file
     * @return the facts; none if there is no such file
     */
    public List<Recorded<SupervisorFact>> journal(FileId id) {
        return records.history(records.id(id.key())).toList();
    }

    /**
     * The history of a file as core knows it.
     *
     * @param id the file
     * @return the file before its first fact, and the facts
     * @throws java.util.NoSuchElementException if there is no such file
     */
    public History history(FileId id) {
        return records.historyOf(records.id(id.key()), History::new);
    }

    /**
     * What was on record at a moment. Ask the file for what was true on a day: both questions of time together.
     *
     * @param id the file
     * @param momentInclusive the moment
     * @return the file up to the first fact that was recorded later, or empty if there was none
     */
    public Optional<SupervisorFile> knownAt(FileId id, Instant momentInclusive) {
        return records.knownAt(records.id(id.key()), momentInclusive);
    }

    /**
     * The file to which a certificate was issued. Never lags.
     *
     * @param authority the authority that issued it
     * @param number its number
     * @return what is on record now, or empty if no file has such a certificate
     */
    public Optional<OnRecord<SupervisorFile>> withCertificate(OrganisationId authority, String number) {
        return claims.owner(certificate(authority, number))
                .flatMap(this::find)
                .filter(file -> file.state().getAppointments().stream()
                        .anyMatch(each -> each.certificate().equals(number)));
    }

    /**
     * The file of the person with an identity document. Never lags.
     *
     * @param authority the authority that keeps the file
     * @param document the document
     * @return what is on record now, or empty if no such person has a file there
     */
    public Optional<OnRecord<SupervisorFile>> withDocument(OrganisationId authority, IdDocument document) {
        return claims.owner(documentOf(authority, document))
                .flatMap(this::find)
                .filter(file -> file.state().getPerson().getIdDocument().equals(Optional.of(document)));
    }

    /**
     * All files of the person with an identity document, with whichever authority.
     *
     * @param document the document
     * @param page how many at most, and behind which
     * @return the files
     */
    public Page<OnRecord<SupervisorFile>> ofPerson(IdDocument document, PageRequest page) {
        Lookup lookup = records.lookup(
                Catalog.BY_DOCUMENT,
                Scope.everywhere(),
                Map.of(Catalog.DOCUMENT, new AttributeValue.Text(hashes.of(document))));
        return records.find(
                lookup, page, file -> file.getPerson().getIdDocument().equals(Optional.of(document)));
    }

    /**
     * All files.
     *
     * @param scope where
     * @param page how many at most, and behind which
     * @return the files
     */
    public Page<OnRecord<SupervisorFile>> all(Scope scope, PageRequest page) {
        return records.find(records.lookup(Catalog.LISTED, scope, Map.of()), page, file -> true);
    }

    /**
     * The roster of a day, past or to come: who is in office on it, by what is on record now.
     *
     * @param scope where
     * @param on the day
     * @param page how many at most, and behind which
     * @return the files
     */
    public Page<OnRecord<SupervisorFile>> inOffice(Scope scope, LocalDate on, PageRequest page) {
        return records.find(serving(Catalog.IN_OFFICE, scope, Map.of(), on), page, file -> file.isInOfficeOn(on));
    }

    /** A question for each block of days that a day lies in: who serves on the day is found by one of them. */
    private List<Lookup> serving(String name, Scope scope, Map<String, AttributeValue> equalTo, LocalDate on) {
        return DayBlocks.of(on)
                .mapToObj(block -> {
                    Map<String, AttributeValue> all = new HashMap<>(equalTo);
                    all.put(Catalog.SERVED_IN, new AttributeValue.Whole(block));
                    return records.lookup(name, scope, all);
                })
                .toList();
    }

    /**
     * Whose service ends within some days, with no further term granted.
     *
     * @param scope where
     * @param fromInclusive the first of the days
     * @param toExclusive the day after the last
     * @param page how many at most, and behind which
     * @return the files, by the last day of service
     */
    public Page<OnRecord<SupervisorFile>> ending(
            Scope scope, LocalDate fromInclusive, LocalDate toExclusive, PageRequest page) {
        Lookup lookup = records.lookup(Catalog.ENDING, scope, Map.of())
                .from(new AttributeValue.Day(fromInclusive))
                .to(new AttributeValue.Day(toExclusive));
        return records.find(
                lookup,
                page,
                file -> Catalog.lastDayOfService(file)
                        .filter(day -> !day.isBefore(fromInclusive) && day.isBefore(toExclusive))
                        .isPresent());
    }

    /**
     * Who is in office from one part of society.
     *
     * @param scope where
     * @param sector the part of society that the person comes from now
     * @param on the day, today or later
     * @param page how many at most, and behind which
     * @return the files
     */
    public Page<OnRecord<SupervisorFile>> inSector(Scope scope, Sector sector, LocalDate on, PageRequest page) {
        Map<String, AttributeValue> ofSector = Map.of(Catalog.SECTOR, new AttributeValue.Text(sector.name()));
        return records.find(
                serving(Catalog.IN_SECTOR, scope, ofSector, on),
                page,
                file -> file.isInOfficeOn(on)
                        && file.profileOn(on)
                                .filter(profile -> profile.getSector() == sector)
                                .isPresent());
    }

    /**
     * The files at a stage.
     *
     * @param scope where
     * @param stage the stage
     * @param on the day, today or later
     * @param page how many at most, and behind which
     * @return the files
     */
    public Page<OnRecord<SupervisorFile>> atStage(Scope scope, Stage stage, LocalDate on, PageRequest page) {
        return records.find(leadingTo(scope, stage, on), page, file -> file.stageOn(on) == stage);
    }

    /** What finds the files at a stage: by the last act, and where the days since lead on, by those. */
    private List<Lookup> leadingTo(Scope scope, Stage stage, LocalDate on) {
        AttributeValue day = new AttributeValue.Day(on);
        return switch (stage) {
            case NEW, INVITED, NOMINATED, REVIEWED, PUBLIC_NOTICE, CLOSED ->
                List.of(records.lookup(Catalog.AT_STAGE, scope, at(stage)));
            case APPOINTED ->
                List.of(records.lookup(Catalog.BEGINNING, scope, Map.of())
                        .from(new AttributeValue.Day(on.plusDays(1))));
            case IN_OFFICE -> serving(Catalog.IN_OFFICE, scope, Map.of(), on);
            case LEAVING ->
                List.of(records.lookup(Catalog.AT_STAGE_UNTIL, scope, at(Stage.DISMISSED))
                        .from(day));
            case EXPIRED ->
                List.of(records.lookup(Catalog.AT_STAGE_UNTIL, scope, at(Stage.APPOINTED))
                        .to(day));
            case DISMISSED ->
                List.of(records.lookup(Catalog.AT_STAGE_UNTIL, scope, at(Stage.DISMISSED))
                        .to(day));
        };
    }

    private static Map<String, AttributeValue> at(Stage stage) {
        return Map.of(Catalog.STAGE, new AttributeValue.Text(stage.name()));
    }

    /**
     * How many files are at which stage. Reads every file, page by page.
     *
     * @param scope where
     * @param on the day
     * @return the numbers; a stage without files is absent
     */
    public Map<Stage, Long> countByStage(Scope scope, LocalDate on) {
        return Pages.all(page -> all(scope, page))
                .collect(Collectors.groupingBy(file -> file.state().stageOn(on), Collectors.counting()));
    }

    /**
     * How many supervisors are in office from which part of society. Reads the files of those in office, page by page.
     *
     * @param scope where
     * @param on the day
     * @return the numbers; a sector without supervisors is absent
     */
    public Map<Sector, Long> countBySector(Scope scope, LocalDate on) {
        return Pages.all(page -> inOffice(scope, on, page))
                .flatMap(file -> file.state().profileOn(on).stream())
                .collect(Collectors.groupingBy(profile -> profile.getSector(), Collectors.counting()));
    }

    /**
     * Erases a person's data with an authority, as far as the retention admits it: destroys the keys, on this file and on every
     * report and engagement of the person with the authority, in every copy and backup. History stays whole, and the journal keeps
     * the receipt. Repeating it after a failure finishes it.
     *
     * <p>While a report of the person to the authority is not closed, nothing is erased, because nothing could be done on it any
     * more: what the agency and the authority owe would stay owed for ever.
     *
     * <p>Legal basis: article 47 of the Personal Information Protection Law; articles 12 and 15 of the Weihai Measures.
     *
     * @param id the file
     * @param occasion who erases it, and when
     * @param reason why, without personal data; at most 2000 characters
     * @return the receipt; or from when it may be erased, if that is known
     * @throws java.util.NoSuchElementException if there is no such file
     * @throws IllegalStateException if the registry was given no retention
     */
    public Erasure erase(FileId id, Occasion occasion, String reason) {
        return erasing.erase(id, occasion, reason);
    }
}
