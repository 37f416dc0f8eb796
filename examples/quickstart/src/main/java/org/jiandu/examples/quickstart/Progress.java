package org.jiandu.examples.quickstart;

import java.io.PrintStream;

/** Says how far a long load is, every {@value #STEP} acts. */
final class Progress {
    static final int STEP = 1000;

    private final int total;
    private final Words words;
    private final PrintStream err;
    private int done;

    Progress(int total, Words words, PrintStream err) {
        this.total = total;
        this.words = words;
        this.err = err;
    }

    /** Does one act, and counts it. */
    void after(Runnable act) {
        act.run();
        done++;
        if (done % STEP == 0) {
            err.println(words.text("progress", done, total));
        }
    }
}
