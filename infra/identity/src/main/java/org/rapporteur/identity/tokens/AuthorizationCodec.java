package org.rapporteur.identity.tokens;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An authorization as text and back, by Spring Security's own description of its types. */
final class AuthorizationCodec {
    private final JsonMapper mapper = JsonMapper.builder()
            .addModules(SecurityJacksonModules.getModules(AuthorizationCodec.class.getClassLoader())).build();

    String write(OAuth2Authorization authorization) {
        var tokens = new HashMap<String, Object>();
        AuthorizationTokens.of(authorization)
                .forEach(token -> tokens.put(AuthorizationTokens.kind(token.getToken()), token(token)));
        var body = new HashMap<String, Object>(Map.of("id", authorization.getId(), "principal",
                authorization.getPrincipalName(), "grant", authorization.getAuthorizationGrantType().getValue()));
        body.put("scopes", new ArrayList<>(authorization.getAuthorizedScopes()));
        body.put("attributes", new HashMap<>(authorization.getAttributes()));
        body.put("tokens", tokens);
        return mapper.writeValueAsString(body);
    }

    OAuth2Authorization read(String text, RegisteredClient client) {
        var body = mapper.readValue(text, new TypeReference<Map<String, Object>>() {
        });
        var builder = OAuth2Authorization.withRegisteredClient(client).id(string(body, "id"))
                .principalName(string(body, "principal"))
                .authorizationGrantType(new AuthorizationGrantType(string(body, "grant")))
                .authorizedScopes(new HashSet<>(strings(body, "scopes")))
                .attributes(all -> all.putAll(map(body, "attributes")));
        map(body, "tokens").forEach((kind, token) -> add(builder, kind, asMap(token)));
        return builder.build();
    }

    private static Map<String, Object> token(OAuth2Authorization.Token<?> token) {
        var body = new HashMap<String, Object>();
        body.put("value", token.getToken().getTokenValue());
        body.put("issuedAt", token.getToken().getIssuedAt());
        body.put("expiresAt", token.getToken().getExpiresAt());
        body.put("metadata", new HashMap<>(token.getMetadata()));
        if (token.getToken() instanceof OAuth2AccessToken access) {
            body.put("scopes", new ArrayList<>(access.getScopes()));
        }
        return body;
    }

    private static void add(OAuth2Authorization.Builder builder, String kind, Map<String, Object> body) {
        builder.token(token(kind, body), metadata -> metadata.putAll(map(body, "metadata")));
    }

    private static OAuth2Token token(String kind, Map<String, Object> body) {
        var value = string(body, "value");
        var issued = instant(body, "issuedAt");
        var expires = instant(body, "expiresAt");
        return switch (kind) {
            case AuthorizationTokens.CODE -> new OAuth2AuthorizationCode(value, issued, expires);
            case AuthorizationTokens.ACCESS -> new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, value, issued,
                    expires, new HashSet<>(strings(body, "scopes")));
            case AuthorizationTokens.REFRESH -> new OAuth2RefreshToken(value, issued, expires);
            case AuthorizationTokens.ID -> new OidcIdToken(value, issued, expires,
                    map(map(body, "metadata"), OAuth2Authorization.Token.CLAIMS_METADATA_NAME));
            default -> throw new IllegalStateException("Unknown kind of token: " + kind);
        };
    }

    private static Instant instant(Map<String, Object> body, String field) {
        return (Instant) Objects.requireNonNull(body.get(field), field);
    }

    private static String string(Map<String, Object> body, String field) {
        return (String) Objects.requireNonNull(body.get(field), field);
    }

    private static List<String> strings(Map<String, Object> body, String field) {
        return Stream.of(Objects.requireNonNull(body.get(field), field)).flatMap(all -> ((List<?>) all).stream())
                .map(String.class::cast).toList();
    }

    private static Map<String, Object> map(Map<String, Object> body, String field) {
        return asMap(Objects.requireNonNull(body.get(field), field));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
