package org.rapporteur.eventlog.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A person's data could still be opened in the process that has just erased it. */
class KeyCacheTest {
    private final KeyCache cache = new KeyCache(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Duration.ofSeconds(5));

    @Test
    void a_key_that_was_read_before_an_erasure_is_not_remembered_after_it() {
        cache.get("p-1", () -> {
            cache.forget("p-1");
            return Optional.of(DataKey.create("p-1"));
        });

        assertThat(cache.get("p-1", Optional::empty)).isEmpty();
    }

    @Test
    void a_key_is_remembered_for_its_time() {
        DataKey key = DataKey.create("p-1");
        cache.get("p-1", () -> Optional.of(key));

        assertThat(cache.get("p-1", Optional::empty)).containsSame(key);
    }
}
