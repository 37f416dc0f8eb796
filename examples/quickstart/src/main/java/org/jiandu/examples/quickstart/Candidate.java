package org.jiandu.examples.quickstart;

import org.jiandu.party.Person;
import org.jiandu.supervisor.Profile;

/**
 * A person of the cohort.
 *
 * @param person who it is
 * @param profile the circumstances as they are stated when the person becomes a candidate
 */
record Candidate(Person person, Profile profile) {}
