package org.jiandu.examples.benchmarks.storage;

import java.util.UUID;

/** What everybody commits: files that grow by one fact at a time to twenty. */
final class Workload {
    /** How many facts a file gets. */
    static final int FACTS = 20;

    static final String TENANT = "weihai";
    static final String COLLECTION = "file";

    private static final String FACT = "{\"kind\":\"attendance\",\"text\":\"" + "x".repeat(250) + "\",\"number\":";
    private static final String SNAPSHOT = "{\"stage\":\"in-office\",\"text\":\"" + "y".repeat(550) + "\",\"facts\":";

    private Workload() {}

    static String key(int file) {
        return "p-" + file;
    }

    static String fact(int number) {
        return FACT + number + "}";
    }

    static String snapshot(int facts) {
        return SNAPSHOT + facts + "}";
    }

    static String stage(int facts) {
        return facts < FACTS / 2 ? "in-office" : "leaving";
    }

    static UUID commitId(int file, int number) {
        return new UUID(file, number);
    }
}
