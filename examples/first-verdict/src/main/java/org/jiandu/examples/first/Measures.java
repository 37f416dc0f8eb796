package org.jiandu.examples.first;

import static org.jiandu.supervisor.SupervisorParameters.DISMISSAL_EFFECT;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.RUN_BREAK;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jiandu.document.DocumentProblem;
import org.jiandu.document.ParsedPolicy;
import org.jiandu.document.PolicyFile;
import org.jiandu.explanation.LifecyclePicture;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Policy;
import org.jiandu.law.Reading;
import org.jiandu.law.Reliance;
import org.jiandu.message.Messages;
import org.jiandu.supervisor.DismissalEffect;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.term.RunBreak;

/** Makes a policy of the file of an invented city: the lines of Java that the page on measures shows. */
public final class Measures {
    private Measures() {}

    /**
     * Prints what the file leaves open.
     *
     * @param args the folder of the policy files
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        open(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** The measures of Yunze, as its bureau has completed them. */
    static Policy yunze(Path policies) throws IOException {
        // readme:begin choose
        Policy policy = PolicyFile.read(policies.resolve("yunze-2026.yaml"))
                .policyOrThrow()
                .choose(NOTICE_LENGTH, 5)
                .choose(DISMISSAL_EFFECT, DismissalEffect.STATED_OR_DECISION)
                .build();
        // readme:end
        return policy;
    }

    static void open(Path policies, PrintStream out) throws IOException {
        // readme:begin open
        ParsedPolicy parsed = PolicyFile.read(policies.resolve("yunze-2026.yaml"));
        for (DocumentProblem problem : parsed.problems()) {
            out.println(problem); // none
        }
        try {
            parsed.policyOrThrow().build();
        } catch (IncompletePolicyException e) {
            out.println(e.getMessage());
        }
        // readme:end
    }

    static void review(Path policies, PrintStream out) throws IOException {
        Policy policy = yunze(policies);
        // readme:begin review
        Messages chinese = Messages.in(Locale.SIMPLIFIED_CHINESE);
        for (Reliance reliance : policy.settings()) {
            out.println(reliance.setting().citation().text(Locale.SIMPLIFIED_CHINESE) + " "
                    + chinese.text(reliance.parameter().label()) + " "
                    + reliance.setting().provenance() + " " + reliance.setting().value());
        }
        // readme:end
    }

    static void picture(Path policies, PrintStream out) throws IOException {
        Policy policy = yunze(policies);
        // readme:begin picture
        out.println(LifecyclePicture.of(Lifecycle.of(policy), Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                .markdown(2));
        // readme:end
    }

    static Policy otherReading(Path policies) throws IOException {
        Policy policy = yunze(policies);
        // readme:begin read
        Policy lenient = policy.toBuilder()
                .read(
                        RUN_BREAK,
                        RunBreak.ANY_GAP,
                        Reading.of("Any gap breaks the run.", "有间隔的，连任中断。", "FULL_TERM", "NEVER"))
                .build();
        // readme:end
        return lenient;
    }
}
