package org.jiandu.document.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiandu.document.internal.name.Names;
import org.jiandu.party.Role;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.RuleId;
import org.jiandu.verdict.Status;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A receipt in JSON, both ways. */
final class ReceiptForm {
    private static final String FORMAT = "jiandu-receipt";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReceiptForm() {}

    static String write(DecisionReceipt receipt) {
        Map<String, Object> document = new TreeMap<>(Map.of(
                "format", FORMAT,
                "version", DecisionReceipt.VERSION,
                "library", receipt.library(),
                "policy", Map.of("instrument", receipt.instrument(), "sha-256", receipt.policy()),
                "act", receipt.act(),
                "date", receipt.date(),
                "role", Names.of(receipt.role()),
                "conclusion", Names.of(receipt.conclusion()),
                "conditions",
                        receipt.conditions().stream()
                                .map(ReceiptForm::condition)
                                .toList(),
                "keyed", digests(receipt.digests())));
        receipt.calendar().ifPresent(calendar -> document.put("calendar", calendar));
        return Canonical.text(document);
    }

    private static Map<String, String> condition(ConditionOutcome condition) {
        return Map.of(
                "rule", condition.rule().value(),
                "status", Names.of(condition.status()),
                "digest", condition.digest());
    }

    private static Map<String, String> digests(KeyedDigests digests) {
        Map<String, String> written = new TreeMap<>(Map.of(
                "algorithm", digests.algorithm(),
                "key", digests.key(),
                "file", digests.file(),
                "act", digests.act(),
                "verdict", digests.verdict()));
        digests.facts().ifPresent(facts -> written.put("facts", facts));
        return written;
    }

    static DecisionReceipt read(String json) {
        List<String> problems = new ArrayList<>();
        Source document = new Source(tree(json), "", problems);
        requireNone(problems);
        requireFormat(document);
        DecisionReceipt receipt = read(document, document.at("policy"));
        document.requireNoOther();
        requireNone(problems);
        return receipt;
    }

    /** Of another format, or of a later version, nothing else is said. */
    private static void requireFormat(Source document) {
        String format = document.text("format");
        int version = document.number("version");
        if (!format.equals(FORMAT) || version != DecisionReceipt.VERSION) {
            throw new IllegalArgumentException("/format must be " + FORMAT + " and /version " + DecisionReceipt.VERSION
                    + ", the only one that this version of the library knows");
        }
    }

    private static DecisionReceipt read(Source document, Source policy) {
        DecisionReceipt receipt = new DecisionReceipt(
                document.text("library"),
                policy.text("instrument"),
                policy.digest("sha-256"),
                document.optional("calendar", Source::text),
                document.text("act"),
                document.date("date"),
                document.constant("role", Role.values()),
                document.constant("conclusion", Conclusion.values()),
                document.several("conditions").stream()
                        .map(ReceiptForm::readCondition)
                        .toList(),
                readDigests(document.at("keyed")));
        policy.requireNoOther();
        return receipt;
    }

    private static ConditionOutcome readCondition(Source source) {
        ConditionOutcome condition = new ConditionOutcome(
                new RuleId(source.text("rule")), source.constant("status", Status.values()), source.digest("digest"));
        source.requireNoOther();
        return condition;
    }

    private static KeyedDigests readDigests(Source source) {
        KeyedDigests digests = new KeyedDigests(
                source.text("algorithm"),
                source.digest("key"),
                source.digest("file"),
                source.digest("act"),
                source.digest("verdict"),
                source.optional("facts", Source::digest));
        source.requireNoOther();
        return digests;
    }

    private static void requireNone(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the receipt: " + String.join("; ", problems));
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException quotesWhatItRead) {
            throw new IllegalArgumentException("the receipt is not JSON");
        }
    }
}
