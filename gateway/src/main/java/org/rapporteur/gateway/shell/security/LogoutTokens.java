package org.rapporteur.gateway.shell.security;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what a provider signed for this gateway and no one else. */
@Component
class LogoutTokens {
    private final Map<String, ReactiveJwtDecoder> decoders = new ConcurrentHashMap<>();

    Mono<Jwt> read(String token, ClientRegistration client) {
        return decoders.computeIfAbsent(client.getRegistrationId(), id -> decoder(client)).decode(token);
    }

    private static ReactiveJwtDecoder decoder(ClientRegistration client) {
        var provider = client.getProviderDetails();
        // why no type: some providers say JWT, newer ones logout+jwt; the event says that it is one.
        var decoder = NimbusReactiveJwtDecoder.withJwkSetUri(Objects.requireNonNull(provider.getJwkSetUri()))
                .validateType(false).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
                new JwtIssuerValidator(Objects.requireNonNull(provider.getIssuerUri())),
                new JwtClaimValidator<Collection<String>>("aud",
                        audience -> audience != null && audience.contains(client.getClientId()))));
        return decoder;
    }
}
