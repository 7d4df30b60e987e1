package org.rapporteur.gateway.shell.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever writes a program against the platform would miss a part of it, or find one that is not theirs. */
class OpenApiMergeTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode COMMANDS = JSON.readTree("""
            {"paths":{"/api/commands/AcceptPractice":{"post":{}},"/api/demo/finished":{"post":{}}},
             "components":{"schemas":{"Problem":{"type":"object"}}}}""");
    private static final JsonNode QUERIES = JSON.readTree("""
            {"paths":{"/api/practices":{"get":{}},
                      "/api/operations/views":{"summary":"Views","get":{}}},
             "components":{"schemas":{"Problem":{"type":"string"},"Practices":{"type":"object"}}}}""");

    private final JsonNode whole = OpenApiMerge.of(List.of(COMMANDS, QUERIES), "https://rapporteur.example.org",
            "https://rapporteur.example.org/identity/oauth2/token");

    @Test
    void the_addresses_of_both_services_are_there_and_the_demos_own_is_not() {
        assertThat(whole.path("paths").propertyNames()).containsExactly("/api/commands/AcceptPractice",
                "/api/practices", "/api/operations/views");
    }

    @Test
    void each_operation_says_which_scopes_it_takes() {
        assertThat(scopes("/api/commands/AcceptPractice", "post"))
                .isEqualTo("[{\"token\":[\"api.write\"]},{\"token\":[\"api\"]}]");
        assertThat(scopes("/api/practices", "get"))
                .isEqualTo("[{\"token\":[\"api.read\"]},{\"token\":[\"api\"]},{}]");
        assertThat(scopes("/api/operations/views", "get")).isEqualTo(
                "[{\"token\":[\"api.read\"]},{\"token\":[\"api\"]},{\"token\":[\"operations\"]}]");
        assertThat(whole.at("/components/securitySchemes/token/flows/clientCredentials/scopes").propertyNames())
                .containsExactlyInAnyOrder("api", "api.read", "api.write", "operations");
    }

    private String scopes(String path, String method) {
        return whole.path("paths").path(path).path(method).path("security").toString();
    }

    @Test
    void a_schema_that_both_have_is_told_once() {
        assertThat(whole.at("/components/schemas/Problem/type").asString()).isEqualTo("object");
        assertThat(whole.at("/components/schemas/Practices/type").asString()).isEqualTo("object");
    }

    @Test
    void it_says_where_to_call_and_where_to_get_a_token() {
        assertThat(whole.at("/servers/0/url").asString()).isEqualTo("https://rapporteur.example.org");
        assertThat(whole.at("/components/securitySchemes/token/flows/clientCredentials/tokenUrl").asString())
                .isEqualTo("https://rapporteur.example.org/identity/oauth2/token");
    }
}
