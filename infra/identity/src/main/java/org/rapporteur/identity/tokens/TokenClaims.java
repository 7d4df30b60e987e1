package org.rapporteur.identity.tokens;

import java.util.Objects;
import java.util.Set;
import org.rapporteur.identity.users.IdentityUser;
import org.rapporteur.identity.users.IdentityUsers;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What tokens say about a person, as far as the scopes granted allow; read anew for each token. */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    /** Only the first administrator's tokens carry it: whom the platform lets in while nobody has a role. */
    static final String BOOTSTRAP = "rapporteur_bootstrap";

    private final IdentityUsers users;

    TokenClaims(IdentityUsers users) {
        this.users = users;
    }

    @Override
    public void customize(JwtEncodingContext context) {
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
