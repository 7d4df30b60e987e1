package org.rapporteur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a restart keeps, and what the passing of months changes. */
class RestartTest {
    @TempDir
    Path data;
    private Store store;
    private final TestClock clock = new TestClock();

    @BeforeEach
    void open() {
        store = new Store(data);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void tokens_people_and_what_was_authorised_outlive_a_restart() {
        JsonNode tokens;
        try (var before = Provider.demo(store, data)) {
            tokens = before.journey().tokens("amina", "amina-demo");
        }
        close();
        open();
        try (var after = Provider.demo(store, data)) {
            var journey = after.journey();
            var old = journey.verify(tokens.get("access_token").asString());
            var renewed = SignInJourney.json(journey.refresh(tokens.get("refresh_token").asString()));
            var fresh = journey.verify(renewed.get("access_token").asString());
            assertThat(fresh.getSubject()).isEqualTo(old.getSubject());
            assertThat(fresh.getHeaders()).containsEntry("kid", old.getHeaders().get("kid"));
        }
    }

    @Test
    void the_signing_key_is_readable_by_its_owner_alone() throws IOException {
        Provider.demo(store, data).close();
        var folder = data.resolve("keys/identity");
        try (var files = Files.list(folder)) {
            var key = files.toList().getFirst();
            assertThat(permissions(key)).isEqualTo("rw-------");
            assertThat(permissions(folder)).isEqualTo("rwx------");
        }
    }

    @Test
    void an_old_key_is_replaced_and_accepted_until_the_next_replacement() {
        var first = keys();
        clock.advance(Duration.ofDays(89));
        assertThat(keys()).isEqualTo(first);
        clock.advance(Duration.ofDays(2));
        var second = keys();
        assertThat(second).hasSize(2).endsWith(first.getFirst());
        clock.advance(Duration.ofDays(91));
        assertThat(keys()).hasSize(2).endsWith(second.getFirst());
    }

    @Test
    void what_the_old_key_signed_is_valid_while_the_new_one_signs() {
        String old;
        try (var before = Provider.demo(store, data)) {
            old = before.journey().tokens("amina", "amina-demo").get("access_token").asString();
        }
        clock.advance(Duration.ofDays(91));
        try (var after = Provider.demo(store, data, clock)) {
            var journey = after.journey();
            var fresh = journey.verify(journey.tokens("amina", "amina-demo").get("id_token").asString());
            assertThat(journey.verify(old).getHeaders().get("kid")).isNotEqualTo(fresh.getHeaders().get("kid"));
        }
    }

    private List<String> keys() {
        try (var provider = Provider.demo(store, data, clock)) {
            var published = SignInJourney.json(provider.browser().get("oauth2/jwks"));
            assertThat(published.toString()).doesNotContain("\"d\"");
            return published.get("keys").valueStream().map(key -> key.get("kid").asString()).toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
