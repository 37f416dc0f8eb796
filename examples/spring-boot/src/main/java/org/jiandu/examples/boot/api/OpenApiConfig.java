package org.jiandu.examples.boot.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jiandu.examples.boot.desk.Call;
import org.jiandu.examples.boot.desk.CallResolver;
import org.jiandu.examples.boot.problem.Problem;
import org.jiandu.examples.boot.problem.ProblemType;
import org.jiandu.party.Organisation;
import org.jiandu.party.PersonId;
import org.jiandu.report.ReportId;
import org.jiandu.verdict.Topic;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the methods do not say of themselves: problems, the key by which a request is repeated, and the login. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfig {
    private static final String LOGIN = "login";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Call.class)
                .replaceWithClass(PersonId.class, String.class)
                .replaceWithClass(ReportId.class, String.class)
                .replaceWithClass(Organisation.class, String.class)
                .replaceWithClass(Topic.class, String.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Social supervision of administrative enforcement 行政执法社会监督")
                        .version("0.1.0"))
                .components(new Components()
                        .addSecuritySchemes(
                                LOGIN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(LOGIN));
    }

    @Bean
    OpenApiCustomizer completion() {
        return api -> {
            ModelConverters.getInstance().readAll(Problem.class).forEach(api.getComponents()::addSchemas);
            api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(OpenApiConfig::complete));
        };
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        if (method == PathItem.HttpMethod.POST) {
            operation.addParametersItem(new HeaderParameter()
                    .name(CallResolver.KEY)
                    .description("An act that is sent again with the same key is done once.")
                    .schema(new StringSchema().format("uuid")));
        }
        ApiResponses responses = operation.getResponses();
        Arrays.stream(ProblemType.values())
                .collect(Collectors.groupingBy(
                        ProblemType::status, Collectors.mapping(ProblemType::uri, Collectors.joining(", "))))
                .forEach((status, types) -> responses.addApiResponse(
                        String.valueOf(status),
                        new ApiResponse().description(types).content(problem())));
    }

    private static Content problem() {
        return new Content()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        new MediaType().schema(new Schema<Problem>().$ref("#/components/schemas/Problem")));
    }
}
