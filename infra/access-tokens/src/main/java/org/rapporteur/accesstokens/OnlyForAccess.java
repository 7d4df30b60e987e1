package org.rapporteur.accesstokens;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Refuses what a provider signs for other ends: a token that tells a program who has signed in, or out. Where the platform's
 * audience is the client id, such a token is for the same audience, and reaches places where no access token goes.
 *
 * <p>A provider that says which kind a token is, in its header (RFC 9068) or as Keycloak does in the claim {@code typ}, is
 * believed; else the claims tell that only those other tokens have.
 */
final class OnlyForAccess implements OAuth2TokenValidator<Jwt> {
    static final String TYPE = "at+jwt";
    private static final Set<String> FOR_ACCESS = Set.of("bearer", "dpop");
    private static final Set<String> FOR_OTHER_ENDS = Set.of("id", "id_token", "logout", "refresh", "refresh_token",
            "offline");
    private static final Set<String> CLAIMS_OF_OTHERS = Set.of("nonce", "at_hash", "c_hash", "events");
    private static final OAuth2TokenValidatorResult REFUSED = OAuth2TokenValidatorResult.failure(new OAuth2Error(
            "invalid_token", "This is no access token: it was issued to tell who has signed in or out.", null));

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        String kind = lower(token.getClaims().get("typ"));
        boolean said = FOR_ACCESS.contains(kind) || lower(token.getHeaders().get("typ")).endsWith(TYPE);
        return said || !FOR_OTHER_ENDS.contains(kind) && CLAIMS_OF_OTHERS.stream().noneMatch(token::hasClaim)
                ? OAuth2TokenValidatorResult.success()
                : REFUSED;
    }

    private static String lower(@Nullable Object said) {
        return said == null ? "" : said.toString().toLowerCase(Locale.ROOT);
    }
}
