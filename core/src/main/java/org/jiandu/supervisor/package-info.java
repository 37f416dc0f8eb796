/**
 * The life of a supervisor, from nomination to the end of service: articles 2 to 7, 9, 13 and 16 to 18 of the
 * Weihai Measures.
 *
 * <p>Begin with {@link Lifecycle}. It judges a {@link SupervisorAct} on a {@link SupervisorFile} and, if the act is
 * lawful, makes {@link SupervisorFact}s of it and the next file:
 *
 * <pre>{@code
 * Lifecycle lifecycle = Lifecycle.of(policy);
 * Outcome<SupervisorFact, SupervisorFile> outcome = lifecycle.decide(file, act);
 * SupervisorFile next = outcome.accepted().map(Outcome.Accepted::state).orElse(file);
 * Stage stage = next.stageOn(date); // asked for a day, never stored
 * }</pre>
 *
 * <p>Act, fact, file: an act is what somebody wants to do, and who and when; a fact is what has happened and never
 * changes; a file is all that is on record about one person with one authority, over the whole of the service.
 * {@link Lifecycle#evolve} makes a file of facts without asking any policy, and {@link History} holds the facts in
 * their order, for what was known at a moment.
 *
 * <p>A date is asked, never stored. {@link SupervisorFile#stageOn} gives the {@link Stage} on a day;
 * {@link SupervisorFile#isInOfficeOn} and {@link Lifecycle#concernsOn} need no job in the night to be true. A
 * {@link Concern} is what stands against a person in office without anybody having acted on it.
 *
 * <p>The rules stand in one table, stage by act: {@link Lifecycle#transition} gives each cell,
 * {@link Lifecycle#possibleActs} what somebody may do with a file now. What differs from place to place is a
 * parameter ({@link SupervisorParameters}); what the law leaves to a person is a topic ({@link Topics}). The
 * circumstances of a person that the rules look at are the {@link Profile}.
 *
 * <p>Where the law changes, {@link Lifecycles} picks the lifecycle by which an act is judged. A {@link Standing} is
 * what the neighbours {@link org.jiandu.report} and {@link org.jiandu.engagement} need to know of a supervisor.
 * Terms and their limit are worked out in {@link org.jiandu.term}.
 */
package org.jiandu.supervisor;
