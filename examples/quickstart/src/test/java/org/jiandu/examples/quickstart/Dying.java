package org.jiandu.examples.quickstart;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jiandu.persistence.RecordStore;

/** Dies at a commit: as a process without a word, or in a test by an error that nobody catches. */
final class Dying {
    private Dying() {}

    /** The death of a run in the process of the test. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A process that dies: the first argument says at which commit, the others are those of the example. */
    public static void main(String[] arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        Main.run(
                nowhere,
                System.err,
                store -> around(
                        store,
                        Integer.parseInt(arguments[0]),
                        true,
                        () -> Runtime.getRuntime().halt(137)),
                rest);
    }

    /** A store that dies at a commit, before it or when it is acknowledged. */
    static RecordStore around(RecordStore store, int commit, boolean acknowledged, Runnable death) {
        int[] commits = new int[1];
        return (RecordStore) Proxy.newProxyInstance(
                RecordStore.class.getClassLoader(), new Class<?>[] {RecordStore.class}, (proxy, method, arguments) -> {
                    boolean last = method.getName().equals("commit") && ++commits[0] == commit;
                    if (last && !acknowledged) {
                        death.run();
                    }
                    try {
                        Object answer = method.invoke(store, arguments);
                        if (last) {
                            death.run();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
