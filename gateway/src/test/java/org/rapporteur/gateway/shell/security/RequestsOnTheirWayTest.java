package org.rapporteur.gateway.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.mock.web.server.MockWebSession;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.WebSession;

/** Strangers who never sign in would fill the memory with sessions, or people who do would be signed out too soon. */
class RequestsOnTheirWayTest {
    private static final Duration A_DAY_S_WORK = Duration.ofHours(8);
    private static final Duration SHORT = Duration.ofMinutes(10);

    private final RequestsOnTheirWay requests = new RequestsOnTheirWay(SHORT);
    private final WebSession session = new MockWebSession();

    RequestsOnTheirWayTest() {
        session.setMaxIdleTime(A_DAY_S_WORK);
    }

    @Test
    void a_session_that_only_waits_for_a_sign_in_ends_soon() {
        go("/home");

        assertThat(session.getMaxIdleTime()).isEqualTo(SHORT);
    }

    @Test
    void a_session_that_comes_back_from_there_lives_as_long_as_sessions_do() {
        go("/home");

        OAuth2AuthorizationRequest remembered = requests.removeAuthorizationRequest(at("/login?state=s")).block();

        assertThat(remembered).isNotNull();
        assertThat(session.getMaxIdleTime()).isEqualTo(A_DAY_S_WORK);
    }

    @Test
    void who_is_signed_in_already_keeps_the_time() {
        session.start();

        go("/home");

        assertThat(session.getMaxIdleTime()).isEqualTo(A_DAY_S_WORK);
    }

    private void go(String path) {
        requests.saveAuthorizationRequest(OAuth2AuthorizationRequest.authorizationCode().clientId("gateway")
                .authorizationUri("http://127.0.0.1/authorize").state("s").build(), at(path)).block();
    }

    private MockServerWebExchange at(String path) {
        return MockServerWebExchange.builder(MockServerHttpRequest.get(path)).session(session).build();
    }
}
