package org.rapporteur.gateway.shell.security;

import java.net.URI;
import org.rapporteur.gateway.shell.kept.KeptForms;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where sign-in starts, and where it leads: to the page that was asked for, or to the form whose text was kept. */
@Component
class SignIn {
    private final ServerOAuth2AuthorizationRequestResolver resolver;
    private final KeptForms keptForms;
    private final DefaultServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();
    private final ServerRequestCache requests;
    private final AccountLanguages languages;

    SignIn(ServerOAuth2AuthorizationRequestResolver resolver, KeptForms keptForms, AskedPages requests,
            AccountLanguages languages) {
        this.resolver = resolver;
        this.keptForms = keptForms;
        this.requests = requests;
        this.languages = languages;
    }

    ServerOAuth2AuthorizationRequestResolver resolver() {
        return resolver;
    }

    ServerRequestCache requests() {
        return requests;
    }

    ServerAuthenticationSuccessHandler afterwards() {
        var asked = new RedirectServerAuthenticationSuccessHandler("/home");
        asked.setRequestCache(requests);
        return (filter, who) -> languages.tell(filter.getExchange()).then(keptPage(filter.getExchange())
                .flatMap(page -> redirect.sendRedirect(filter.getExchange(), page).thenReturn(page))
                .switchIfEmpty(Mono.defer(() -> asked.onAuthenticationSuccess(filter, who)).cast(URI.class)).then());
    }

    private Mono<URI> keptPage(ServerWebExchange exchange) {
        return Mono.justOrEmpty(keptForms.of(exchange)).map(kept -> URI.create(kept.page()));
    }
}
