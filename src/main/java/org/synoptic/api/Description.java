package org.synoptic.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The interface told to programs and people: `/api/openapi.json`, and a page of it at `/api/docs`.
@Configuration(proxyBeanMethods = false)
class Description {
    private static final Map<String, String> ERRORS = Map.of(
            "400", "The request can't be understood; the sentence says why.",
            "401", "A password is set, and neither a token nor a session was shown.",
            "403", "Whoever asks may only read here, or a page of another site asked.",
            "404", "There is no such thing here.",
            "422", "Too few articles could be read; each refusal says why.");

    @Bean
    OpenAPI openApi() {
        Info info = new Info()
                .title("Synoptic")
                .version("1")
                .description("Comparisons, exports and shared links. What goes wrong is told as"
                        + " {\"error\": \"…\"}, a sentence for the person. What a comparison holds is described in"
                        + " src/docs/export.md.")
                .license(new License().name("Apache-2.0"));
        SecurityScheme token = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(
                        "A token of the owner's (Library, Programs that may come in); asked for where a password is set.");
        return new OpenAPI()
                .info(info)
                .components(new Components().addSecuritySchemes("token", token))
                .security(List.of(new SecurityRequirement(), new SecurityRequirement().addList("token")));
    }

    /// Each answer that tells of a mistake looks the same, and each may be that one has to sign in.
    @Bean
    OpenApiCustomizer mistakes() {
        return api -> api.getPaths()
                .values()
                .forEach(path -> path.readOperations().forEach(operation -> {
                    operation.getResponses().addApiResponse("401", new ApiResponse());
                    operation.getResponses().forEach((code, answer) -> {
                        if (!code.startsWith("4")) return;
                        answer.setDescription(ERRORS.getOrDefault(code, "The request was refused."));
                        answer.setContent(new Content()
                                .addMediaType(
                                        "application/json",
                                        new MediaType()
                                                .schema(new ObjectSchema().addProperty("error", new StringSchema()))
                                                .addExamples("a sentence", new Example().value(Examples.ERROR))));
                    });
                }));
    }
}
