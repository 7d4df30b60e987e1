package org.rapporteur.identity.tokens;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.identity.IdentityProperties;
import org.rapporteur.identity.users.IdentityUser;
import org.rapporteur.identity.users.IdentityUsers;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What tokens say about a person, as far as the scopes granted allow; read anew for each token. */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    /** Only the first administrator's tokens carry it: whom the platform lets in while nobody has a role. */
    static final String BOOTSTRAP = "rapporteur_bootstrap";

    private final IdentityUsers users;
    private final String audience;

    TokenClaims(IdentityUsers users, IdentityProperties properties) {
        this.users = users;
        this.audience = properties.audience();
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            // why both: it is for the platform's interface, whichever program asked for it (RFC 9068); and why a
            // singleton list: what is kept of a token is read again only from classes that the protocol's library knows
            context.getClaims().audience(Collections.singletonList(audience)).claim(OAuth2ParameterNames.CLIENT_ID,
                    context.getRegisteredClient().getClientId());
        }
        if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            describe(signedIn(context), context.getAuthorizedScopes(), context.getClaims());
        }
    }

    private IdentityUser signedIn(JwtEncodingContext context) {
        Authentication principal = Objects.requireNonNull(context.getPrincipal());
        return users.bySubject(principal.getName()).filter(IdentityUser::enabled)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }

    private static void describe(IdentityUser user, Set<String> scopes, JwtClaimsSet.Builder claims) {
        if (scopes.contains(OidcScopes.PROFILE)) {
            claims.claim("name", user.name()).claim("preferred_username", user.username()).claim("locale",
                    user.locale());
        }
        if (scopes.contains(OidcScopes.EMAIL)) {
            claims.claim("email", user.email());
        }
        if (user.administrator()) {
            claims.claim(BOOTSTRAP, "administrator");
        }
    }
}
