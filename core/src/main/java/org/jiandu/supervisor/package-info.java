/**
 * The life of a supervisor, from nomination to the end of service.
 *
 * <p>Begin with {@link org.jiandu.supervisor.Lifecycle}: it judges a {@link org.jiandu.supervisor.SupervisorAct} on a
 * {@link org.jiandu.supervisor.SupervisorFile} and makes {@link org.jiandu.supervisor.SupervisorFact}s of it. The
 * {@link org.jiandu.supervisor.Stage} of a file is asked for a date. What differs from place to place is a parameter
 * ({@link org.jiandu.supervisor.SupervisorParameters}); what the law leaves to a person is a topic
 * ({@link org.jiandu.supervisor.Topics}). The table of stages and acts is public
 * ({@link org.jiandu.supervisor.Lifecycle#transition}), and so is what stands against a person in office
 * ({@link org.jiandu.supervisor.Concern}).
 */
package org.jiandu.supervisor;
