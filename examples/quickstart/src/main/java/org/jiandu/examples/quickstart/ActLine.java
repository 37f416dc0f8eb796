package org.jiandu.examples.quickstart;

import java.util.Optional;

/**
 * Where an act stands in its file.
 *
 * @param number the line, from 1
 * @param identity what tells the act from every other of all files, wherever in its file it stands
 * @param expected what the file expects to come of the act, if it says
 */
record ActLine(int number, String identity, Optional<Answer> expected) {}
