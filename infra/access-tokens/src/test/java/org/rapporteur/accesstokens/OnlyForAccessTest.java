package org.rapporteur.accesstokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a program was told about who has signed in would open the platform to whoever reads that program's logs. */
class OnlyForAccessTest {
    private static Jwt.Builder token() {
        return Jwt.withTokenValue("token").header("alg", "RS256").subject("mirela").audience(List.of("rapporteur"));
    }

    private static boolean isTaken(Jwt.Builder token) {
        return !new OnlyForAccess().validate(token.build()).hasErrors();
    }

    @Test
    void a_token_that_says_nothing_of_its_kind_is_taken() {
        assertThat(isTaken(token())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "Id", "Logout", "Refresh", "Offline"})
    void a_token_that_says_that_it_is_for_another_end_is_refused(String kind) {
        assertThat(isTaken(token().claim("typ", kind))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"nonce,n-0S6", "at_hash,MTIzNDU2", "c_hash,LDktKdoQ"})
    void a_token_with_what_only_id_tokens_have_is_refused(String claim, String value) {
        assertThat(isTaken(token().claim(claim, value))).isFalse();
    }

    @Test
    void a_logout_token_is_refused() {
        assertThat(isTaken(token().claim("events",
                Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "DPoP"})
    void a_provider_that_says_that_it_is_for_access_is_believed(String kind) {
        assertThat(isTaken(token().claim("typ", kind).claim("nonce", "of an older Keycloak"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "AT+JWT", "application/at+jwt"})
    void so_is_one_that_says_it_in_the_header(String type) {
        assertThat(isTaken(token().header("typ", type).claim("nonce", "n"))).isTrue();
    }

    @Test
    void the_type_of_every_token_proves_nothing() {
        assertThat(isTaken(token().header("typ", "JWT").claim("nonce", "n"))).isFalse();
    }
}
