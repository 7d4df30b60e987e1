package org.rapporteur.identity.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/** The tokens of one authorization: their kinds, their digests to find them by, and how long they matter. */
final class AuthorizationTokens {
    static final String CODE = "code";
    static final String ACCESS = "access_token";
    static final String REFRESH = "refresh_token";
    static final String ID = "id_token";
    static final List<String> KINDS = List.of(CODE, ACCESS, REFRESH, ID, "state");

    private AuthorizationTokens() {
    }

    static Stream<OAuth2Authorization.Token<? extends OAuth2Token>> of(OAuth2Authorization authorization) {
        return Stream.of(OAuth2AuthorizationCode.class, OAuth2AccessToken.class, OAuth2RefreshToken.class,
                OidcIdToken.class).<OAuth2Authorization.Token<? extends OAuth2Token>>map(authorization::getToken)
                .filter(Objects::nonNull);
    }

    static String kind(OAuth2Token token) {
        return switch (token) {
            case OAuth2AuthorizationCode code -> CODE;
            case OAuth2AccessToken access -> ACCESS;
            case OAuth2RefreshToken refresh -> REFRESH;
            case OidcIdToken id -> ID;
            default -> throw new IllegalArgumentException("Not a kind of token that is kept: " + token.getClass());
        };
    }

    static List<String> digests(OAuth2Authorization authorization) {
        var digests = new ArrayList<String>();
        of(authorization).map(OAuth2Authorization.Token::getToken)
                .forEach(token -> digests.add(digest(kind(token), token.getTokenValue())));
        String state = authorization.getAttribute("state");
        if (state != null) {
            digests.add(digest("state", state));
        }
        return digests;
    }

    static String digest(String kind, String value) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return kind + ":" + HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable Instant lastExpiry(OAuth2Authorization authorization) {
        return of(authorization).map(token -> token.getToken().getExpiresAt()).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
    }
}
