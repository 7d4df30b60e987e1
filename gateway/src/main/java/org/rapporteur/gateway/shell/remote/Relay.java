package org.rapporteur.gateway.shell.remote;

import org.rapporteur.gateway.shell.security.SessionToken;
import org.rapporteur.gateway.shell.web.CorrelationId;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Every call to a service speaks for the reader whose page is being made: token, language and correlation id. */
@Component
class Relay implements ExchangeFilterFunction {
    private final SessionToken sessionToken;

    Relay(SessionToken sessionToken) {
        this.sessionToken = sessionToken;
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return Mono.deferContextual(context -> Mono.justOrEmpty(ServerWebExchangeContextFilter.getExchange(context)))
                .flatMap(page -> onBehalfOf(page, request)).defaultIfEmpty(request).flatMap(next::exchange);
    }

    private Mono<ClientRequest> onBehalfOf(ServerWebExchange page, ClientRequest request) {
        ClientRequest.Builder call = ClientRequest.from(request).header(CorrelationId.HEADER, CorrelationId.of(page))
                .header(HttpHeaders.ACCEPT_LANGUAGE, language(page));
        return sessionToken.of(page).map(token -> call.headers(h -> h.setBearerAuth(token)).build())
                .switchIfEmpty(Mono.fromSupplier(call::build));
    }

    private static String language(ServerWebExchange page) {
        var locale = page.getLocaleContext().getLocale();
        return locale == null ? "en" : locale.getLanguage();
    }
}
