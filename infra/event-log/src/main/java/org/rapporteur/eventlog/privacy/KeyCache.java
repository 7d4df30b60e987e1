package org.rapporteur.eventlog.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers open keys for a short, fixed time after they were read. What is not there is not remembered. */
final class KeyCache {

    private static final int MOST = 1000;

    private final Clock clock;
    private final Duration lifetime;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    KeyCache(Clock clock, Duration lifetime) {
        this.clock = clock;
        this.lifetime = lifetime;
    }

    private record Entry(DataKey key, Instant until) {}

    Optional<DataKey> get(String subject, Supplier<Optional<DataKey>> read) {
        Instant before = clock.instant();
        Optional<DataKey> known = known(subject, before);
        return known.isPresent() ? known : read.get().map(key -> remember(subject, key, before.plus(lifetime)));
    }

    private synchronized Optional<DataKey> known(String subject, Instant now) {
        Entry entry = entries.get(subject);
        return entry != null && now.isBefore(entry.until) ? Optional.of(entry.key) : Optional.empty();
    }

    private synchronized DataKey remember(String subject, DataKey key, Instant until) {
        entries.remove(subject);
        entries.put(subject, new Entry(key, until));
        if (entries.size() > MOST) {
            entries.remove(entries.keySet().iterator().next());
        }
        return key;
    }

    synchronized void forget(String subject) {
        entries.remove(subject);
    }
}
