package org.rapporteur.query.telling.answering;

import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives controllers what every request may bring. */
@Component
public final class AskedResolver implements HandlerMethodArgumentResolver {
    static final String MIN_POSITION = "minPosition";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asked.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context,
            ServerWebExchange exchange) {
        long minPosition = new Parameters(exchange.getRequest().getQueryParams()).number(MIN_POSITION, 0, 0,
                Long.MAX_VALUE);
        return exchange.getPrincipal().ofType(JwtAuthenticationToken.class).map(JwtAuthenticationToken::getToken)
                .map(Optional::of).defaultIfEmpty(Optional.empty())
                .map(token -> new Asked(token.orElse(null), minPosition));
    }
}
