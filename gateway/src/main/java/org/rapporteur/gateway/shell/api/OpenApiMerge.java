package org.rapporteur.gateway.shell.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes one OpenAPI document of those of the services: for programs there is one interface, at one address. */
final class OpenApiMerge {
    /** In the demo's internals nobody else has a part. */
    private static final String DEMO = "/api/demo/";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "head", "patch");

    private OpenApiMerge() {
    }

    /**
     * The whole interface.
     *
     * @param parts the services' own documents; of two schemas by one name the first stays, since both tell the same
     * @param address where programs call it
     * @param tokens where programs get a token by client credentials
     */
    static ObjectNode of(List<JsonNode> parts, String address, String tokens) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("openapi", "3.1.0").set("info", info());
        whole.putArray("servers").addObject().put("url", address);
        ObjectNode paths = whole.putObject("paths");
        ObjectNode components = whole.putObject("components");
        parts.forEach(part -> copyPaths(part, paths));
        parts.forEach(part -> part.path("components").properties().forEach(kind -> copy(kind, components)));
        components.putObject("securitySchemes").set("token", clientCredentials(tokens));
        return whole;
    }

    private static ObjectNode info() {
        return JsonNodeFactory.instance.objectNode().put("title", "Rapporteur").put("version", "1").put("description",
                "Commands, queries and drafts. What is published needs no token; refusals are application/problem+json.");
    }

    private static void copyPaths(JsonNode part, ObjectNode paths) {
        part.path("paths").properties().stream().filter(path -> !path.getKey().startsWith(DEMO))
                .forEach(path -> paths.set(path.getKey(), scoped(path.getKey(), path.getValue())));
    }

    private static JsonNode scoped(String path, JsonNode operations) {
        ObjectNode scoped = (ObjectNode) operations.deepCopy();
        operations.properties().stream().filter(one -> METHODS.contains(one.getKey()))
                .forEach(one -> scoped.withObjectProperty(one.getKey())
                        .set("security", ApiScopes.of(path, one.getKey())));
        return scoped;
    }

    private static void copy(Map.Entry<String, JsonNode> kind, ObjectNode components) {
        ObjectNode all = components.withObjectProperty(kind.getKey());
        kind.getValue().properties().stream().filter(one -> !all.has(one.getKey()))
                .forEach(one -> all.set(one.getKey(), one.getValue()));
    }

    private static ObjectNode clientCredentials(String tokens) {
        ObjectNode scheme = JsonNodeFactory.instance.objectNode().put("type", "oauth2");
        scheme.putObject("flows").putObject("clientCredentials").put("tokenUrl", tokens).set("scopes",
                ApiScopes.told());
        return scheme;
    }
}
