package org.rapporteur.command.http;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.command.axon.Slices;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.languages.SpokenLanguages;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.CommandAnswer;
import org.rapporteur.shared.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documentation of the commands: each has a path of its own, made from the catalogue. */
@Configuration(proxyBeanMethods = false)
class OpenApiBeans {
    private static final String TOKEN = "token";
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of("400",
            "The message is not valid: the problem names each field", "401", "No valid access token", "403",
            "The person may not do this", "404", "What the command names does not exist", "409",
            "Somebody else was first, it was done before, or the key was used for another body", "422",
            "A rule of the domain refuses it as things stand"));

    @Bean
    OpenApiCustomizer commandPaths(Slices slices, SpokenLanguages languages) {
        Texts summaries = Texts.commands(languages);
        return api -> {
            api.info(new Info().title("Rapporteur: commands").version("1"));
            components(api);
            Catalogue.commands().forEach(entry -> api.path("/api/commands/" + entry.shortName(),
                    new PathItem().post(operation(entry, slices.of(entry.type()).slice(), summaries))));
        };
    }

    private static void components(OpenAPI api) {
        if (api.getComponents() == null) {
            api.components(new Components());
        }
        api.getComponents().addSchemas("Problem", schema(MessageSchema.of(Problem.class)))
                .addSchemas("CommandAnswer", schema(MessageSchema.of(CommandAnswer.class))).addSecuritySchemes(TOKEN,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
    }

    private static Operation operation(Catalogue.Entry<Command> entry, Slice<?, ?> slice, Texts summaries) {
        return new Operation().operationId(entry.shortName()).addTagsItem(entry.capability())
                .summary(summaries.in(Locale.ENGLISH, entry.shortName()))
                .description("Roles: " + String.join(", ", new TreeSet<>(slice.roles())) + ". Answers with: "
                        + String.join(", ", new TreeSet<>(slice.mints())))
                .addParametersItem(new HeaderParameter().name(IdempotencyKey.HEADER).schema(schema(
                        Map.of("type", "string", "maxLength", 200))))
                .requestBody(new RequestBody().required(true).content(json(MessageSchema.of(entry.type()))))
                .responses(responses()).addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    private static ApiResponses responses() {
        ApiResponses responses = new ApiResponses().addApiResponse("200", new ApiResponse()
                .description("It is done, and on disk").content(reference("application/json", "CommandAnswer")));
        REFUSALS.forEach((status, description) -> responses.addApiResponse(status, new ApiResponse()
                .description(description).content(reference("application/problem+json", "Problem"))));
        return responses;
    }

    private static Content json(Map<String, Object> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema(schema)));
    }

    private static Content reference(String type, String name) {
        return new Content().addMediaType(type,
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + name)));
    }

    private static Schema<?> schema(Map<String, Object> schema) {
        return Json31.mapper().convertValue(schema, Schema.class);
    }
}
