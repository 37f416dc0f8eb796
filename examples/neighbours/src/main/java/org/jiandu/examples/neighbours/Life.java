package org.jiandu.examples.neighbours;

import java.util.function.Consumer;
import org.jiandu.message.BilingualText;

/**
 * A life that can be played in any place.
 *
 * @param title what is special about it
 * @param script what happens
 */
record Life(BilingualText title, Consumer<Play> script) {
    /** Plays it in a place. */
    Play in(Place place) {
        Play play = new Play(place);
        script.accept(play);
        return play;
    }
}
