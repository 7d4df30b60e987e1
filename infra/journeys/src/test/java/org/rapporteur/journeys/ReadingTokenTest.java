package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that was to read only, or whoever steals its token, would change something. */
@ExtendWith(Demo.class)
class ReadingTokenTest {
    @ParameterizedTest
    @CsvSource({"en,This takes an access token", "fr,Il faut pour cela un jeton"})
    void a_token_to_read_with_reads_what_its_seat_may_and_changes_nothing(String language, String sentence,
            Platform platform) {
        Script reader = Script.signIn(platform, language, "api.read");

        assertThat(reader.query("/api/me").body()).isEqualTo(Script.signIn(platform, language).query("/api/me").body());
        assertThat(reader.query("/api/drafts").done()).isTrue();
        assertThat(reader.query("/api/mail/preferences").done()).isTrue();
        refused(reader.command("CloseCall", "{}", "a key"), sentence);
        refused(reader.post("/api/drafts", "{}"), sentence);
        refused(reader.put("/api/mail/preferences", "{}"), sentence);
        refused(reader.post("/api/operations/views/rebuild", "{}"), sentence);
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void a_token_to_write_with_is_let_in_to_write_and_reads_nothing(String language, Platform platform) {
        Script writer = Script.signIn(platform, language, "api.write");

        assertThat(writer.command("CloseCall", "{}", "a key").status()).isEqualTo(400);
        assertThat(writer.query("/api/me").rule()).isEqualTo("token-scope");
        assertThat(writer.query("/api/practices").rule()).isEqualTo("token-scope");
    }

    private static void refused(Answer answer, String sentence) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.rule()).isEqualTo("token-scope");
        assertThat(answer.sentence()).startsWith(sentence).contains("api.write");
    }
}
