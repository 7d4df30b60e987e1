package org.rapporteur.accesstokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;

/** A program that was given a token to read with would write, or people of another provider would be locked out. */
class ScopesTest {
    private final Scopes trusting = new Scopes(false);
    private final Scopes strict = new Scopes(true);

    private static Authentication with(String scopes) {
        return new TestingAuthenticationToken("somebody", "token", Arrays.stream(scopes.split(" "))
                .map(scope -> "SCOPE_" + scope).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"api,true,true", "api.read,true,false", "api.write,false,true", "api.read api.write,true,true",
        "operations,false,false", "demo,false,false", "openid profile api,true,true", "openid api.read,true,false"})
    void a_token_is_for_what_it_names(String scopes, boolean reads, boolean writes) {
        for (Scopes either : new Scopes[]{trusting, strict}) {
            assertThat(either.allow(with(scopes), "GET")).as("reads").isEqualTo(reads);
            assertThat(either.allow(with(scopes), "HEAD")).as("reads").isEqualTo(reads);
            assertThat(either.allow(with(scopes), "POST")).as("writes").isEqualTo(writes);
            assertThat(either.allow(with(scopes), "DELETE")).as("writes").isEqualTo(writes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"openid profile email", "apis", "api.reader", "API"})
    void a_provider_that_does_not_know_the_scopes_is_trusted_unless_told_otherwise(String scopes) {
        assertThat(trusting.allow(with(scopes), "POST")).isTrue();
        assertThat(strict.allow(with(scopes), "GET")).isFalse();
    }

    @Test
    void operating_takes_its_own_scope_or_that_of_the_request() {
        assertThat(strict.allowOperating(with("operations"), "POST")).isTrue();
        assertThat(strict.allowOperating(with("api"), "POST")).isTrue();
        assertThat(strict.allowOperating(with("api.read"), "GET")).isTrue();
        assertThat(strict.allowOperating(with("api.read"), "POST")).isFalse();
    }

    @Test
    void who_is_not_signed_in_has_no_scope() {
        Authentication nobody = with("api");
        nobody.setAuthenticated(false);

        assertThat(trusting.allow(nobody, "GET")).isFalse();
    }
}
