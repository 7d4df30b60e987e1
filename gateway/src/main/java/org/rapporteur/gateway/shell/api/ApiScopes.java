package org.rapporteur.gateway.shell.api;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which scopes of a token an operation takes, as the OpenAPI document says it: one of several, or no token. */
final class ApiScopes {
    private static final String BOTH = "api";
    private static final String READ = "api.read";
    private static final String WRITE = "api.write";
    private static final String OPERATIONS = "operations";

    private ApiScopes() {
    }

    static ArrayNode of(String path, String method) {
        ArrayNode either = JsonNodeFactory.instance.arrayNode();
        boolean reads = "get".equals(method) || "head".equals(method);
        scope(either, reads ? READ : WRITE);
        scope(either, BOTH);
        if (path.startsWith("/api/operations/")) {
            scope(either, OPERATIONS);
        } else if (reads) {
            // What is published needs no token; which part of an answer that is, the answer decides.
            either.addObject();
        }
        return either;
    }

    private static void scope(ArrayNode either, String scope) {
        either.addObject().putArray("token").add(scope);
    }

    static ObjectNode told() {
        return JsonNodeFactory.instance.objectNode()
                .put(BOTH, "Reading and writing. What the client may do is a seat in a group, as for a person")
                .put(READ, "Queries, streams and drafts as they stand; no command")
                .put(WRITE, "Commands, drafts, files")
                .put(OPERATIONS, "Making read models anew, and nothing else");
    }
}
