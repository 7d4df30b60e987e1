package org.rapporteur.identity.tokens;

import java.time.Duration;
import java.util.List;
import org.rapporteur.identity.IdentityProperties;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that may ask for tokens, from the configuration. */
final class Clients {
    private static final Duration ACCESS = Duration.ofMinutes(10);
    private static final Duration REFRESH = Duration.ofHours(8);

    private final PasswordEncoder encoder;

    Clients(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    RegisteredClientRepository of(IdentityProperties properties) {
        var clients = properties.clients().entrySet().stream().filter(client -> !client.getValue().secret().isBlank())
                .map(client -> registered(client.getKey(), client.getValue())).toList();
        if (clients.isEmpty()) {
            throw new IllegalStateException("rapporteur.identity.clients: no client has a secret, so nobody could sign"
                    + " in. Set rapporteur.identity.clients.gateway.secret.");
        }
        return new InMemoryRegisteredClientRepository(clients);
    }

    private RegisteredClient registered(String id, IdentityProperties.Client client) {
        return RegisteredClient.withId(id).clientId(id).clientSecret(encoder.encode(client.secret()))
                .clientAuthenticationMethods(methods -> methods.addAll(List.of(
                        ClientAuthenticationMethod.CLIENT_SECRET_BASIC, ClientAuthenticationMethod.CLIENT_SECRET_POST)))
                .authorizationGrantTypes(grants -> grants.addAll(grants(client)))
                .redirectUris(uris -> uris.addAll(client.redirectUris()))
                .postLogoutRedirectUris(uris -> uris.addAll(client.postLogoutRedirectUris()))
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .clientSettings(ClientSettings.builder().requireProofKey(client.signsPeopleIn())
                        .requireAuthorizationConsent(false).build())
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(ACCESS).refreshTokenTimeToLive(REFRESH)
                        .reuseRefreshTokens(false).build())
                .build();
    }

    private static List<AuthorizationGrantType> grants(IdentityProperties.Client client) {
        return client.signsPeopleIn()
                ? List.of(AuthorizationGrantType.AUTHORIZATION_CODE, AuthorizationGrantType.REFRESH_TOKEN)
                : List.of(AuthorizationGrantType.CLIENT_CREDENTIALS);
    }
}
