package org.rapporteur.gateway.shell.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.PageTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Where the services accept no token of the provider, people went round between the two for ever. */
@ExtendWith(OutputCaptureExtension.class)
@Import(RefusedTokenTest.Time.class)
class RefusedTokenTest extends PageTest {
    private static final Map<String, String> WRITTEN = Map.of("text", "Forty sentences of «work»", "name", "Ubuntu");
    private static final AtomicReference<Duration> LATER = new AtomicReference<>(Duration.ZERO);

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        Clock movedClock() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return Instant.now().plus(LATER.get());
                }
            };
        }
    }

    @BeforeEach
    void now() {
        LATER.set(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"en,The platform does not accept this sign-in", "fr,La plateforme n’accepte pas cette connexion"})
    void a_fresh_token_that_is_refused_is_explained_instead_of_signed_in_for_again(String language, String title,
            CapturedOutput log) {
        Browser anna = signedIn("anna").speaking(language);
        SERVICES.problem("/api/sample", 401, "{}");

        Page page = anna.open("/sample/read");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.address().getPath()).isEqualTo("/sample/read");
        assertThat(page.html().selectFirst("h1").text()).isEqualTo(title);
        assertThat(page.html().selectFirst(".error-page").text()).contains("OIDC_AUDIENCE", "rapporteur");
        assertThat(log.getOut()).contains("WARN", "\"rapporteur\" in its aud", "OIDC_AUDIENCE",
                page.header("X-Correlation-Id"));
    }

    @Test
    void what_was_written_is_there_again_when_the_provider_was_mended() {
        Browser anna = signedIn("anna");
        SERVICES.problem("/api/commands/Write", 401, "{}");

        Page refused = anna.send(anna.open("/sample/write"), WRITTEN);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html().text()).contains("kept for half an hour");
        assertThat(anna.open("/sample/write").html().selectFirst("textarea[name=text]").val())
                .isEqualTo("Forty sentences of «work»");
    }

    @Test
    void an_older_token_that_is_refused_leads_to_sign_in_and_loses_no_text() {
        Browser anna = signedIn("anna");
        Page form = anna.open("/sample/write");
        SERVICES.problem("/api/commands/Write", 401, "{}");
        LATER.set(Duration.ofMinutes(2));

        Page again = anna.send(form, WRITTEN);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.html().selectFirst("textarea[name=text]").val()).isEqualTo("Forty sentences of «work»");
        assertThat(again.html().selectFirst("[role=status]").text()).contains("was kept");
    }

    @Test
    void a_program_hears_it_from_the_service_itself() {
        SERVICES.problem("/api/me", 401, "{}");

        http().get().uri("/api/me").header("Authorization", "Bearer of-a-program").exchange().expectStatus()
                .isUnauthorized();
    }
}
