package org.rapporteur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.people.DemoPeople;
import org.rapporteur.identity.users.IdentityUsers;

/** A third language, with two words of its own in a folder beside the program. */
class FurtherLanguageTest {
    @TempDir
    static Path data;
    static Store store;
    static Provider provider;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(data.resolve("texts/identity"));
        Files.writeString(data.resolve("texts/identity/messages_de.properties"),
                "signIn.title=Anmelden\naccount.saved=Ihr Konto ist gespeichert: für Sie.\n");
        store = new Store(data);
        var properties = Provider.properties(store, data);
        properties.put("rapporteur.languages", "en,fr,de");
        properties.put("rapporteur.texts", data.resolve("texts").toString());
        provider = Provider.start(properties, new DemoPeople(List.of(Provider.AMINA)), (name, password) -> {},
                Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        provider.close();
        store.close();
    }

    @Test
    void the_pages_offer_it_and_say_in_english_what_it_lacks() {
        assertThat(provider.browser().speaking("de-CH, fr;q=0.9").get("login").body())
                .contains("<html lang=\"de\">", "Anmelden", "Username", "href=\"?ui_locales=de\"", "Deutsch",
                        "français")
                .doesNotContain("??");
    }

    @Test
    void an_account_may_speak_it_and_none_speaks_what_is_not_offered() {
        var journey = provider.journey();
        journey.browser().follow(journey.type("amina", "amina-demo"));

        var saved = journey.browser().follow(journey.browser().submit(journey.browser().get("account"), "account",
                account("de")));
        assertThat(saved.body()).contains("<html lang=\"de\">", "Ihr Konto ist gespeichert: für Sie.");
        assertThat(language()).isEqualTo("de");

        journey.browser().submit(journey.browser().get("account"), "account", account("it"));
        assertThat(language()).isEqualTo("en");
    }

    private static Map<String, String> account(String language) {
        return Map.of("name", "Amina", "email", Provider.AMINA.email(), "locale", language, "current", "");
    }

    private static String language() {
        return provider.bean(IdentityUsers.class).byUsername("amina").orElseThrow().locale();
    }
}
