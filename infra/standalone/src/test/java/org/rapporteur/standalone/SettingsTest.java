package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A setting that is silently misread would publish the demo's passwords or start on an empty store. */
class SettingsTest {
    @Test
    void without_any_setting_the_demo_runs_on_loopback_with_the_embedded_parts() {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.publicUrl()).hasToString("http://127.0.0.1:8080");
        assertThat(settings.embeddedIssuer()).isEqualTo("http://127.0.0.1:8080/identity");
        assertThat(settings.demo()).isTrue();
        assertThat(settings.mongodb()).isEmpty();
    }

    @Test
    void a_real_store_or_provider_starts_without_the_demo() {
        assertThat(Settings.from(Map.of("MONGODB_URI", "mongodb://db")).demo()).isFalse();
        assertThat(Settings.from(Map.of("OIDC_ISSUER_URI", "https://sso.example.org")).demo()).isFalse();
    }

    @Test
    void behind_a_proxy_the_public_address_is_the_proxys() {
        Settings settings = Settings.from(Map.of("RAPPORTEUR_URL", "https://rapporteur.example.org/"));

        assertThat(settings.embeddedIssuer()).isEqualTo("https://rapporteur.example.org/identity");
        assertThat(settings.behindProxy()).isTrue();
    }

    @Test
    void people_who_type_localhost_can_sign_in_too() {
        assertThat(Settings.from(Map.of()).origins()).containsExactly("http://127.0.0.1:8080", "http://localhost:8080");
    }

    @Test
    void where_every_address_is_listened_on_somebody_has_to_say_how_browsers_reach_it() {
        assertThatThrownBy(() -> Settings.from(Map.of("RAPPORTEUR_ADDRESS", "0.0.0.0", "RAPPORTEUR_DEMO", "off")))
                .isInstanceOf(BadSetting.class).hasMessageStartingWith("RAPPORTEUR_URL");
        assertThat(Settings.from(Map.of("RAPPORTEUR_ADDRESS", "0.0.0.0", "RAPPORTEUR_DEMO", "off", "RAPPORTEUR_URL",
                "https://rapporteur.example.org")).publicUrl()).hasToString("https://rapporteur.example.org");
    }

    @ParameterizedTest
    @CsvSource({"::1,http://[::1]:8080", "localhost,http://127.0.0.1:8080", "127.0.0.2,http://127.0.0.2:8080"})
    void browsers_are_told_an_address_at_which_somebody_listens(String address, String url) {
        assertThat(Settings.from(Map.of("RAPPORTEUR_ADDRESS", address)).publicUrl()).hasToString(url);
    }

    @ParameterizedTest
    @CsvSource({"RAPPORTEUR_PORT,none", "RAPPORTEUR_PORT,70000", "RAPPORTEUR_METRICS_PORT,x",
        "RAPPORTEUR_OPERATIONS_SECRET,short", "RAPPORTEUR_AUDITOR_SECRET,short", "RAPPORTEUR_DEMO,maybe",
        "RAPPORTEUR_LOG,xml", "RAPPORTEUR_LANGUAGES,fr", "RAPPORTEUR_LANGUAGES,en;fr", "RAPPORTEUR_LANGUAGES,'en,xx'",
        "RAPPORTEUR_ADDRESS,0.0.0.0",
        "RAPPORTEUR_ADDRESS,no.such.host.invalid"})
    void a_setting_that_cannot_be_used_is_named(String name, String value) {
        assertThatThrownBy(() -> Settings.from(Map.of(name, value))).isInstanceOf(BadSetting.class);
    }

    @Test
    void a_further_language_is_spoken_if_its_words_are_in_the_folder(@TempDir Path folder) throws IOException {
        Map<String, String> german = Map.of("RAPPORTEUR_LANGUAGES", "en,fr,de", "RAPPORTEUR_TEXTS", folder.toString());

        assertThatThrownBy(() -> Settings.from(german)).isInstanceOf(BadSetting.class)
                .hasMessageStartingWith("RAPPORTEUR_LANGUAGES").hasMessageContaining("gateway/messages_de.properties");

        word(folder, "gateway/messages_de.properties", "shell.sign-in=Anmelden");
        word(folder, "identity/messages_de.properties", "sign-in=Anmelden");
        assertThatThrownBy(() -> Settings.from(german)).hasMessageContaining("notifications/messages_de.properties");

        word(folder, "notifications/messages_de.properties", "greeting=Guten Tag {0},");
        assertThat(Settings.from(german).spoken().told()).isEqualTo(
                Map.of("rapporteur.languages", "en,fr,de", "rapporteur.texts", folder.toString()));
    }

    private static void word(Path folder, String bundle, String word) throws IOException {
        Files.createDirectories(folder.resolve(bundle).getParent());
        Files.writeString(folder.resolve(bundle), word);
    }

    @Test
    void english_and_french_are_spoken_and_further_words_lie_with_the_data_unless_told_otherwise() {
        assertThat(Settings.from(Map.of("RAPPORTEUR_DATA", "/srv/rapporteur")).spoken().told()).isEqualTo(
                Map.of("rapporteur.languages", "en,fr", "rapporteur.texts",
                        Path.of("/srv/rapporteur/texts").toString()));
    }

    @Test
    void programs_get_tokens_only_where_a_secret_was_set_for_them() {
        assertThat(Settings.from(Map.of()).programs().told()).isEmpty();
        assertThat(Settings.from(Map.of("RAPPORTEUR_AUDITOR_SECRET", "a secret of sixteen")).programs().told())
                .isEqualTo(Map.of("rapporteur.identity.clients.rapporteur-auditor.secret", "a secret of sixteen",
                        "rapporteur.identity.clients.rapporteur-auditor.scopes", "api, api.read, api.write"));
    }

    @Test
    void the_demo_does_not_run_with_another_provider() {
        assertThatThrownBy(
                () -> Settings.from(Map.of("OIDC_ISSUER_URI", "https://sso.example.org", "RAPPORTEUR_DEMO", "on")))
                .isInstanceOf(BadSetting.class).hasMessageContaining("RAPPORTEUR_DEMO");
    }

    @Test
    void tokens_are_for_the_gateway_s_client_unless_told_otherwise() {
        assertThat(Settings.from(Map.of()).audience()).isEqualTo("rapporteur");
        assertThat(Settings.from(Map.of("OIDC_CLIENT_ID", "good-practices")).audience()).isEqualTo("good-practices");
        assertThat(Settings.from(Map.of("OIDC_CLIENT_ID", "good-practices", "OIDC_AUDIENCE", "api")).audience())
                .isEqualTo("api");
    }

    @Test
    void metrics_have_a_door_only_where_a_port_is_set_and_on_loopback_unless_told_otherwise() {
        assertThat(Settings.from(Map.of("RAPPORTEUR_METRICS_ADDRESS", "0.0.0.0")).metrics()).isEmpty();
        assertThat(Settings.from(Map.of("RAPPORTEUR_METRICS_PORT", "9404")).metrics())
                .contains(new Settings.Metrics("127.0.0.1", 9404));
    }
}
