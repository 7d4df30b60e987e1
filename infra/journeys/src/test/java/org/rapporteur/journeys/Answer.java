package org.rapporteur.journeys;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What the interface for programs answered: its status, its kind, and its JSON, missing where it has none. */
record Answer(int status, String type, JsonNode body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("none");
        return new Answer(response.statusCode(), type,
                type.contains("json") ? JSON.readTree(response.body()) : MissingNode.getInstance());
    }

    boolean done() {
        return status == 200;
    }

    /** The name of the rule that refused. */
    String rule() {
        return body.path("rule").asString("");
    }

    /** The sentence for people. */
    String sentence() {
        return body.path("detail").asString("");
    }

    long position() {
        return body.path("position").asLong();
    }

    /** An identifier that the command brought into being. */
    String id(String name) {
        return body.path("ids").path(name).asString();
    }
}
