package org.jiandu.examples.benchmarks.startup;

import org.jiandu.examples.benchmarks.lifecycle.ColdPeer;

/** One refusal of a peer, and the end. */
public final class ColdOther {
    private ColdOther() {}

    /**
     * Refuses a certificate for somebody who was never nominated.
     *
     * @param args which peer
     */
    public static void main(String[] args) {
        long began = System.nanoTime();
        ColdPeer.refuseOnce(args[0]);
        Cold.done(began);
    }
}
