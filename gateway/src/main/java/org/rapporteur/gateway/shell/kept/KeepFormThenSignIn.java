package org.rapporteur.gateway.shell.kept;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Asks to sign in, and loses no text over it: a form that was sent without a session is kept first. */
@Component
public class KeepFormThenSignIn implements ServerAuthenticationEntryPoint {
    private static final URI SIGN_IN = URI.create("/oauth2/authorization/rapporteur");
    private final ServerRequestCache requests;
    private final DefaultServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();
    private final KeptForms keptForms;

    KeepFormThenSignIn(KeptForms keptForms, ServerRequestCache requests) {
        this.keptForms = keptForms;
        this.requests = requests;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException why) {
        return signInAgain(exchange);
    }

    /** Keeps what was sent, and sends the reader to sign in; a script or program is told by the status instead. */
    public Mono<Void> signInAgain(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        if (headers.containsHeader("HX-Request")) {
            return tell(exchange.getResponse());
        }
        if (exchange.getRequest().getPath().value().startsWith("/api/")) {
            return Mono.error(new ResponseStatusException(HttpStatus.UNAUTHORIZED));
        }
        return keep(exchange).then(requests.saveRequest(exchange)).then(redirect.sendRedirect(exchange, SIGN_IN));
    }

    /** The page stays, with the text in it; our script shows the notice that it holds for this case. */
    private static Mono<Void> tell(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.UNAUTHORIZED);
        return response.setComplete();
    }

    /** Keeps what was sent, if it is a form; nothing is asked. */
    public Mono<Void> keep(ServerWebExchange exchange) {
        return isForm(exchange.getRequest())
                ? SentForm.of(exchange).doOnNext(values -> keptForms.keep(exchange, values)).then()
                : Mono.empty();
    }

    private static boolean isForm(ServerHttpRequest request) {
        return request.getMethod() == HttpMethod.POST && SentForm.isForm(request);
    }
}
