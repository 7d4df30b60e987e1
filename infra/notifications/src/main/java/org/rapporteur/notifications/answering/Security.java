package org.rapporteur.notifications.answering;

import org.rapporteur.accesstokens.Scopes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who comes in: whoever brings a token; the links at the foot of mails carry what they need themselves. */
@Configuration(proxyBeanMethods = false)
class Security {
    private static final String[] FOR_EVERYBODY = {"/api/mail/stop/*", "/mail/one-click/*", "/actuator/**",
        "/internal/messages"};

    @Bean
    SecurityFilterChain filters(HttpSecurity http, ScopeProblem problem,
            @Value(Scopes.REQUIRED) boolean scopesRequired) {
        Scopes scopes = new Scopes(scopesRequired);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(FOR_EVERYBODY).permitAll()
                        .anyRequest().access(inScope(scopes)))
                .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()).accessDeniedHandler(problem))
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> inScope(Scopes scopes) {
        return (who, asked) -> new AuthorizationDecision(
                who.get() instanceof JwtAuthenticationToken token
                        && scopes.allow(token, asked.getRequest().getMethod()));
    }
}
