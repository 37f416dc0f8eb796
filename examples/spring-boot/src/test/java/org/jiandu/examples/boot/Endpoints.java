package org.jiandu.examples.boot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the application answers to, as Spring itself knows it, and a body for each of it that takes one. */
final class Endpoints {
    private static final String TEXT = "{\"text\":\"x\"}";

    /** Bodies that can be read: what is refused is refused for who asks, or by the law. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("/api/recusal-screening", "{\"person\":\"p-1\",\"parties\":[{\"person\":\"p-2\"}]}"),
            Map.entry("/api/files/{person}/self-nomination", Cohort.nomination("某人", "11010519491231002X")),
            Map.entry("/api/recommendations", Cohort.nomination("某人", "11010519491231002X")),
            Map.entry("/api/invitations", Cohort.nomination("某人", "440524188001010014")),
            Map.entry("/api/files/{person}/invitation/acceptance", ""),
            Map.entry("/api/files/{person}/invitation/refusal", ""),
            Map.entry("/api/files/{person}/withdrawal", ""),
            Map.entry("/api/files/{person}/approval", "{\"findings\":" + Cohort.FOUND_FIT + "}"),
            Map.entry("/api/files/{person}/rejection", "{\"reason\":\"x\"}"),
            Map.entry("/api/files/{person}/notice", "{\"lastDay\":\"2026-12-24\"}"),
            Map.entry("/api/files/{person}/objections", "{\"substance\":\"x\"}"),
            Map.entry("/api/files/{person}/objections/{number}/decision", "{\"upheld\":false,\"reason\":\"x\"}"),
            Map.entry("/api/files/{person}/certificate", "{\"number\":\"W-9\"}"),
            Map.entry("/api/files/{person}/renewal", "{}"),
            Map.entry("/api/files/{person}/attendance", "{\"activity\":\"a\",\"presence\":\"EXCUSED\"}"),
            Map.entry("/api/files/{person}/breach-reports", "{\"duty\":\"SECRECY\",\"substance\":\"x\"}"),
            Map.entry(
                    "/api/files/{person}/conduct-findings",
                    "{\"duty\":\"SECRECY\",\"breached\":false,\"reason\":\"x\"}"),
            Map.entry("/api/files/{person}/commendation", "{\"form\":\"CIRCULAR\"}"),
            Map.entry("/api/files/{person}/dismissal", "{\"ground\":\"ABSENCES\"}"),
            Map.entry("/api/reports", "{\"kind\":\"OPINION\",\"text\":\"x\"}"),
            Map.entry("/api/reports/{report}/forwarding", "{\"agency\":\"traffic-police\"}"),
            Map.entry("/api/reports/{report}/acknowledgement", ""),
            Map.entry("/api/reports/{report}/feedback", "{\"answer\":\"x\"}"),
            Map.entry("/api/reports/{report}/refusal", TEXT),
            Map.entry("/api/reports/{report}/reminder", TEXT),
            Map.entry("/api/reports/{report}/acceptance", "{}"),
            Map.entry("/api/reports/{report}/declination", TEXT),
            Map.entry("/api/reports/{report}/investigation", TEXT),
            Map.entry(
                    "/api/reports/{report}/decision",
                    "{\"result\":\"SUBSTANTIATED\",\"verified\":true,\"reason\":\"x\"}"),
            Map.entry("/api/reports/{report}/result", "{\"answer\":\"x\"}"),
            Map.entry("/api/reports/{report}/reopening", TEXT),
            Map.entry("/api/reports/{report}/closing", "{}"),
            Map.entry("/api/reports/{report}/confidentiality", "{\"confidentiality\":\"IDENTITY\"}"),
            Map.entry("/api/reports/{report}/disclosure", "{\"audience\":\"PUBLIC\",\"reason\":\"x\"}"));

    private Endpoints() {}

    /** A method and a path with its variables. */
    record Endpoint(String method, String path) {
        boolean isPage() {
            return !path.startsWith("/api/");
        }

        /** The path with something in the place of its variables, and with what the question needs. */
        String filled(String person, String report) {
            String filled =
                    path.replace("{person}", person).replace("{report}", report).replace("{number}", "1");
            return switch (method + " " + path) {
                case "GET /api/files" -> filled + "?stage=IN_OFFICE";
                case "GET /api/statistics" -> filled + "?from=2026-01-01&until=2026-12-31";
                default -> filled;
            };
        }

        String body() {
            String body = BODIES.get(path);
            if (body == null) {
                throw new AssertionError("give the new endpoint a body that can be read: " + this);
            }
            return body;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Endpoint> of(ApplicationContext context) {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Endpoints::of)
                .distinct()
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    private static Stream<Endpoint> of(RequestMappingInfo info) {
        return info.getPatternValues().stream().flatMap(path -> {
            var methods = info.getMethodsCondition().getMethods();
            return methods.isEmpty()
                    ? Stream.of(new Endpoint(RequestMethod.GET.name(), path)) // any method: Spring's page for errors
                    : methods.stream().map(method -> new Endpoint(method.name(), path));
        });
    }
}
