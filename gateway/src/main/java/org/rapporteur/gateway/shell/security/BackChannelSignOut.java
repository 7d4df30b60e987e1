package org.rapporteur.gateway.shell.security;

import java.time.Instant;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where the provider says that somebody has signed out everywhere (OpenID Connect Back-Channel Logout 1.0). */
@PublicPage
@RestController
class BackChannelSignOut {
    static final String PATH = "/sign-out/back-channel";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final ReactiveClientRegistrationRepository clients;
    private final LogoutTokens tokens;
    private final EndedSessions ended;

    BackChannelSignOut(ReactiveClientRegistrationRepository clients, LogoutTokens tokens, EndedSessions ended) {
        this.clients = clients;
        this.tokens = tokens;
        this.ended = ended;
    }

    @PostMapping(PATH)
    Mono<ResponseEntity<Void>> signOut(ServerWebExchange exchange) {
        return exchange.getFormData().mapNotNull(form -> form.getFirst("logout_token"))
                .flatMap(token -> clients.findByRegistrationId(SignInProvider.REGISTRATION)
                        .flatMap(client -> tokens.read(token, client)))
                .filter(BackChannelSignOut::isLogout).map(this::end).defaultIfEmpty(answer(400))
                .onErrorResume(JwtException.class, forged -> Mono.just(answer(400)));
    }

    private static boolean isLogout(Jwt token) {
        Map<String, Object> events = token.getClaimAsMap("events");
        return token.getClaim("nonce") == null && events != null && events.containsKey(EVENT);
    }

    private ResponseEntity<Void> end(Jwt token) {
        String subject = token.getSubject();
        Instant at = token.getIssuedAt();
        if (subject == null || at == null) {
            return answer(400);
        }
        ended.end(subject, at);
        return answer(200);
    }

    private static ResponseEntity<Void> answer(int status) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).build();
    }
}
