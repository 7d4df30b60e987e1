package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.Catalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Whoever writes a program against the platform would have nothing to go by. */
@ExtendWith(Demo.class)
class ApiDocumentTest {
    @Test
    void it_tells_every_command_and_what_the_public_may_ask(Platform platform) {
        JsonNode paths = platform.json("/v3/api-docs").path("paths");

        assertThat(paths.propertyNames()).contains("/api/practices", "/api/statistics", "/api/feed")
                .containsAll(Catalogue.commands().stream().map(one -> "/api/commands/" + one.shortName()).toList());
    }

    @Test
    void it_tells_the_same_in_yaml(Platform platform) {
        String yaml = platform.send(HttpRequest.newBuilder(platform.url("/v3/api-docs.yaml")).build()).body();

        assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(platform.json("/v3/api-docs"));
    }
}
