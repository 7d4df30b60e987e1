package org.rapporteur.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.users.IdentityUsers;
import org.rapporteur.identity.users.NewUser;
import org.rapporteur.identity.users.SignInPaused;
import org.springframework.security.authentication.BadCredentialsException;

/** Passwords cannot be guessed by trying. */
class GuessingTest {
    private static final String RIGHT = "the right password";

    @TempDir
    static Path data;
    static Store store;
    static TestClock clock;
    static Provider provider;

    private final String name = "jonas-" + UUID.randomUUID();
    private IdentityUsers users;

    @BeforeAll
    static void start() {
        store = new Store(data);
        clock = new TestClock();
        provider = Provider.demo(store, data, clock);
    }

    @AfterAll
    static void stop() {
        provider.close();
        store.close();
    }

    @BeforeEach
    void register() {
        users = provider.bean(IdentityUsers.class);
        users.register(new NewUser(name, RIGHT, "Jonas Weber", name + "@example.org", "en"));
    }

    @Test
    void after_five_failures_even_the_right_password_has_to_wait() {
        fail(name, 5);
        assertThatThrownBy(() -> users.authenticate(name, RIGHT)).isInstanceOf(SignInPaused.class);
        clock.advance(Duration.ofSeconds(61));
        assertThat(users.authenticate(name, RIGHT).username()).isEqualTo(name);
    }

    @Test
    void four_failures_cost_nothing_and_a_success_forgets_them() {
        fail(name, 4);
        users.authenticate(name, RIGHT);
        fail(name, 4);
        assertThat(users.authenticate(name, RIGHT).username()).isEqualTo(name);
    }

    @Test
    void the_pause_doubles_and_stops_growing_at_a_quarter_of_an_hour() {
        fail(name, 5);
        assertThat(pauses(6)).containsExactly(1L, 2L, 4L, 8L, 15L, 15L);
    }

    @Test
    void a_name_that_nobody_has_is_paused_alike() {
        fail("nobody-" + name, 5);
        assertThatThrownBy(() -> users.authenticate("nobody-" + name, RIGHT)).isInstanceOf(SignInPaused.class);
    }

    @Test
    void the_name_is_the_same_however_it_is_written() {
        fail(" " + name.toUpperCase(java.util.Locale.ROOT), 5);
        assertThatThrownBy(() -> users.authenticate(name, RIGHT)).isInstanceOf(SignInPaused.class);
    }

    @Test
    void forty_guesses_at_once_are_no_better_than_five_in_a_row() {
        long looked = IntStream.range(0, 40).parallel()
                .mapToObj(guess -> catchThrowable(() -> users.authenticate(name, "guess " + guess)))
                .filter(BadCredentialsException.class::isInstance).count();
        assertThat(looked).isEqualTo(5);
    }

    @Test
    void a_restart_does_not_end_the_pause_and_the_page_says_how_long_it_is() {
        fail(name, 5);
        try (var restarted = Provider.demo(store, data, clock)) {
            var journey = restarted.journey();
            var page = journey.browser().follow(journey.type(name, RIGHT));
            assertThat(page.body()).contains("Too many failed attempts for this username. Wait 1 minute");
            assertThat(journey.browser().get("login?problem&ui_locales=fr").body())
                    .contains("Trop de tentatives échouées").contains("Attendez 1 minute");
        }
    }

    private void fail(String username, int times) {
        IntStream.range(0, times).forEach(guess -> assertThatThrownBy(() -> users.authenticate(username, "wrong"))
                .isInstanceOf(BadCredentialsException.class));
    }

    private long[] pauses(int count) {
        return IntStream.range(0, count).mapToLong(each -> {
            long minutes = ((SignInPaused) catchThrowable(() -> users.authenticate(name, "wrong"))).minutes();
            clock.advance(Duration.ofMinutes(minutes).plusSeconds(1));
            fail(name, 1);
            return minutes;
        }).toArray();
    }
}
