package org.rapporteur.gateway.shell.security;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The one registration, {@code rapporteur}, by authorization code with PKCE. */
@Configuration(proxyBeanMethods = false)
class SignInProvider {
    static final String REGISTRATION = "rapporteur";

    @Bean
    ReactiveClientRegistrationRepository clientRegistrations(IdentityProperties identity) {
        // why lazily: the provider may start after the gateway, or be away for a moment.
        Mono<ClientRegistration> registration = Mono.fromCallable(() -> registration(identity))
                .subscribeOn(Schedulers.boundedElastic()).cacheInvalidateIf(found -> false);
        return id -> id.equals(REGISTRATION) ? registration : Mono.empty();
    }

    private static ClientRegistration registration(IdentityProperties identity) {
        ClientRegistration.Builder provider = identity.outside()
                ? ClientRegistrations.fromIssuerLocation(Objects.requireNonNull(identity.issuerUri()))
                : embedded(identity);
        return provider.registrationId(REGISTRATION).clientId(identity.clientId())
                .clientSecret(identity.clientSecret()).clientAuthenticationMethod(method(identity))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}").scope(identity.askedScopes())
                .userNameAttributeName("sub").build();
    }

    private static ClientAuthenticationMethod method(IdentityProperties identity) {
        boolean confidential = identity.clientSecret() != null && !identity.clientSecret().isBlank();
        return confidential ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : ClientAuthenticationMethod.NONE;
    }

    /** Spelled out, because the issuer's public address is behind this gateway, which may not listen yet. */
    private static ClientRegistration.Builder embedded(IdentityProperties identity) {
        String open = identity.publicUrl();
        String inside = identity.internalUrl();
        return ClientRegistration.withRegistrationId(REGISTRATION).issuerUri(open)
                .authorizationUri(open + "/oauth2/authorize").tokenUri(inside + "/oauth2/token")
                .jwkSetUri(inside + "/oauth2/jwks").userInfoUri(inside + "/userinfo")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", open + "/connect/logout"));
    }
}
