package org.rapporteur.command.http;

import org.rapporteur.accesstokens.Scopes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;

/** Who may knock: a bearer of an access token with the scope for it. What they may do is decided against the log, not here. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityBeans {
    @Bean
    SecurityWebFilterChain commandSecurity(ServerHttpSecurity http, SecurityProblems problems,
            @Value(Scopes.REQUIRED) boolean scopesRequired) {
        Scopes scopes = new Scopes(scopesRequired);
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable).httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable).logout(ServerHttpSecurity.LogoutSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(exchanges -> authorize(exchanges, scopes))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    private static void authorize(AuthorizeExchangeSpec exchanges, Scopes scopes) {
        exchanges.pathMatchers("/actuator/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml").permitAll()
                .pathMatchers(HttpMethod.GET, "/api/commands", "/api/questionnaires/**", "/api/vocabularies/**")
                .permitAll().pathMatchers("/api/demo/**").hasAuthority("SCOPE_demo").anyExchange()
                .access(inScope(scopes));
    }

    private static ReactiveAuthorizationManager<AuthorizationContext> inScope(Scopes scopes) {
        return (who, asked) -> who
                .<AuthorizationResult>map(one -> new AuthorizationDecision(
                        scopes.allow(one, asked.getExchange().getRequest().getMethod().name())))
                .defaultIfEmpty(new AuthorizationDecision(false));
    }
}
