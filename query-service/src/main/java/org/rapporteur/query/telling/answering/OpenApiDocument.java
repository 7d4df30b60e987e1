package org.rapporteur.query.telling.answering;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the queries for programs: what every one of them has in common is said here once. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {
    private static final String TOKEN = "token";
    /** Its answers say by themselves up to where they go. */
    private static final String PROOFS = "Transparency log";
    private static final String ABOUT = """
            Questions and answers. Every answer says in X-Log-Position, and in its body, which log position it reflects: \
            the next one to come. Ask with minPosition = the position that a command answered, and you see what you did. \
            Problems are application/problem+json in a language of the pages, by Accept-Language, else in English.""";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Asked.class);
    }

    @Bean
    OpenAPI queries() {
        OpenAPI document = new OpenAPI().info(new Info().title("Rapporteur: queries").version("1").description(ABOUT))
                .addSecurityItem(new SecurityRequirement()).addSecurityItem(new SecurityRequirement().addList(TOKEN));
        document.schemaRequirement(TOKEN,
                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
        return document;
    }

    @Bean
    OperationCustomizer commonToAll() {
        return (operation, method) -> common(operation);
    }

    private static Operation common(Operation operation) {
        return operation.getTags().contains(PROOFS) ? operation : reflecting(operation);
    }

    private static Operation reflecting(Operation operation) {
        operation.addParametersItem(new QueryParameter().name(AskedResolver.MIN_POSITION).schema(position())
                .description(
                        "Wait until the answer reflects this position; 503 with Retry-After when that takes too long."));
        ApiResponse ok = operation.getResponses().get("200");
        if (ok != null) {
            ok.addHeaderObject(Answers.POSITION_HEADER,
                    new Header().description("The log position that the answer reflects").schema(position()));
        }
        return operation;
    }

    private static IntegerSchema position() {
        return (IntegerSchema) new IntegerSchema().format("int64");
    }
}
