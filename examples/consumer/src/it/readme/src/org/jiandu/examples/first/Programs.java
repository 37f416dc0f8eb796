package org.jiandu.examples.first;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jiandu.law.Policy;

/** Runs programs that the pages show, and fails unless they print what those say. */
public final class Programs {
    private static final List<String> PAGES =
            List.of("README.md", "core/README.md", "persistence-spi/documents/MEASURES.md");

    private Programs() {}

    /**
     * Runs programs.
     *
     * @param args the folder of the pages, the folder of the policy files, and the names of the programs
     * @throws Exception if a program fails, or prints anything else
     */
    public static void main(String[] args) throws Exception {
        StringBuilder pages = new StringBuilder();
        for (String page : PAGES) {
            pages.append(Files.readString(Path.of(args[0], page)));
        }
        if (Programs.class.getModule().isNamed() != Policy.class.getModule().isNamed()) {
            throw new IllegalStateException("a module of the one kind uses one of the other");
        }
        for (String program : Arrays.asList(args).subList(2, args.length)) {
            String printed = printedBy(Class.forName(Programs.class.getPackageName() + "." + program), args[1]);
            if (printed.isEmpty() || pages.indexOf("```text\n" + printed + "```") < 0) {
                throw new IllegalStateException(program + " prints what no page says:\n" + printed);
            }
            System.out.println(program + " does what its page says, in " + Policy.class.getModule());
        }
    }

    private static String printedBy(Class<?> program, String policies) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.getMethod("main", String[].class).invoke(null, (Object) new String[] {policies});
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
