package org.rapporteur.query.telling.answering;

import java.util.function.BiPredicate;
import org.rapporteur.accesstokens.Scopes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.AuthorizationContext;

/** Who comes in: what is published is for everybody, the rest for who brings a token; what they see, queries decide. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class Security {
    private static final String[] FOR_EVERYBODY = {"/api/practices", "/api/practices/*", "/api/practices/*/trail",
        "/api/practices/*/notice", "/api/practices/*/files", "/api/practices/*/files/*",
        "/api/practices/*/transfers", "/api/practices/*/transferability", "/api/respondents",
        "/api/respondents/*", "/api/statistics", "/api/feed", "/api/live", "/api/invitations/*/offer"};
    /** Hashes prove without telling; entries tell, so their addresses are not here. */
    private static final String[] PROOFS = {"/log/checkpoint", "/log/key", "/log/tile/{level:[0-9]+}/**",
        "/log/receipts/*", "/log/proofs/*"};
    private static final String[] PROOFS_AND_ENTRIES = {"/log/**", "/api/log/export"};
    private static final String[] FOR_OPERATORS = {"/actuator/**", "/v3/api-docs", "/v3/api-docs/**",
        "/v3/api-docs.yaml"};

    @Bean
    SecurityWebFilterChain filters(ServerHttpSecurity http, ProblemWriter problems,
            @Value("${rapporteur.transparency.open:false}") boolean open,
            @Value(Scopes.REQUIRED) boolean scopesRequired) {
        ServerAuthenticationEntryPoint signIn = (exchange, refused) -> {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return problems.write(exchange, HttpStatus.UNAUTHORIZED);
        };
        Scopes scopes = new Scopes(scopesRequired);
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .authorizeExchange(paths -> paths.pathMatchers(HttpMethod.GET, FOR_EVERYBODY)
                        .access(asked(scopes::allow, true))
                        .pathMatchers(HttpMethod.GET, open ? PROOFS_AND_ENTRIES : PROOFS).permitAll()
                        .pathMatchers(HttpMethod.GET, FOR_OPERATORS).permitAll().pathMatchers("/api/operations/**")
                        .access(asked(scopes::allowOperating, false)).anyExchange()
                        .access(asked(scopes::allow, false)))
                .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()).authenticationEntryPoint(signIn))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(signIn)
                        .accessDeniedHandler((exchange, no) -> problems.writeScope(exchange)))
                .build();
    }

    /** Whether a token is for what is asked; and whether who brings none may ask it. */
    private static ReactiveAuthorizationManager<AuthorizationContext> asked(
            BiPredicate<Authentication, String> allowed, boolean withoutToken) {
        return (who, asked) -> who
                .<AuthorizationResult>map(one -> new AuthorizationDecision(
                        allowed.test(one, asked.getExchange().getRequest().getMethod().name())))
                .defaultIfEmpty(new AuthorizationDecision(withoutToken));
    }
}
