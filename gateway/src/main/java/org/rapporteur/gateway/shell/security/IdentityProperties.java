package org.rapporteur.gateway.shell.security;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who signs people in. With {@code issuerUri} an outside provider describes itself; without it the embedded one is
 * meant, which browsers reach at {@code publicUrl}, through this very gateway, and the gateway at {@code internalUrl}; how it is, it tells at
 * {@code managementUrl}, which leads nobody else there.
 *
 * @param audience for whom the services want access tokens to be: told where they refuse one
 */
@ConfigurationProperties("rapporteur.identity")
public record IdentityProperties(@Nullable String issuerUri,
        @DefaultValue("http://127.0.0.1:8080/identity") String publicUrl,
        @DefaultValue("http://127.0.0.1:1/identity") String internalUrl,
        @DefaultValue("http://127.0.0.1:1") String managementUrl,
        @DefaultValue("gateway") String clientId, @Nullable String clientSecret,
        @Nullable List<String> scopes, @DefaultValue("rapporteur") String audience) {

    /** What is asked for: the embedded provider knows the interface as a scope of its own, others need not. */
    public List<String> askedScopes() {
        if (scopes != null) {
            return scopes;
        }
        return outside() ? List.of("openid", "profile", "email") : List.of("openid", "profile", "email", "api");
    }

    /** Whether the provider is an outside one. */
    public boolean outside() {
        return issuerUri != null && !issuerUri.isBlank();
    }

    /** The address of the embedded provider without its context path, for the route. */
    public String internalOrigin() {
        return origin(internalUrl);
    }

    /** Scheme, host and port of where browsers sign in. */
    String publicOrigin() {
        return origin(issuerUri == null || issuerUri.isBlank() ? publicUrl : issuerUri);
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
