package org.rapporteur.gateway.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.StubServices.Received;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Command;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Forms as people send them, and the commands that they become: read as strictly as the command service reads. */
public abstract class FormTest extends PageTest {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    protected static final String GROUP = "/groups/" + Story.GROUP;
    protected static final String CALL = "/calls/" + Story.CALL;
    protected static final String DRAFT = "/drafts/" + Story.DRAFT;
    protected static final String PRACTICE = "/practices/" + Story.PRACTICE;

    @BeforeEach
    void tellTheStory() {
        StoryServices.tell(SERVICES);
    }

    /** Lets the command service do every command of this name. */
    protected void accepts(String command) {
        SERVICES.json("/api/commands/" + command,
                """
                        {"position":12,"ids":{"invitation":"%s","organisation":"%s","call":"%s","practice":"%s","group":"%s"}}"""
                        .formatted(Story.INVITATION, Story.ORGANISATION, Story.CALL, Story.PRACTICE, Story.GROUP));
    }

    /** Lets the command service refuse it. */
    protected void refuses(String command, int status, String sentence, String... fields) {
        StringBuilder problems = new StringBuilder();
        for (String field : fields) {
            problems.append(problems.isEmpty() ? "" : ",")
                    .append("{\"field\":\"" + field + "\",\"rule\":\"r\",\"message\":\"" + sentence + "\"}");
        }
        SERVICES.problem("/api/commands/" + command, status, """
                {"type":"/problems/rule","title":"No","status":%d,"detail":"%s","rule":"rule","fields":[%s]}"""
                .formatted(status, sentence, problems));
    }

    protected Page sends(String page, String action, Map<String, String> written) {
        Browser browser = signedIn("anahit");
        return Sent.form(browser, browser.open(page), action, written);
    }

    /** The command that arrived last under this name. */
    protected <C extends Command> C said(Class<C> command) {
        Received received = received(command);
        assertThat(received.headers().get("idempotency-key")).matches("[0-9a-f-]{36}");
        return STRICT.readValue(received.body(), command);
    }

    protected Received received(Class<? extends Command> command) {
        String name = Catalogue.of(command).shortName();
        return Objects.requireNonNull(SERVICES.last("/api/commands/" + name), () -> name + " was not said");
    }
}
