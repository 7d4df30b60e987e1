package org.rapporteur.accesstokens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** A service that does not ask for whom a token is would be opened by those of every program of the provider. */
class AccessTokensTest {
    private static final String ISSUER = AccessTokens.SETTINGS + "issuer-uri=https://sso.example.org";
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(AccessTokens.class));

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "rapporteur, ,other"})
    void without_an_audience_nothing_starts_and_the_reason_says_what_to_set(String audiences) {
        service.withPropertyValues(ISSUER, AccessTokens.SETTINGS + "audiences=" + audiences)
                .run(started -> assertThat(started).getFailure().isInstanceOf(NoAudience.class)
                        .hasMessageContaining("OIDC_AUDIENCE").hasMessageContaining("client id of the gateway"));
    }

    @Test
    void nor_where_none_was_ever_said() {
        service.withPropertyValues(ISSUER)
                .run(started -> assertThat(started).getFailure().isInstanceOf(NoAudience.class));
    }

    @Test
    void with_one_it_starts_and_asks_what_kind_of_token_it_is_given() {
        service.withPropertyValues(ISSUER, AccessTokens.SETTINGS + "audiences=rapporteur").run(started -> assertThat(
                started).hasSingleBean(OnlyForAccess.class).hasSingleBean(JwtTypeValidator.class));
    }

    @Test
    void what_takes_no_tokens_needs_no_audience() {
        service.run(started -> assertThat(started).hasNotFailed().doesNotHaveBean(AccessTokens.class));
    }
}
