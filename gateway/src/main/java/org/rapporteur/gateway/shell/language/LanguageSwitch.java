package org.rapporteur.gateway.shell.language;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.rapporteur.languages.SpokenLanguages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** {@code ?lang=fr} on any page: remembers the choice and comes back to the same page, with no script needed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LanguageSwitch implements WebFilter {
    static final String PARAMETER = "lang";

    private final SpokenLanguages languages;

    LanguageSwitch(SpokenLanguages languages) {
        this.languages = languages;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Locale choice = languages.find(exchange.getRequest().getQueryParams().getFirst(PARAMETER)).orElse(null);
        boolean isPage = exchange.getRequest().getMethod() == HttpMethod.GET
                && !exchange.getRequest().getPath().value().matches("/(api|identity|log)/.*");
        return choice == null || !isPage ? chain.filter(exchange) : remember(exchange, choice);
    }

    private static Mono<Void> remember(ServerWebExchange exchange, Locale choice) {
        ServerHttpResponse response = exchange.getResponse();
        response.addCookie(cookie(exchange, choice));
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(samePage(exchange.getRequest().getURI()));
        return response.setComplete();
    }

    private static URI samePage(URI asked) {
        URI relative = UriComponentsBuilder.fromPath(asked.getRawPath().replaceFirst("^/{2,}", "/"))
                .query(asked.getRawQuery()).replaceQueryParam(PARAMETER).build(true).toUri();
        return relative;
    }

    private static ResponseCookie cookie(ServerWebExchange exchange, Locale choice) {
        return ResponseCookie.from(Languages.COOKIE, choice.getLanguage()).path("/").maxAge(Duration.ofDays(365))
                .sameSite("Lax").httpOnly(true).secure("https".equals(exchange.getRequest().getURI().getScheme()))
                .build();
    }
}
