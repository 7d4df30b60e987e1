package org.rapporteur.gateway.shell.api;

import java.time.Duration;
import java.util.List;
import org.rapporteur.gateway.shell.security.IdentityProperties;
import org.rapporteur.gateway.shell.security.PublicPage;
import org.rapporteur.gateway.shell.web.Services;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * {@code GET /v3/api-docs} and {@code /v3/api-docs.yaml}: the whole interface for programs, made from what the services say of
 * themselves.
 */
@PublicPage
@RestController
class OpenApi {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST = 8 * 1024 * 1024;

    private static final YAMLMapper YAML = new YAMLMapper();

    private final WebClient http = WebClient.builder().codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
            .build();
    private final Services services;
    private final IdentityProperties identity;

    OpenApi(Services services, IdentityProperties identity) {
        this.services = services;
        this.identity = identity;
    }

    @GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ObjectNode> whole(ServerHttpRequest request) {
        return Mono.zip(part(services.commandService().url()), part(services.queryService().url()))
                .map(parts -> OpenApiMerge.of(List.of(parts.getT1(), parts.getT2()), origin(request), tokens()));
    }

    @GetMapping(path = "/v3/api-docs.yaml", produces = MediaType.APPLICATION_YAML_VALUE)
    Mono<String> wholeAsYaml(ServerHttpRequest request) {
        return whole(request).map(YAML::writeValueAsString);
    }

    private Mono<JsonNode> part(String service) {
        return http.get().uri(service + "/v3/api-docs").retrieve().bodyToMono(JsonNode.class).timeout(PATIENCE);
    }

    private static String origin(ServerHttpRequest request) {
        return UriComponentsBuilder.fromUri(request.getURI()).replacePath(null).replaceQuery(null).build().toString();
    }

    private String tokens() {
        return (identity.outside() ? String.valueOf(identity.issuerUri()) : identity.publicUrl()) + "/oauth2/token";
    }
}
