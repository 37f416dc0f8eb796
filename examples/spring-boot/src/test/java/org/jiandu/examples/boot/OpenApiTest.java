package org.jiandu.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jiandu.examples.boot.Endpoints.Endpoint;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The description that the application gives of itself. */
class OpenApiTest {
    private static final Application APPLICATION = Shared.application();
    private static final JsonNode API = APPLICATION.client().get("/api/openapi").json();

    private static List<Endpoint> described() {
        return Endpoints.of(APPLICATION.context()).stream()
                .filter(endpoint -> !endpoint.isPage() && !endpoint.path().startsWith("/api/openapi"))
                .toList();
    }

    private static JsonNode operation(Endpoint endpoint) {
        return API.path("paths").path(endpoint.path()).path(endpoint.method().toLowerCase(Locale.ROOT));
    }

    @Test
    void every_endpoint_is_in_it_and_nothing_else() {
        assertThat(API.path("openapi").asString("")).startsWith("3.");
        assertThat(described())
                .hasSizeGreaterThan(40)
                .allMatch(endpoint -> operation(endpoint).isObject());
        assertThat(API.path("paths").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        described().stream().map(Endpoint::path).distinct().toList());
    }

    @Test
    void every_no_has_the_one_shape_of_problems() {
        for (Endpoint endpoint : described()) {
            for (String status : List.of("400", "401", "403", "404", "409", "422", "503")) {
                assertThat(operation(endpoint)
                                .at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                                .asString(""))
                        .as("%s %s", endpoint, status)
                        .isEqualTo("#/components/schemas/Problem");
            }
        }
        assertThat(API.at("/components/schemas/Problem/properties").propertyNames())
                .contains("type", "title", "status", "reasons", "findings", "errors", "earliest");
        assertThat(API.at("/components/schemas/Ground/properties").propertyNames())
                .contains("rule", "article", "condition", "because", "earliest");
    }

    @Test
    void nobody_is_asked_who_acts_and_every_act_may_be_repeated_with_a_key() {
        for (Endpoint endpoint : described()) {
            List<String> parameters = operation(endpoint).path("parameters").findValuesAsString("name");
            assertThat(parameters).doesNotContain("caller", "actor", "call");
            if (endpoint.method().equals("POST")) {
                assertThat(parameters).as("%s", endpoint).contains("Idempotency-Key");
            }
        }
    }

    @Test
    void days_and_words_of_a_list_are_described_as_what_they_are() {
        assertThat(API.at("/components/schemas/Dismissal/properties/ground/enum")
                        .values())
                .anyMatch(value -> value.asString().equals("ABSENCES"));
        assertThat(API.at("/components/schemas/Dismissal/properties/effectiveOn/format")
                        .asString(""))
                .isEqualTo("date");
        assertThat(API.at("/components/schemas/Submission/properties/agency/type")
                        .asString(""))
                .isEqualTo("string");
    }
}
