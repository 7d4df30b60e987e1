package org.rapporteur.gateway.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.mock.web.server.MockWebSession;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** Somebody would be asked to sign in again, in the middle of a page that fetches several things. */
class SessionTokenTest {
    private final WebSessionServerSecurityContextRepository contexts = new WebSessionServerSecurityContextRepository();
    private final Queue<Sinks.One<OAuth2AuthorizedClient>> asked = new ArrayDeque<>();
    private final SessionToken tokens = new SessionToken(this::authorize, new SignedIn(contexts));

    @Test
    void what_a_page_fetches_at_once_renews_its_token_once() {
        WebSession session = session();
        Mono<List<String>> both = Mono.zip(tokens.of(exchange(session)), tokens.of(exchange(session)))
                .map(pair -> List.of(pair.getT1(), pair.getT2()));

        StepVerifier.create(both).then(() -> answer("fresh")).expectNext(List.of("fresh", "fresh")).verifyComplete();

        assertThat(asked).isEmpty();
    }

    @Test
    void what_is_fetched_later_asks_again() {
        WebSession session = session();
        StepVerifier.create(tokens.of(exchange(session))).then(() -> answer("first")).expectNext("first")
                .verifyComplete();

        StepVerifier.create(tokens.of(exchange(session))).then(() -> answer("second")).expectNext("second")
                .verifyComplete();
    }

    @Test
    void a_renewal_that_failed_is_tried_again() {
        WebSession session = session();
        StepVerifier.create(tokens.of(exchange(session))).then(this::refuse).verifyError(SignInEnded.class);

        StepVerifier.create(tokens.of(exchange(session))).then(() -> answer("again")).expectNext("again")
                .verifyComplete();
    }

    @Test
    void two_sessions_do_not_share_a_token() {
        Mono<List<String>> both = Mono.zip(tokens.of(exchange(session())), tokens.of(exchange(session())))
                .map(pair -> List.of(pair.getT1(), pair.getT2()));

        StepVerifier.create(both).then(() -> {
            answer("one");
            answer("other");
        }).expectNext(List.of("one", "other")).verifyComplete();
    }

    private Mono<OAuth2AuthorizedClient> authorize(OAuth2AuthorizeRequest request) {
        return Mono.defer(() -> {
            Sinks.One<OAuth2AuthorizedClient> answer = Sinks.one();
            asked.add(answer);
            return answer.asMono();
        });
    }

    private void answer(String token) {
        asked.remove().emitValue(client(token), Sinks.EmitFailureHandler.FAIL_FAST);
    }

    private void refuse() {
        asked.remove().emitError(new ClientAuthorizationException(new OAuth2Error("invalid_grant"),
                SignInProvider.REGISTRATION), Sinks.EmitFailureHandler.FAIL_FAST);
    }

    private WebSession session() {
        MockWebSession session = new MockWebSession();
        var person = new DefaultOAuth2User(AuthorityUtils.NO_AUTHORITIES, Map.of("sub", "anna"), "sub");
        var who = new OAuth2AuthenticationToken(person, AuthorityUtils.NO_AUTHORITIES, SignInProvider.REGISTRATION);
        contexts.save(exchange(session), new SecurityContextImpl(who)).block(Duration.ofSeconds(5));
        return session;
    }

    private static ServerWebExchange exchange(WebSession session) {
        return MockServerWebExchange.builder(MockServerHttpRequest.get("/home")).session(session).build();
    }

    private static OAuth2AuthorizedClient client(String token) {
        ClientRegistration registration = ClientRegistration.withRegistrationId(SignInProvider.REGISTRATION)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS).clientId("gateway")
                .tokenUri("http://127.0.0.1/token").build();
        Instant now = Instant.now();
        return new OAuth2AuthorizedClient(registration, "anna",
                new OAuth2AccessToken(TokenType.BEARER, token, now, now.plusSeconds(60)));
    }
}
