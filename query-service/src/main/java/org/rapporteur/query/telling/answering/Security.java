package org.rapporteur.query.telling.answering;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;

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
            @Value("${rapporteur.transparency.open:false}") boolean open) {
        ServerAuthenticationEntryPoint signIn = (exchange, refused) -> {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return problems.write(exchange, HttpStatus.UNAUTHORIZED);
        };
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .authorizeExchange(paths -> paths.pathMatchers(HttpMethod.GET, FOR_EVERYBODY).permitAll()
                        .pathMatchers(HttpMethod.GET, open ? PROOFS_AND_ENTRIES : PROOFS).permitAll()
                        .pathMatchers(HttpMethod.GET, FOR_OPERATORS).permitAll().anyExchange().authenticated())
                .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()).authenticationEntryPoint(signIn))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(signIn)
                        .accessDeniedHandler((exchange, no) -> problems.write(exchange, HttpStatus.FORBIDDEN)))
                .build();
    }
}
