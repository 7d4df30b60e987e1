package org.rapporteur.notifications.answering;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Who comes in: whoever brings a token; the links at the foot of mails carry what they need themselves. */
@Configuration(proxyBeanMethods = false)
class Security {
    private static final String[] FOR_EVERYBODY = {"/api/mail/stop/*", "/mail/one-click/*", "/actuator/**",
        "/internal/messages"};

    @Bean
    SecurityFilterChain filters(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(FOR_EVERYBODY).permitAll()
                        .anyRequest().authenticated())
                .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults())).build();
    }
}
