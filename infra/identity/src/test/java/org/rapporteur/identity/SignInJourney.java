package org.rapporteur.identity;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway and a person do together until there are tokens. */
final class SignInJourney {
    static final String CALLBACK = Provider.HOME + "login/oauth2/code/rapporteur";
    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-43-chars";

    private final Provider provider;
    private final Browser browser;

    SignInJourney(Provider provider, Browser browser) {
        this.provider = provider;
        this.browser = browser;
    }

    Browser browser() {
        return browser;
    }

    static Map<String, String> authorizationRequest() {
        var parameters = new LinkedHashMap<>(Map.of("response_type", "code", "client_id", "gateway", "redirect_uri",
                CALLBACK, "scope", "openid profile email api", "state", "a-state", "nonce", "a-nonce"));
        parameters.put("code_challenge", challenge());
        parameters.put("code_challenge_method", "S256");
        return parameters;
    }

    HttpResponse<String> authorize(Map<String, String> parameters) {
        return browser.get("oauth2/authorize?" + Browser.encode(parameters));
    }

    HttpResponse<String> signInPage() {
        return browser.follow(authorize(authorizationRequest()));
    }

    HttpResponse<String> type(String username, String password) {
        return browser.submit(signInPage(), "login", Map.of("username", username, "password", password));
    }

    /** The tokens of somebody who types a right password. */
    JsonNode tokens(String username, String password) {
        var back = browser.follow(type(username, password));
        return exchange(Browser.parameter(Browser.location(back), "code"));
    }

    JsonNode exchange(String code) {
        return json(token("gateway", Provider.GATEWAY_SECRET, Map.of("grant_type", "authorization_code", "code", code,
                "redirect_uri", CALLBACK, "code_verifier", VERIFIER)));
    }

    HttpResponse<String> refresh(String refreshToken) {
        return token("gateway", Provider.GATEWAY_SECRET,
                Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    HttpResponse<String> token(String client, String secret, Map<String, String> parameters) {
        var all = new LinkedHashMap<>(parameters);
        all.put("client_id", client);
        all.put("client_secret", secret);
        return provider.browser().post("oauth2/token", all);
    }

    /** Any of the provider's tokens, a logout token too. */
    Jwt verify(String token) {
        var decoder = NimbusJwtDecoder
                .withJwkSetUri("http://127.0.0.1:" + provider.port() + "/identity/oauth2/jwks").validateType(false)
                .build();
        decoder.setJwtValidator(new JwtTimestampValidator());
        return decoder.decode(token);
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
