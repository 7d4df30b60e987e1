package org.rapporteur.gateway.shell.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.PageTest;

class SeenPositionTest extends PageTest {
    @Test
    void people_see_what_they_just_did() {
        SERVICES.json("/api/commands/Write", "{\"position\":41,\"ids\":{}}").json("/api/sample", "{}");
        Browser browser = signedIn("anna").speaking("fr");

        browser.send(browser.open("/sample/write"), Map.of("text", "a"));
        browser.open("/sample/read");

        var asked = SERVICES.last("/api/sample");
        assertThat(asked.uri()).isEqualTo("/api/sample?minPosition=41");
        assertThat(asked.headers()).containsEntry("authorization", "Bearer token-of-anna")
                .containsEntry("accept-language", "fr").containsKey("x-correlation-id");
    }

    @Test
    void who_did_nothing_waits_for_nothing() {
        SERVICES.json("/api/sample", "{}");

        signedIn("boris").open("/sample/read");

        assertThat(SERVICES.last("/api/sample").uri()).isEqualTo("/api/sample");
    }
}
